import { EventEmitter } from 'node:events'
import { existsSync } from 'node:fs'
import type { Transport } from '#shared/api/envelope.ts'

/**
 * As much of the `electron` module as Pathbook uses, in plain Node: what is set up is recorded, and
 * values between window and main are cloned as Electron clones them. It proves our wiring, not
 * Electron's behavior.
 */

type Answer<T> = (value: T) => void
type Listener = (...values: never[]) => unknown

export const calls = new Map<string, (event: unknown, ...values: unknown[]) => unknown>()
export const exposed = new Map<string, unknown>()
export const opened: string[] = []
export const errorBoxes: { title: string; text: string }[] = []
export const switches: string[] = []
export const schemes: { scheme: string; privileges: Record<string, boolean> }[] = []
export const paths = new Map<string, string>()

/** What the next dialogs answer; without one they are cancelled. */
export const answers: Record<'open' | 'save', string[]> = { open: [], save: [] }

/** The frame that the preload's calls come from. */
export const sender: { frame: { url: string; parent: unknown } | null } = {
  frame: { url: 'app://pathbook/', parent: null },
}

class FakeApp extends EventEmitter {
  hasLock = true
  hasQuit = false
  readonly commandLine = { appendSwitch: (name: string) => void switches.push(name) }
  requestSingleInstanceLock = () => this.hasLock
  whenReady = async () => {}
  setPath(name: string, path: string) {
    if (!existsSync(path)) throw new Error(`There is no folder ${path}`)
    paths.set(name, path)
  }
  getPath = (name: string) => paths.get(name) ?? '.'
  exit(status: number) {
    this.hasQuit = true
    this.emit('exit', status)
  }
  /** Closing goes on until nobody holds it up any more. */
  quit() {
    const event = {
      held: false,
      preventDefault: () => {
        event.held = true
      },
    }
    this.emit('will-quit', event)
    if (event.held) return
    this.hasQuit = true
    this.emit('quit')
  }
}
export const app = new FakeApp()

class FakeSession extends EventEmitter {
  readonly handlers = new Map<string, (request: Request) => Promise<Response>>()
  readonly protocol = {
    handle: (scheme: string, handler: (request: Request) => Promise<Response>) =>
      void this.handlers.set(scheme, handler),
  }
  private blocker:
    | ((details: { url: string }, answer: Answer<{ cancel: boolean }>) => void)
    | null = null
  private asker: ((contents: null, name: string, answer: Answer<boolean>) => void) | null = null
  private checker: ((contents: null, name: string) => boolean) | null = null
  deviceChecker: (() => boolean) | null = null
  readonly webRequest = {
    onBeforeRequest: (blocker: typeof this.blocker) => {
      this.blocker = blocker
    },
  }
  setPermissionRequestHandler = (asker: typeof this.asker) => {
    this.asker = asker
  }
  setPermissionCheckHandler = (checker: (contents: null, name: string) => boolean) => {
    this.checker = checker
  }
  setDevicePermissionHandler = (checker: () => boolean) => {
    this.deviceChecker = checker
  }

  isCancelled(url: string): boolean {
    let cancelled = false
    this.blocker?.({ url }, ({ cancel }) => {
      cancelled = cancel
    })
    return cancelled
  }
  isPermitted(name: string): boolean {
    let permitted = true
    this.asker?.(null, name, (answer) => {
      permitted = answer
    })
    return permitted || this.checker?.(null, name) !== false
  }
}
export const session = { defaultSession: new FakeSession() }

export const protocol = {
  registerSchemesAsPrivileged: (list: typeof schemes) => void schemes.push(...list),
}

class FakeContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  setWindowOpenHandler = (handler: typeof this.openHandler) => {
    this.openHandler = handler
  }
  send(channel: string, ...values: unknown[]) {
    ipcRenderer.emit(channel, {}, ...structuredClone(values))
  }
}

const windows: BrowserWindow[] = []

export class BrowserWindow extends EventEmitter {
  static getAllWindows = () => windows
  static getFocusedWindow = () => null
  readonly webContents = new FakeContents()
  readonly options: { webPreferences: Record<string, unknown> }
  address = ''
  shown = 0
  minimized = false
  constructor(options: { webPreferences: Record<string, unknown> }) {
    super()
    this.options = options
    windows.push(this)
    app.emit('web-contents-created', {}, this.webContents)
  }
  async loadURL(address: string) {
    this.address = address
    this.emit('ready-to-show')
  }
  show = () => {
    this.shown += 1
  }
  focus = () => {
    this.shown += 1
  }
  restore = () => {
    this.minimized = false
  }
  isMinimized = () => this.minimized
  isDestroyed = () => false
}

class FakeRenderer extends EventEmitter {
  async invoke(channel: string, ...values: unknown[]): Promise<unknown> {
    const handle = calls.get(channel)
    if (!handle) throw new Error(`No handler for ${channel}`)
    return structuredClone(await handle({ senderFrame: sender.frame }, ...structuredClone(values)))
  }
}
export const ipcRenderer = new FakeRenderer()

export const ipcMain = {
  handle: (channel: string, handler: (event: unknown, ...values: unknown[]) => unknown) =>
    void calls.set(channel, handler),
}

export const contextBridge = {
  exposeInMainWorld: (name: string, value: unknown) => void exposed.set(name, value),
}

export const dialog = {
  async showOpenDialog() {
    const path = answers.open.shift()
    return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] }
  },
  async showSaveDialog() {
    const path = answers.save.shift()
    return { canceled: path === undefined, filePath: path ?? '' }
  },
  showErrorBox: (title: string, text: string) => void errorBoxes.push({ title, text }),
}

export const shell = {
  async openExternal(address: string) {
    opened.push(address)
  },
}

export type MenuItem = {
  readonly label?: string
  readonly role?: string
  readonly type?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly click?: Listener
  readonly submenu?: readonly MenuItem[]
}
export const menu: { items: readonly MenuItem[] } = { items: [] }
export const Menu = {
  buildFromTemplate: (items: readonly MenuItem[]) => items,
  setApplicationMenu: (items: readonly MenuItem[]) => {
    menu.items = items
  },
}

/** Ends the app as a user does, and waits until it has ended. */
export async function quit(): Promise<void> {
  const ended = new Promise<void>((resolve) => void app.once('quit', resolve))
  app.quit()
  await ended
}

/** What the preload gave to the page. */
export function exposedTransport(): Transport {
  const found = exposed.get('pathbook')
  if (!isTransport(found)) throw new Error('The preload exposed no transport')
  return found
}

function isTransport(value: unknown): value is Transport {
  return typeof value === 'object' && value !== null && 'call' in value && 'listen' in value
}
