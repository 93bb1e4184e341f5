import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import type { Transport } from '#shared/api/envelope.ts'
import type { AppEvent } from '#shared/api/events.ts'
import { callChannel, eventChannel } from './channels.ts'

// All that a page gets of Electron: it can call and it can listen.
const transport: Transport = {
  call: (method, input) => ipcRenderer.invoke(callChannel, method, input),
  listen(listener) {
    const hear = (_: IpcRendererEvent, event: AppEvent) => listener(event)
    ipcRenderer.on(eventChannel, hear)
    return () => void ipcRenderer.off(eventChannel, hear)
  },
}

contextBridge.exposeInMainWorld('pathbook', transport)
