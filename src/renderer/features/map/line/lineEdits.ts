import { edit } from '#renderer/state/edit.ts'
import { showProblem } from '#renderer/state/notices.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { tryCommand } from '../halfDone.ts'
import { reconnectCommand, type ShapeChanges, shapeCommand } from './lineCommands.ts'

export function changeShape(mapId: Id, transitionId: Id, changes: ShapeChanges | null): void {
  const command = shapeCommand(currentDocument(), mapId, transitionId, changes)
  if (command) void edit.run(command)
}

/** Reconnects at once, or says why that cannot be. */
export function reconnect(transitionId: Id, end: 'from' | 'to', roleId: Id): void {
  const document = currentDocument()
  const command = reconnectCommand(document, transitionId, end, roleId)
  const { problem } = tryCommand(document, command)
  if (problem) showProblem(problem)
  else if (command) void edit.run(command)
}
