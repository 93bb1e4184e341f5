import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '#main/api/createApp.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { commandLineHost } from '#main/cli/commandLineHost.ts'
import { startLoopback } from '#main/hosts/loopback/startLoopback.ts'
import type { Transport } from '#shared/api/envelope.ts'
import * as electron from '../fakes/electron.ts'
import { signIn } from './signIn.ts'

/** One way into the core, with a folder of its own. */
export type Door = {
  readonly name: 'command line' | 'loopback' | 'electron'
  readonly folder: string
  readonly call: (method: string, input: unknown) => Promise<unknown>
  /** What a caller says for a new file of this name. */
  readonly newFile: (name: string) => string | null
  /** What a caller says for a file that was opened or made before. */
  readonly knownFile: (name: string) => string
  readonly close: () => Promise<void>
}

function newFolder(): { readonly folder: string; readonly remove: () => void } {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'pathbook-doors-')))
  process.env.PATHBOOK_DATA_HOME = join(home, 'data')
  const folder = join(home, 'projects')
  mkdirSync(folder)
  return { folder, remove: () => rmSync(home, { recursive: true, force: true }) }
}

const silent = () => {}

export async function commandLineDoor(): Promise<Door> {
  const { folder, remove } = newFolder()
  const app = await createApp({ host: commandLineHost(folder, 'refuse'), log: silent })
  return {
    name: 'command line',
    folder,
    call: (method, input) => dispatch(app, method, input),
    newFile: (name) => name,
    knownFile: (name) => name,
    async close() {
      await app.close()
      remove()
    },
  }
}

export async function loopbackDoor(): Promise<Door> {
  const { folder, remove } = newFolder()
  const started = await startLoopback({ workspace: folder, granted: null, port: 0, log: silent })
  if (!started.ok) throw new Error(started.problem.message)
  const { address, close } = started.value
  const browser = await signIn(address)
  return {
    name: 'loopback',
    folder,
    call: browser.call,
    newFile: (name) => name,
    knownFile: (name) => name,
    async close() {
      await close()
      remove()
    },
  }
}

/** The window's side of the bridge, over the fake `electron`. */
export async function electronDoor(): Promise<Door> {
  const { folder, remove } = newFolder()
  const { startElectron } = await import('#main/hosts/electron/startElectron.ts')
  await startElectron([])
  await import('#main/hosts/electron/preload.ts')
  const bridge = electron.exposedTransport()
  return {
    name: 'electron',
    folder,
    call: (method: Parameters<Transport['call']>[0], input) => bridge.call(method, input),
    newFile(name) {
      electron.answers.save = [join(folder, name)]
      return null
    },
    knownFile: (name) => join(folder, name),
    async close() {
      await electron.quit()
      remove()
    },
  }
}
