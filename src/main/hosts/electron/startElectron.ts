import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { app, dialog, session } from 'electron'
import type { App } from '#main/api/app.ts'
import { appFolders } from '#main/api/appFolders.ts'
import { createApp } from '#main/api/createApp.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { answerCalls, sendEvents } from './calls.ts'
import { dialogHost } from './dialogHost.ts'
import { guardAllContents, guardSession } from './guards.ts'
import { logFile } from './logFile.ts'
import { setMenu } from './menu.ts'
import { hearNamedFiles } from './namedFiles.ts'
import { registerScheme, servePages } from './protocol.ts'
import { openWindow, showWindow } from './window.ts'

/** Answers when the window shows the app, or when it was said why there will be none. */
export async function startElectron(args: readonly string[]): Promise<void> {
  try {
    await start(args)
  } catch (error) {
    dialog.showErrorBox('Pathbook could not start', whyNot(error))
    app.exit(1)
  }
}

/** Everything Electron is told, in order. */
async function start(args: readonly string[]): Promise<void> {
  const folders = appFolders()
  const programFolder = join(folders.root, 'out')
  keepEverythingIn(folders.data)
  keepOffTheNetwork()
  registerScheme()
  if (!app.requestSingleInstanceLock()) return app.quit()
  const namedFiles = hearNamedFiles(app, args)
  guardAllContents(app)
  await app.whenReady()

  const pathbook = await createApp({
    host: dialogHost(),
    log: logFile(folders.data, () => new Date()),
  })
  guardSession(session.defaultSession)
  servePages(session.defaultSession, join(programFolder, 'renderer'))
  answerCalls(pathbook)
  sendEvents(pathbook)
  setMenu((action) => pathbook.events.emit({ type: 'menu', action }))
  closeBeforeQuitting(pathbook)
  app.on('second-instance', showWindow)

  const named = namedFiles.ready((path) => void openFile(pathbook, path))
  if (named !== null) await openFile(pathbook, named)
  await openWindow(programFolder)
}

function whyNot(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `Make sure that the disk has room and that you may write in ${appFolders().data}, then start it again. If that does not help, install it again. (${reason})`
}

/** Electron takes no folder that is not there yet. */
function keepEverythingIn(folder: string): void {
  const own = join(folder, 'window')
  mkdirSync(own, { recursive: true })
  app.setPath('userData', own)
}

/** Chromium's own errands; pages are kept inside by the guards. */
function keepOffTheNetwork(): void {
  for (const name of ['disable-background-networking', 'disable-component-update', 'no-pings']) {
    app.commandLine.appendSwitch(name)
  }
}

/** A file that the user named outside the window. */
async function openFile(pathbook: App, path: string): Promise<void> {
  const file = pathbook.host.describe(path)?.file
  const opened = await dispatch(pathbook, 'project.open', { file, mode: 'edit' })
  if (!opened.ok) dialog.showErrorBox('This project was not opened', opened.problem.message)
}

function closeBeforeQuitting(pathbook: App): void {
  let closed = false
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void pathbook.close().finally(() => {
      closed = true
      app.quit()
    })
  })
}
