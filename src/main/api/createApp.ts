import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { App } from './app.ts'
import { appFolders } from './appFolders.ts'
import { eventSource } from './eventSource.ts'
import type { HostFiles } from './hostFiles.ts'
import { projectSlot } from './projectSlot.ts'
import { taskPrinter } from './publishing/printer.ts'
import { noRecents, recentsIn } from './recents.ts'
import { closeProject } from './switchProject.ts'

export type AppOptions = {
  readonly host: HostFiles
  readonly log: (line: string) => void
  readonly clock?: () => Date
}

/** What answers the calls of one host. Close it to close its project and end what still runs. */
export async function createApp({ host, log, clock = () => new Date() }: AppOptions): Promise<App> {
  const folders = appFolders()
  const printer = taskPrinter(folders.resources)
  const app: App = {
    version: await versionIn(folders.root),
    host,
    folders,
    recents:
      host.kind === 'command line' ? noRecents : recentsIn(join(folders.data, 'recent.json')),
    project: projectSlot(),
    events: eventSource(),
    printer,
    clock,
    log,
    async close() {
      printer.stop()
      await closeProject(app)
    },
  }
  return app
}

async function versionIn(root: string): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8')
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown'
}
