import type { ProjectState } from '#shared/api/contract.ts'
import type { App } from './app.ts'
import type { ReadableSession } from './projectSlot.ts'

/** What windows know about the open project; null when none is open. */
export function currentState(app: Pick<App, 'project' | 'host'>): ProjectState | null {
  const session = app.project.current()
  return session && stateOf(app, session)
}

export function stateOf({ host }: Pick<App, 'host'>, session: ReadableSession): ProjectState {
  const place = host.describe(session.path)
  if (!place) throw new Error('An open project lies where its host does not reach')
  const { revision, undoLabel, redoLabel, savedAt } = session.state()
  const { readOnly } = session
  const warnings = session.warnings.map(({ message }) => message)
  return { ...place, readOnly, revision, undoLabel, redoLabel, savedAt, warnings }
}
