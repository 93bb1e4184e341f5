import type { HostFiles, SaveWish } from '#main/api/hostFiles.ts'
import type { FileRef } from '#shared/api/contract.ts'
import { ok, problem } from '#shared/base/result.ts'
import type { Downloads } from './downloads.ts'
import { openBrowser } from './openBrowser.ts'
import type { Workspace } from './workspace.ts'

/** Files for an app in a browser: one folder to work in, and downloads for what is printed. */
export function workspaceHost(workspace: Workspace, downloads: Downloads): HostFiles {
  async function place(file: FileRef | null, wish: SaveWish) {
    if (file === null && wish.purpose === 'publication') return ok({ type: 'download' } as const)
    const name = file ?? (await workspace.freeName(wish.name))
    const placed = await workspace.place(withExtension(name, wish))
    if (!placed.ok) return placed
    return ok({ type: 'file', path: placed.value, existing: 'refuse' } as const)
  }
  return {
    kind: 'loopback',
    nativeDialogs: false,
    workspace: workspace.folder,
    startHelper: null,
    find: workspace.find,
    place,
    describe: workspace.describe,
    grant: workspace.grant,
    list: workspace.list,
    chooseOpen: async () =>
      problem('no-dialogs', 'Choose a file from the list. The browser cannot ask for one.'),
    offer: (name, bytes) => downloads.offer({ name, bytes }),
    openLink: openBrowser,
  }
}

/** People type a name; the ending follows from what is saved. */
function withExtension(file: FileRef, wish: SaveWish): FileRef {
  const ending = /\.[a-z]+$/.exec(wish.name)?.[0] ?? ''
  return file.toLowerCase().endsWith(ending) ? file : `${file}${ending}`
}
