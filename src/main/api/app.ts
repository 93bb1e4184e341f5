import type { AppFolders } from './appFolders.ts'
import type { EventSource } from './eventSource.ts'
import type { HostFiles } from './hostFiles.ts'
import type { ProjectSlot } from './projectSlot.ts'
import type { Printer } from './publishing/printer.ts'
import type { Recents } from './recents.ts'

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
