import { createStore } from '#renderer/state/createStore.ts'
import { edit } from '#renderer/state/edit.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import { selectRoles, selectTransition } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { nameOf } from '#shared/domain/names.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import type { MonthRange } from '#shared/domain/records/fields.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import type { Scene } from '#shared/map/scene.ts'
import type { CellMove } from './cells.ts'
import { removedIn, takenAlong } from './takenAlong.ts'

/** A deletion that waits for a yes, because more goes with it. */
export const deletion = createStore<{
  readonly roleIds: readonly Id[]
  readonly title: string
  readonly message: string
}>({ roleIds: [], title: '', message: '' })

function rolesText(document: Document, ids: readonly Id[]): string {
  const [only] = ids
  const title = only === undefined ? undefined : document.role.get(only)?.title
  return ids.length === 1 && title ? title : countOf(ids.length, 'role')
}

/** Deletes roles at once where nothing hangs on them, else asks first. */
export function deleteRoles(ids: readonly Id[]): void {
  const document = currentDocument()
  if (ids.length === 0) return
  const planned = planCommand(document, { type: 'role.remove', ids: [...ids] })
  const along = planned.ok ? takenAlong(planned.value) : ''
  if (along === '') {
    void removeRoles(ids)
    return
  }
  const name = rolesText(document, ids)
  deletion.set({
    roleIds: ids,
    title: `Delete ${name}?`,
    message: `${along} go${along.startsWith('1 ') && !along.includes(' and ') ? 'es' : ''} with ${ids.length === 1 ? 'it' : 'them'}. You can undo this.`,
  })
}

export async function removeRoles(ids: readonly Id[]): Promise<void> {
  const document = currentDocument()
  const name = rolesText(document, ids)
  deletion.set({ roleIds: [] })
  const done = await edit.run({ type: 'role.remove', ids: [...ids] })
  if (!done.ok) return
  selectRoles([])
  const moves = removedIn(done.value.diff, 'transition')
  showUndoable(`Deleted ${name}${moves > 0 ? ` and ${countOf(moves, 'move')}` : ''}`, done.value)
}

export async function deleteTransition(id: Id): Promise<void> {
  const document = currentDocument()
  const transition = document.transition.get(id)
  if (!transition) return
  const done = await edit.run({ type: 'transition.remove', ids: [id] })
  if (!done.ok) return
  if (transition.fromRoleId) selectRoles([transition.fromRoleId])
  else selectTransition(null)
  showUndoable(`Deleted the move ${nameOf('transition', transition, document)}`, done.value)
}

/** Adds a role and selects it; a map of picked roles shows it too. */
export async function addRole(mapId: Id, record: Role): Promise<void> {
  const done = await edit.run({ type: 'map.addRole', mapId, record, place: null })
  if (done.ok) selectRoles([record.id])
}

export async function moveCards(mapId: Id, moves: readonly CellMove[]): Promise<void> {
  if (moves.length === 0) return
  await edit.run({ type: 'map.moveRoles', mapId, moves: [...moves] })
}

/** Keeps cards where they stand now, or gives them back to the layout. */
export function setLocked(scene: Scene, ids: readonly Id[], pinned: boolean): void {
  const chosen = new Set(ids)
  const cells = scene.cards
    .filter(({ id }) => chosen.has(id))
    .map(({ id, column, row }) => ({ roleId: id, column, row }))
  if (cells.length === 0) return
  void edit.run({ type: 'map.setPinned', mapId: scene.mapId, cells, pinned })
}

/** Gives cards back to the layout. */
export function releaseCards(mapId: Id, ids: readonly Id[]): void {
  if (ids.length > 0) void edit.run({ type: 'map.releaseRoles', mapId, roleIds: [...ids] })
}

/** A typical time among the least and most there were. */
function withTypical(range: MonthRange | null, months: number): MonthRange {
  if (range === null || range.min === range.max)
    return { min: months, typical: months, max: months }
  return {
    min: Math.min(range.min, months),
    typical: months,
    max: Math.max(range.max, months),
  }
}

/** Sets the time a label shows: full time, or while working where only that is known. */
export function setTime(transition: Transition, months: number | null): void {
  const field =
    transition.fullTimeMonths === null && transition.workingMonths !== null
      ? 'workingMonths'
      : 'fullTimeMonths'
  const range = months === null ? null : withTypical(transition[field], months)
  void edit.run({ type: 'transition.edit', id: transition.id, changes: { [field]: range } })
}
