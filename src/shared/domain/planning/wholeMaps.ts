import { type Id, lineShapeId, placementId } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import { compareOrder } from '../queries/order.ts'
import { addRecord } from './generic.ts'

/** Several maps at once, such as one for each job family. */
export function addMaps(draft: Draft, { records }: SpecialCommands['map.addMany']): Result<null> {
  for (const record of records) {
    const added = addRecord(draft, 'map', record)
    if (!added.ok) return added
  }
  return ok(null)
}

/** A copy of a map with everything that was arranged and drawn on it, right behind the first. */
export function duplicateMap(
  draft: Draft,
  command: SpecialCommands['map.duplicate'],
): Result<null> {
  const { mapId, newMapId, name } = command
  const map = draft.get('map', mapId)
  if (!map) return problem('not-found', 'This map is not in the project any more.', { mapId })
  const added = addRecord(draft, 'map', { ...map, id: newMapId, name })
  if (!added.ok) return added
  const others = draft.all('map').filter(({ id }) => id !== newMapId)
  const order = others.toSorted(compareOrder).map(({ id }) => id)
  order.splice(order.indexOf(mapId) + 1, 0, newMapId)
  for (const [index, id] of order.entries()) {
    const each = draft.get('map', id)
    if (each) draft.put('map', { ...each, order: index })
  }
  for (const placement of draft.all('placement')) {
    if (placement.mapId !== mapId) continue
    const id = placementId(newMapId, placement.roleId)
    const copied = addRecord(draft, 'placement', { ...placement, id, mapId: newMapId })
    if (!copied.ok) return copied
  }
  for (const shape of draft.all('lineShape')) {
    if (shape.mapId !== mapId) continue
    const id = lineShapeId(newMapId, shape.transitionId)
    const copied = addRecord(draft, 'lineShape', { ...shape, id, mapId: newMapId })
    if (!copied.ok) return copied
  }
  return copyAnnotations(draft, command)
}

/** Ids come in from outside: nothing here is random. Notes that were given none stay behind. */
function copyAnnotations(
  draft: Draft,
  { newMapId, annotations }: SpecialCommands['map.duplicate'],
): Result<null> {
  const ids = new Map<Id, Id>(
    annotations.map(({ annotationId, newAnnotationId }) => [annotationId, newAnnotationId]),
  )
  for (const [from, id] of ids) {
    const annotation = draft.get('annotation', from)
    if (!annotation) return problem('not-found', 'A note of this map is not there any more.')
    const copied = addRecord(draft, 'annotation', { ...annotation, id, mapId: newMapId })
    if (!copied.ok) return copied
  }
  return ok(null)
}
