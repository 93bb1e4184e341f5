import type { ProjectSession } from '#main/project/session.ts'
import type { ProjectChange } from '#shared/api/contract.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { checkCommand } from '#shared/domain/commands/command.ts'
import type { App } from '../app.ts'
import { stateOf } from '../currentState.ts'
import { noProject } from '../noProject.ts'
import type { HandlersOf } from './handlers.ts'

export const editHandlers: Pick<
  HandlersOf<'project'>,
  'project.run' | 'project.undo' | 'project.redo'
> &
  HandlersOf<'person'> = {
  async 'project.run'(app, { command }) {
    const checked = checkCommand(command)
    return checked.ok ? change(app, (session) => session.run(checked.value)) : checked
  },

  'project.undo': (app) => change(app, (session) => session.undo()),

  'project.redo': (app) => change(app, (session) => session.redo()),

  'person.removeForGood': (app, { personId }) =>
    app.project.alone(async ({ session }) => {
      if (!session) return noProject
      const { revision } = stateOf(app, session)
      const removed = session.removePersonForGood(personId)
      const state = stateOf(app, session)
      // There is no diff of what must leave no trace: every window reads the project anew.
      if (state.revision !== revision) app.events.emit({ type: 'project.opened', state })
      return removed.ok ? ok(state) : removed
    }),
}

/** One edit, alone; what it changed goes to the caller and to every window. */
function change(
  app: App,
  work: (session: ProjectSession) => Result<ProjectChange>,
): Promise<Result<ProjectChange>> {
  return app.project.alone(async ({ session }) => {
    if (!session) return noProject
    const changed = work(session)
    if (changed.ok) app.events.emit({ type: 'project.changed', change: changed.value })
    return changed
  })
}
