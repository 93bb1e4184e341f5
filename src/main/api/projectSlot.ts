import type { ProjectSession } from '#main/project/session.ts'
import { oneAtATime } from './oneAtATime.ts'

/** What may be asked of an open project at any time. */
export type ReadableSession = Pick<
  ProjectSession,
  'path' | 'readOnly' | 'warnings' | 'document' | 'image' | 'state' | 'history'
>

/** The open project inside `alone`, where it may be changed, exchanged and closed. */
export type Holder = {
  readonly session: ProjectSession | null
  put(session: ProjectSession | null): void
}

/** The one project that is open, or none. */
export type ProjectSlot = {
  current(): ReadableSession | null
  /**
   * The only way to what changes a project: one piece of work at a time, in the order of asking.
   * Never wait inside for a user or for work on another project.
   */
  alone<T>(work: (holder: Holder) => Promise<T>): Promise<T>
}

export function projectSlot(): ProjectSlot {
  let session: ProjectSession | null = null
  const run = oneAtATime()
  return {
    current: () => session,
    alone: (work) =>
      run(() =>
        work({
          session,
          put(next) {
            session = next
          },
        }),
      ),
  }
}
