import { Menu, type MenuItemConstructorOptions } from 'electron'

type Entry =
  /** `action` is an action of the window, which has the last word on whether it can run. */
  | { readonly label: string; readonly action: string; readonly keys?: string }
  | { readonly role: NonNullable<MenuItemConstructorOptions['role']> }
  | 'line'

type MenuTable = readonly { readonly label: string; readonly entries: readonly Entry[] }[]

const sections = [
  ['Map', 'map'],
  ['Roles', 'roles'],
  ['Matrix', 'matrix'],
  ['Gaps', 'gaps'],
  ['People', 'people'],
  ['Guidebook', 'guidebook'],
  ['Records', 'library'],
  ['Publish', 'publish'],
  ['Checks', 'checks'],
  ['History', 'history'],
  ['Settings', 'settings'],
] as const

export const menuTable: MenuTable = [
  {
    label: 'File',
    entries: [
      { label: 'New project', action: 'file.new', keys: 'CmdOrCtrl+Alt+N' },
      { label: 'Open a project', action: 'file.open', keys: 'CmdOrCtrl+O' },
      'line',
      { label: 'Save a copy', action: 'file.saveCopy' },
      { label: 'Close project', action: 'file.close' },
      'line',
      { role: 'quit' },
    ],
  },
  {
    label: 'Edit',
    entries: [
      { label: 'Undo', action: 'edit.undo', keys: 'CmdOrCtrl+Z' },
      { label: 'Redo', action: 'edit.redo', keys: 'CmdOrCtrl+Shift+Z' },
      'line',
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'selectAll' },
    ],
  },
  {
    label: 'View',
    entries: [
      { label: 'Find a role or run a command', action: 'view.palette', keys: 'CmdOrCtrl+K' },
      { label: 'Switch between light and dark', action: 'view.theme' },
      'line',
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { role: 'togglefullscreen' },
    ],
  },
  {
    label: 'Go to',
    entries: sections.map(([label, section]) => ({ label, action: `go.${section}` })),
  },
]

/** Puts the menu in place; `send` tells the window which action was chosen. */
export function setMenu(send: (action: string) => void): void {
  const menus: MenuItemConstructorOptions[] = menuTable.map(({ label, entries }) => ({
    label,
    submenu: entries.map((entry) => itemOf(entry, send)),
  }))
  // On a Mac the first menu carries the name of the app, whatever its label.
  const first: MenuItemConstructorOptions[] =
    process.platform === 'darwin' ? [{ role: 'appMenu' }] : []
  Menu.setApplicationMenu(Menu.buildFromTemplate([...first, ...menus]))
}

function itemOf(entry: Entry, send: (action: string) => void): MenuItemConstructorOptions {
  if (entry === 'line') return { type: 'separator' }
  if ('role' in entry) return { role: entry.role }
  const { label, action, keys } = entry
  return {
    label,
    click: () => send(action),
    // The window hears the keys itself, so that undo works inside a text field as people expect.
    ...(keys ? { accelerator: keys, registerAccelerator: false } : {}),
  }
}
