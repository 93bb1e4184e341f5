import { placementId } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import { editRecord, putChecked } from './generic.ts'

/** Cards keep the cell they were dropped on; family and band follow when they changed. */
export function moveRoles(draft: Draft, command: SpecialCommands['map.moveRoles']): Result<null> {
  for (const move of command.moves) {
    const role = draft.get('role', move.roleId)
    if (!role) return problem('not-found', 'This role is not in the project any more.')
    if (role.familyId !== move.familyId || role.bandId !== move.bandId) {
      const { familyId, bandId } = move
      const edited = editRecord(draft, 'role', role.id, { familyId, bandId })
      if (!edited.ok) return edited
    }
    const placed = place(draft, command.mapId, move, 'keep')
    if (!placed.ok) return placed
  }
  return ok(null)
}

/** Cards are kept in the cells where the layout shows them now, or left to it again. */
export function setPinned(draft: Draft, command: SpecialCommands['map.setPinned']): Result<null> {
  for (const cell of command.cells) {
    const placed = place(draft, command.mapId, cell, command.pinned)
    if (!placed.ok) return placed
  }
  return ok(null)
}

/** Cards lose their cells; those that have none stay as they are. */
export function releaseRoles(
  draft: Draft,
  command: SpecialCommands['map.releaseRoles'],
): Result<null> {
  for (const roleId of command.roleIds) {
    const id = placementId(command.mapId, roleId)
    if (draft.has('placement', id)) draft.remove('placement', id)
  }
  return ok(null)
}

function place(
  draft: Draft,
  mapId: string,
  cell: { roleId: string; column: number; row: number },
  pinned: boolean | 'keep',
): Result<null> {
  const id = placementId(mapId, cell.roleId)
  const before = draft.get('placement', id)
  return putChecked(draft, 'placement', {
    id,
    mapId,
    roleId: cell.roleId,
    column: cell.column,
    row: cell.row,
    pinned: pinned === 'keep' ? (before?.pinned ?? false) : pinned,
  })
}
