import { edit } from '#renderer/state/edit.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { JobFamily, LevelBand } from '#shared/domain/records/structure.ts'
import { structure } from '../structureStore.ts'
import {
  type FramePart,
  idsOnMap,
  isCollapsed,
  mostColumns,
  mostRows,
  nameOfPart,
  orderAfterDrop,
} from './frameParts.ts'

export function editFamily(id: Id, changes: Partial<Omit<JobFamily, 'id'>>): void {
  void edit.run({ type: 'jobFamily.edit', id, changes })
}

export function editLevel(id: Id, changes: Partial<Omit<LevelBand, 'id'>>): void {
  void edit.run({ type: 'levelBand.edit', id, changes })
}

export function renamePart(part: FramePart, name: string): void {
  if (name === nameOfPart(currentDocument(), part)) return
  if (part.kind === 'family') editFamily(part.id, { name })
  else editLevel(part.id, { name })
}

/** Puts a lane or band at a place among those that are in view. */
export function placePart(part: FramePart, visible: readonly Id[], index: number): void {
  const all = idsOnMap(currentDocument(), part.kind)
  const ids = orderAfterDrop(all, visible, part.id, index)
  if (ids.join(' ') === all.join(' ')) return
  void edit.run(
    part.kind === 'family'
      ? { type: 'jobFamily.reorder', ids }
      : { type: 'levelBand.reorder', ids: ids.toReversed() },
  )
}

/** One place on: families to the right, levels down. */
export function stepPart(part: FramePart, visible: readonly Id[], step: 1 | -1): void {
  const at = visible.indexOf(part.id)
  if (at < 0 || at + step < 0 || at + step >= visible.length) return
  placePart(part, visible, at + step)
}

/** Sets how many columns a lane, or at least how many rows a band has; null leaves it to the map. */
export function sizePart({ kind, id }: FramePart, units: number | null): void {
  if (kind === 'family') editFamily(id, { columns: units })
  else editLevel(id, { rows: units })
}

export function growPart(part: FramePart, now: number, step: 1 | -1): void {
  const most = part.kind === 'family' ? mostColumns : mostRows
  const next = Math.min(most, Math.max(1, now + step))
  if (next !== now) sizePart(part, next)
}

/** Draws a lane or band of this map as a narrow strip, or as it was. */
export function toggleCollapsed(map: CareerMap, part: FramePart): void {
  const closed = isCollapsed(map, part)
  const without = (ids: readonly Id[]) => ids.filter((id) => id !== part.id)
  const next = (ids: readonly Id[]) => (closed ? without(ids) : [...ids, part.id])
  const changes =
    part.kind === 'family'
      ? { collapsedFamilyIds: next(map.collapsedFamilyIds) }
      : { collapsedBandIds: next(map.collapsedBandIds) }
  void edit.run({ type: 'map.edit', id: map.id, changes })
}

export function expandAll(map: CareerMap): void {
  const changes = { collapsedFamilyIds: [], collapsedBandIds: [] }
  void edit.run({ type: 'map.edit', id: map.id, changes })
}

/** How many roles of the project stand in a lane or band. */
export function rolesIn({ kind, id }: FramePart): number {
  const roles = [...currentDocument().role.values()]
  return roles.filter((role) => (kind === 'family' ? role.familyId : role.bandId) === id).length
}

/** Removes what is empty at once; for one with roles asks first where these go. */
export function askToRemove(part: FramePart): void {
  if (rolesIn(part) > 0) structure.set({ removing: part, open: null, form: null })
  else void removeEmpty(part)
}

async function removeEmpty(part: FramePart): Promise<void> {
  const name = nameOfPart(currentDocument(), part)
  const ids = [part.id]
  const done = await edit.run(
    part.kind === 'family' ? { type: 'jobFamily.remove', ids } : { type: 'levelBand.remove', ids },
  )
  if (done.ok) showUndoable(`Deleted ${name}`, done.value)
}

export async function removeInto(part: FramePart, intoId: Id): Promise<void> {
  const document = currentDocument()
  const [name, into] = [nameOfPart(document, part), nameOfPart(document, { ...part, id: intoId })]
  const count = rolesIn(part)
  const done = await edit.run(
    part.kind === 'family'
      ? { type: 'jobFamily.removeInto', familyId: part.id, intoId }
      : { type: 'levelBand.removeInto', bandId: part.id, intoId },
  )
  if (done.ok) showUndoable(`Deleted ${name}, ${countOf(count, 'role')} now in ${into}`, done.value)
}
