import type { StartHelper } from '#main/project/helperProcess.ts'
import type { Existing } from '#main/project/writeBeside.ts'
import type { AppInfo, FileEntry, FileRef } from '#shared/api/contract.ts'
import type { Result } from '#shared/base/result.ts'

/** A file as people and the renderer know it; only the host can turn it back into a path. */
export type Place = Pick<FileEntry, 'file' | 'name' | 'folder'>

/** Something that is about to be written. */
export type SaveWish = {
  readonly purpose: 'new project' | 'copy' | 'publication'
  /** A file name with its extension, proposed to the user or used as it is. */
  readonly name: string
}

export type { Existing }

/** Where something is written: a path, or into the hands of the browser. */
export type Target =
  | { readonly type: 'file'; readonly path: string; readonly existing: Existing }
  | { readonly type: 'download' }

/**
 * What the operating system does for Pathbook. Each host implements it; the core knows no host and
 * touches no file that did not come through here.
 */
export type HostFiles = {
  readonly kind: AppInfo['host']
  readonly nativeDialogs: boolean
  /** The one folder that a host without dialogs works in; null elsewhere. */
  readonly workspace: string | null
  /** How this host starts a program of ours in a process of its own; null uses the runtime's way. */
  readonly startHelper: StartHelper | null
  /** The path of a file to open. Problem `file-not-allowed` for what lies outside the host's reach. */
  find(file: FileRef): Promise<Result<string>>
  /** Where to write. `file` null asks the user or picks a free name; null answers a cancelled dialog. */
  place(file: FileRef | null, wish: SaveWish): Promise<Result<Target | null>>
  /** Null for a path that `find` would refuse. */
  describe(path: string): Place | null
  /** Lets a file be named from now on that was written here beside one that may be named. */
  grant(path: string): void
  /** Asks with the system's dialog; null when cancelled. Problem `no-dialogs` without them. */
  chooseOpen(): Promise<Result<string | null>>
  /** Paths of the projects in the workspace; empty without one. */
  list(): Promise<readonly string[]>
  /** The address where the browser fetches these bytes once. */
  offer(name: string, bytes: Uint8Array): string
  /** Shows a page in the user's browser. The address has been checked by `checkLink`. */
  openLink(link: URL): Promise<Result<null>>
}
