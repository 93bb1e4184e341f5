import { basename, dirname, extname, join, resolve } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  type OpenDialogOptions,
  type SaveDialogOptions,
} from 'electron'
import type { HostFiles, SaveWish, Target } from '#main/api/hostFiles.ts'
import type { FileRef } from '#shared/api/contract.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { openLink } from './openLink.ts'

const projectFilter = { name: 'Pathbook project', extensions: ['pathbook'] }

/**
 * Files chosen with the system's dialogs. A page can only name files that this host has named to
 * it before: those chosen in a dialog, opened earlier, or given at the start.
 */
export function dialogHost(): HostFiles {
  const named = new Set<string>()

  function name(path: string): string {
    named.add(path)
    return path
  }

  function known(file: FileRef): Result<string> {
    const path = resolve(file)
    return named.has(path)
      ? ok(path)
      : problem(
          'file-not-allowed',
          `${basename(path)} was not chosen here. Choose it with Open a project.`,
        )
  }

  return {
    kind: 'electron',
    nativeDialogs: true,
    workspace: null,
    startHelper: null,
    find: async (file) => known(file),
    async place(file, wish) {
      if (file === null) return askWhere(wish)
      const path = known(file)
      return path.ok ? ok({ type: 'file', path: path.value, existing: 'refuse' }) : path
    },
    describe: (path) => ({ file: name(path), name: basename(path), folder: dirname(path) }),
    grant: (path) => void named.add(path),
    async chooseOpen() {
      const { canceled, filePaths } = await askWhich({
        title: 'Open a project',
        filters: [projectFilter],
        properties: ['openFile'],
      })
      const [path] = filePaths
      return ok(canceled || path === undefined ? null : path)
    },
    list: async () => [],
    offer() {
      throw new Error('A window with dialogs needs no downloads')
    },
    openLink,
  }
}

async function askWhere(wish: SaveWish): Promise<Result<Target | null>> {
  const ending = extname(wish.name)
  const { canceled, filePath } = await askForName({
    title: titleOf(wish),
    defaultPath: join(app.getPath('documents'), wish.name),
    filters: [
      ending === '.pathbook'
        ? projectFilter
        : { name: ending.slice(1).toUpperCase(), extensions: [ending.slice(1)] },
    ],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return ok(null)
  if (filePath.toLowerCase().endsWith(ending)) {
    return ok({ type: 'file', path: filePath, existing: 'replace' })
  }
  // The user was asked about another name than the one with its ending.
  return ok({ type: 'file', path: `${filePath}${ending}`, existing: 'refuse' })
}

function titleOf({ purpose }: SaveWish): string {
  switch (purpose) {
    case 'new project':
      return 'New project'
    case 'copy':
      return 'Save a copy'
    case 'publication':
      return 'Save'
  }
}

/** Dialogs belong to the window they were asked from, where there is one. */
function askWhich(options: OpenDialogOptions) {
  const window = frontWindow()
  return window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options)
}

function askForName(options: SaveDialogOptions) {
  const window = frontWindow()
  return window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options)
}

function frontWindow(): BrowserWindow | undefined {
  return BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]
}
