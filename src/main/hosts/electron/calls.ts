import { BrowserWindow, ipcMain } from 'electron'
import type { App } from '#main/api/app.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { problem } from '#shared/base/result.ts'
import { mayCall } from './addresses.ts'
import { callChannel, eventChannel } from './channels.ts'

/** Answers what windows call, if the caller is one of our own pages. */
export function answerCalls(app: App): void {
  ipcMain.handle(callChannel, async (event, method: unknown, input: unknown) => {
    if (!mayCall(event.senderFrame)) {
      app.log(`A call from ${event.senderFrame?.url ?? 'a frame that is gone'} was refused`)
      return problem('refused-sender', 'Only pages of Pathbook itself may do this.')
    }
    return dispatch(app, method, input)
  })
}

/** Tells every window what happened. */
export function sendEvents(app: App): void {
  app.events.listen((event) => {
    for (const window of BrowserWindow.getAllWindows()) {
      if (!window.isDestroyed()) window.webContents.send(eventChannel, event)
    }
  })
}
