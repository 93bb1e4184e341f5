import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createProject } from '#main/project/createProject.ts'
import { type OpenOptions, openParts } from '#main/project/openSession.ts'
import { type ProjectSession, type SessionParts, sessionOn } from '#main/project/session.ts'
import type { Document } from '#shared/domain/document.ts'
import { steppingClock } from './clock.ts'
import { unwrap } from './results.ts'
import { temporaryFolder } from './temporaryFolder.ts'

export type TemporaryProject = {
  readonly folder: string
  readonly path: string
  readonly options: OpenOptions
}

/** A project file in a folder of its own. */
export function temporaryProject(document: Document): TemporaryProject {
  const folder = temporaryFolder()
  const clock = steppingClock()
  const path = join(folder, 'project.pathbook')
  unwrap(createProject(path, document, { clock }))
  return { folder, path, options: { mode: 'edit', clock, snapshots: join(folder, 'snapshots') } }
}

/** A session on a project file, closed with the test, and the connection it writes through. */
export async function openTemporary(
  { path, options }: TemporaryProject,
  more: Partial<OpenOptions> = {},
): Promise<{ session: ProjectSession; connection: SessionParts['connection'] }> {
  const parts = unwrap(await openParts(path, { ...options, ...more }))
  const session = sessionOn(parts)
  onTestFinished(() => session.close())
  return { session, connection: parts.connection }
}
