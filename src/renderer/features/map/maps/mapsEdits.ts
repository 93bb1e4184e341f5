import { edit } from '#renderer/state/edit.ts'
import { newId } from '#renderer/state/newId.ts'
import { currentDocument } from '#renderer/state/projectStore.ts'
import { showUndoable } from '#renderer/state/showUndoable.ts'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import { annotationsOfMap } from '#shared/domain/queries/maps.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { withRoles } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { freeName, mapsFrom, type Sketch } from './templates.ts'

export function showMap(mapId: Id): void {
  useView.setState({ mapId })
}

export function editMap(mapId: Id, changes: Partial<Omit<CareerMap, 'id'>>): void {
  void edit.run({ type: 'map.edit', id: mapId, changes })
}

/** Makes maps as one step and shows the first of them; null when none was made. */
export async function addMaps(
  sketches: readonly Sketch[],
  like: CareerMap | null = null,
): Promise<Id | null> {
  const records = mapsFrom(
    currentDocument(),
    sketches,
    sketches.map(() => newId('map')),
    like,
  )
  const [first] = records
  if (!first) return null
  const done = await edit.run(
    records.length === 1 ? { type: 'map.add', record: first } : { type: 'map.addMany', records },
  )
  if (!done.ok) return null
  showMap(first.id)
  if (records.length > 1) showUndoable(`Made ${countOf(records.length, 'map')}`, done.value)
  return first.id
}

export async function duplicateMap(map: CareerMap): Promise<void> {
  const document = currentDocument()
  const newMapId = newId('map')
  const taken = new Set([...document.map.values()].map(({ name }) => name))
  const done = await edit.run({
    type: 'map.duplicate',
    mapId: map.id,
    newMapId,
    name: freeName(`${map.name} copy`, taken),
    annotations: annotationsOfMap(document, map.id).map(({ id }) => ({
      annotationId: id,
      newAnnotationId: newId('annotation'),
    })),
  })
  if (done.ok) showMap(newMapId)
}

/** Puts a map one place earlier or later among the maps. */
export function moveMap(mapId: Id, step: 1 | -1): void {
  const ids = mapsInOrder(currentDocument()).map(({ id }) => id)
  const from = ids.indexOf(mapId)
  if (from < 0 || from + step < 0 || from + step >= ids.length) return
  ids.splice(from, 1)
  ids.splice(from + step, 0, mapId)
  void edit.run({ type: 'map.reorder', ids })
}

export async function removeMap(map: CareerMap): Promise<void> {
  const done = await edit.run({ type: 'map.remove', ids: [map.id] })
  if (!done.ok) return
  if (useView.getState().mapId === map.id) useView.setState({ mapId: null })
  showUndoable(`Deleted the map ${map.name}. Its roles stay in the project`, done.value)
}

/** The map after or before the shown one, round and round. */
export function stepMap(shown: Id | null, step: 1 | -1): void {
  const maps = mapsInOrder(currentDocument())
  const at = Math.max(
    maps.findIndex(({ id }) => id === shown),
    0,
  )
  const next = maps[(at + step + maps.length) % maps.length]
  if (next) showMap(next.id)
}

/** Shows roles on a map, or takes them from it; the roles themselves stay as they are. */
export async function placeOnMap(
  map: CareerMap,
  roleIds: readonly Id[],
  wanted: 'shown' | 'hidden',
): Promise<void> {
  const shows = withRoles(currentDocument(), map, roleIds, wanted)
  const done = await edit.run({ type: 'map.edit', id: map.id, changes: { shows } })
  if (!done.ok || wanted === 'shown') return
  showUndoable(`Took ${countOf(roleIds.length, 'role')} from ${map.name}`, done.value)
}
