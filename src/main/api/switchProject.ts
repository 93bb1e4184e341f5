import { openSession } from '#main/project/openSession.ts'
import type { ProjectState } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { App } from './app.ts'
import { stateOf } from './currentState.ts'
import type { Holder } from './projectSlot.ts'

export type OpenMode = 'edit' | 'read only'

/**
 * Opens a project in place of the one that is open. When the new one cannot be opened, the old one
 * stays; only the same file under another name or in another mode has to be closed before. Problems
 * are those of the project file.
 */
export function openProject(app: App, path: string, mode: OpenMode): Promise<Result<ProjectState>> {
  return app.project.alone((holder) => openAlone(app, holder, path, mode))
}

/** The same for work that is alone already. */
async function openAlone(
  app: App,
  holder: Holder,
  path: string,
  mode: OpenMode,
): Promise<Result<ProjectState>> {
  const { session: before } = holder
  if (before?.isFile(path)) {
    const isSame = before.path === path && before.readOnly === (mode === 'read only')
    if (isSame) return ok(stateOf(app, before))
    // A file cannot be open twice, not even here: it is opened anew in the other mode or, after it
    // was renamed, under its new name.
    await closeAndTell(app, holder)
  }
  const opened = await openSession(path, {
    mode,
    clock: app.clock,
    snapshots: app.folders.snapshots,
    startHelper: app.host.startHelper ?? undefined,
  })
  if (!opened.ok) return opened
  await closeAlone(app, holder)
  holder.put(opened.value)
  await app.recents.remember(path, opened.value.document(), app.clock().toISOString())
  const state = stateOf(app, opened.value)
  for (const warning of state.warnings) app.log(warning)
  app.events.emit({ type: 'project.opened', state })
  return ok(state)
}

/** Closes the open project, if there is one, and says so to every window. */
export function closeProject(app: App): Promise<void> {
  return app.project.alone((holder) => closeAndTell(app, holder))
}

async function closeAndTell(app: App, holder: Holder): Promise<void> {
  if (await closeAlone(app, holder)) app.events.emit({ type: 'project.closed' })
}

async function closeAlone(app: App, holder: Holder): Promise<boolean> {
  const { session } = holder
  if (!session) return false
  holder.put(null)
  const document = session.document()
  session.close()
  await app.recents.remember(session.path, document, app.clock().toISOString())
  return true
}
