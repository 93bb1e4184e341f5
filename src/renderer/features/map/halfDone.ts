import { newRole } from '#renderer/state/newRole.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Problem } from '#shared/base/result.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { suggestedKind } from './connectKinds.ts'
import type { Connection, Ghost } from './mapStore.ts'

/** What the map would be if the gesture in progress ended now. */
export type HalfDone = {
  /** Null when nothing would change. */
  readonly document: Document | null
  /** Why the gesture cannot end here. */
  readonly problem: Problem | null
}

const nothing: HalfDone = { document: null, problem: null }

export function connectCommand(
  document: Document,
  connection: Connection,
  months: number | null,
): Command | null {
  const { fromId, toId, transitionId } = connection
  if (toId === null) return null
  return {
    type: 'transition.connect',
    id: transitionId,
    fromRoleId: fromId,
    toRoleId: toId,
    kind: connection.kind ?? suggestedKind(document, fromId, toId),
    months,
  }
}

/** A new role with the map it is made on showing it. */
export function ghostCommand(ghost: Ghost, title: string, mapId: Id): Command {
  const { roleId, familyId, bandId } = ghost
  const record = newRole({ id: roleId, title, familyId, bandId })
  return { type: 'map.addRole', mapId, record, place: null }
}

export function tryGhost(document: Document, ghost: Ghost, mapId: Id): HalfDone {
  return tryCommand(document, ghostCommand(ghost, 'New role', mapId))
}

/** Tries a command on the document without saving anything. */
export function tryCommand(document: Document, command: Command | null): HalfDone {
  if (command === null) return nothing
  const planned = planCommand(document, command)
  if (planned.ok) return { document: applyDiff(document, planned.value), problem: null }
  return planned.problem.code === 'no-change'
    ? nothing
    : { document: null, problem: planned.problem }
}
