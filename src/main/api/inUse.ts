import { isHeld } from '#main/project/openFiles.ts'
import { openSession } from '#main/project/openSession.ts'
import type { Failed } from '#shared/base/result.ts'
import type { App } from './app.ts'
import type { Target } from './hostFiles.ts'

/**
 * Replacing a project that someone is editing would take their file away from under them. Null when
 * nobody else does, or when nothing is to be replaced. Never call it inside `alone`.
 */
export async function inUse({ clock, folders, host }: App, target: Target): Promise<Failed | null> {
  if (target.type === 'download' || target.existing === 'refuse') return null
  // What is open here must not be looked at; the writer says that it is the open project.
  if (isHeld(target.path)) return null
  const opened = await openSession(target.path, {
    mode: 'read only',
    clock,
    snapshots: folders.snapshots,
    startHelper: host.startHelper ?? undefined,
  })
  if (opened.ok) opened.value.close()
  return !opened.ok && opened.problem.code === 'already-open' ? opened : null
}
