import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type AppFolders, appFolders } from './appFolders.ts'
import { type EventSource, eventSource } from './eventSource.ts'
import type { HostFiles } from './hostFiles.ts'
import { type ProjectSlot, projectSlot } from './projectSlot.ts'
import { type Printer, taskPrinter } from './publishing/printer.ts'
import { noRecents, type Recents, recentsIn } from './recents.ts'
import { closeProject } from './switchProject.ts'

/** Everything a call may use. One app serves all windows of one host. */
export type App = {
  readonly version: string
  readonly host: HostFiles
  readonly folders: AppFolders
  readonly recents: Recents
  readonly project: ProjectSlot
  readonly events: EventSource
  readonly printer: Printer
  readonly clock: () => Date
  /** One line for whoever looks into trouble; never shown in a window. */
  readonly log: (line: string) => void
  /** Closes the open project and ends what still runs. */
  close(): Promise<void>
}

export type AppOptions = {
  readonly host: HostFiles
  readonly log: (line: string) => void
  readonly clock?: () => Date
}

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
