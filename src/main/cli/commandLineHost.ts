import { basename, dirname, resolve } from 'node:path'
import type { Existing, HostFiles, Target } from '#main/api/hostFiles.ts'
import { ok, problem } from '#shared/base/result.ts'

/** Files as a terminal names them: relative to a folder, anywhere on the machine. */
export function commandLineHost(folder: string, existing: Existing): HostFiles {
  return {
    kind: 'command line',
    nativeDialogs: false,
    workspace: null,
    startHelper: null,
    find: async (file) => ok(resolve(folder, file)),
    async place(file, wish) {
      const target: Target = { type: 'file', path: resolve(folder, file ?? wish.name), existing }
      return ok(target)
    },
    describe: (path) => ({ file: path, name: basename(path), folder: dirname(path) }),
    grant() {},
    chooseOpen: async () => problem('no-dialogs', 'Name the file.'),
    list: async () => [],
    offer() {
      throw new Error('A terminal takes no downloads')
    },
    openLink: async () => problem('no-browser', 'The command line opens no links.'),
  }
}
