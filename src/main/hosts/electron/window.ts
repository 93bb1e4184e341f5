import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { startAddress } from './addresses.ts'

/** Opens the window; it shows itself when it has something to show. */
export async function openWindow(programFolder: string): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Pathbook',
    webPreferences: {
      preload: join(programFolder, 'preload', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      // The dictionaries would be fetched from the network.
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL(startAddress)
  return window
}

/** Brings the window to the front, however it was put away. */
export function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows()
  if (window?.isMinimized()) window.restore()
  window?.focus()
}
