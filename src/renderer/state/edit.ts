import type { ProjectChange } from '#shared/api/contract.ts'
import type { Result } from '#shared/base/result.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import { client } from './application.ts'
import { showProblem } from './notices.ts'
import { acceptChange, showDocument, useProject } from './projectStore.ts'

/** Reads the document again, after opening and whenever a change was missed. */
export async function readDocument(): Promise<void> {
  const [state, read] = await Promise.all([
    client.call('project.state', {}),
    client.call('project.read', {}),
  ])
  if (!state.ok) return showProblem(state.problem)
  if (!read.ok) return showProblem(read.problem)
  if (state.value) showDocument(state.value, read.value)
}

async function settle(reply: Promise<Result<ProjectChange>>): Promise<Result<ProjectChange>> {
  useProject.setState(({ pending }) => ({ pending: pending + 1 }))
  const result = await reply
  useProject.setState(({ pending }) => ({ pending: pending - 1 }))
  if (result.ok) {
    if (acceptChange(result.value) === 'missed one') await readDocument()
  } else if (result.problem.code !== 'no-change') {
    showProblem(result.problem)
  }
  return result
}

/** Every change of the document goes through here. A problem is shown and the screen keeps what the file says. */
export const edit = {
  run: (command: Command) => settle(client.call('project.run', { command })),
  undo: () => settle(client.call('project.undo', {})),
  redo: () => settle(client.call('project.redo', {})),
}
