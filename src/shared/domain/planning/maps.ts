import { type Id, placementId } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import { withRoles } from '../queries/shownRoles.ts'
import type { Role } from '../records/role.ts'
import { addRecord, editRecord, putChecked } from './generic.ts'
import { copyRole } from './roles.ts'

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

/** A new role on a map that shows it from now on, whatever the map's rule. */
export function addRoleToMap(draft: Draft, command: SpecialCommands['map.addRole']): Result<null> {
  const { mapId, record, place: cell } = command
  if (!draft.has('map', mapId)) return noMap(mapId)
  const added = addRecord(draft, 'role', ownRung(draft, mapId, record))
  if (!added.ok) return added
  showOnMap(draft, mapId, [record.id])
  return cell === null
    ? ok(null)
    : place(draft, mapId, { roleId: record.id, column: cell.column, row: cell.row }, 'keep')
}

/** Cards of a free arrangement stand where they were put; their cell on the lattice stays. */
export function placeCards(draft: Draft, command: SpecialCommands['map.placeCards']): Result<null> {
  if (!draft.has('map', command.mapId)) return noMap(command.mapId)
  for (const { roleId, column, row, x, y } of command.places) {
    const id = placementId(command.mapId, roleId)
    const pinned = draft.get('placement', id)?.pinned ?? false
    const record = { id, mapId: command.mapId, roleId, column, row, pinned, x, y }
    const placed = putChecked(draft, 'placement', record)
    if (!placed.ok) return placed
  }
  return ok(null)
}

/** Copies of roles with what they require and how they lead to one another. */
export function duplicateRoles(
  draft: Draft,
  command: SpecialCommands['map.duplicateRoles'],
): Result<null> {
  if (!draft.has('map', command.mapId)) return noMap(command.mapId)
  const copies = new Map<Id, Id>()
  for (const copy of command.copies) {
    const added = copyRole(draft, copy)
    if (!added.ok) return added
    copies.set(copy.roleId, copy.newRoleId)
  }
  for (const { transitionId, newTransitionId } of command.transitions) {
    const transition = draft.get('transition', transitionId)
    if (!transition) return problem('not-found', 'This transition is not in the project any more.')
    const added = addRecord(draft, 'transition', {
      ...transition,
      id: newTransitionId,
      fromRoleId:
        transition.fromRoleId && (copies.get(transition.fromRoleId) ?? transition.fromRoleId),
      toRoleId: copies.get(transition.toRoleId) ?? transition.toRoleId,
    })
    if (!added.ok) return added
  }
  showOnMap(draft, command.mapId, [...copies.values()])
  return ok(null)
}

/** What is new on the map of one employer is a rung of that employer. */
function ownRung(draft: Draft, mapId: Id, record: Role): Role {
  const shows = draft.get('map', mapId)?.shows
  return shows?.by === 'employer' && record.employer === ''
    ? { ...record, employer: shows.employer }
    : record
}

/** A rule that does not find new roles by itself becomes a picked list with them. */
function showOnMap(draft: Draft, mapId: Id, roleIds: readonly Id[]): void {
  const map = draft.get('map', mapId)
  if (!map || map.shows.by === 'all') return
  const collections = {
    role: byId(draft.all('role')),
    transition: byId(draft.all('transition')),
    jobFamily: byId(draft.all('jobFamily')),
    levelBand: byId(draft.all('levelBand')),
  }
  draft.put('map', { ...map, shows: withRoles(collections, map, roleIds, 'shown') })
}

function byId<T extends { readonly id: Id }>(records: readonly T[]): ReadonlyMap<Id, T> {
  return new Map(records.map((record) => [record.id, record]))
}

function noMap(mapId: Id): Result<null> {
  return problem('not-found', 'This map is not in the project any more.', { mapId })
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
    x: before?.x ?? null,
    y: before?.y ?? null,
  })
}
