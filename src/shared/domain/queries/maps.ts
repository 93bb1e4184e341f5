import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Annotation, CareerMap, LineShape, Placement } from '../records/map.ts'
import type { Role } from '../records/role.ts'
import { derived } from './derived.ts'
import { rolesInOrder } from './roles.ts'
import { type ShownCollections, shownRoleIds } from './shownRoles.ts'

const byMap = derived(['placement'], (document): ReadonlyMap<Id, ReadonlyMap<Id, Placement>> => {
  const maps = new Map<Id, Map<Id, Placement>>()
  for (const placement of document.placement.values()) {
    const known = maps.get(placement.mapId)
    if (known) known.set(placement.roleId, placement)
    else maps.set(placement.mapId, new Map([[placement.roleId, placement]]))
  }
  return maps
})

const none: ReadonlyMap<Id, Placement> = new Map()

/** Placements of a map by role. */
export function placementsOfMap(
  document: Pick<Document, 'placement'>,
  mapId: Id,
): ReadonlyMap<Id, Placement> {
  return byMap(document).get(mapId) ?? none
}

const shownByMaps = derived(
  ['map', 'role', 'transition', 'jobFamily', 'levelBand'],
  (document): 'every role' | ReadonlySet<Id> => {
    const shown = new Set<Id>()
    for (const map of document.map.values()) {
      const ids = shownRoleIds(document, map)
      if (ids === null) return 'every role'
      for (const roleId of ids) shown.add(roleId)
    }
    return shown
  },
)

/** Whether any map of the project shows the role. */
export function isOnSomeMap(
  document: ShownCollections & Pick<Document, 'map'>,
  roleId: Id,
): boolean {
  const shown = shownByMaps(document)
  return shown === 'every role' || shown.has(roleId)
}

/** The roles a map shows, in reading order. */
export function rolesOfMap(document: ShownCollections, map: CareerMap): readonly Role[] {
  const shown = shownRoleIds(document, map)
  return shown === null
    ? rolesInOrder(document)
    : rolesInOrder(document).filter(({ id }) => shown.has(id))
}

const byMapAnnotations = derived(['annotation'], (document): ReadonlyMap<Id, Annotation[]> => {
  const maps = new Map<Id, Annotation[]>()
  for (const annotation of document.annotation.values()) {
    const known = maps.get(annotation.mapId)
    if (known) known.push(annotation)
    else maps.set(annotation.mapId, [annotation])
  }
  for (const list of maps.values()) list.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
  return maps
})

/** One list for all maps without any, so that what is drawn from it is kept. */
const noAnnotations: readonly Annotation[] = []

/** Annotations of a map, the lowest first. */
export function annotationsOfMap(
  document: Pick<Document, 'annotation'>,
  mapId: Id,
): readonly Annotation[] {
  return byMapAnnotations(document).get(mapId) ?? noAnnotations
}

const byMapShapes = derived(
  ['lineShape'],
  (document): ReadonlyMap<Id, ReadonlyMap<Id, LineShape>> => {
    const maps = new Map<Id, Map<Id, LineShape>>()
    for (const shape of document.lineShape.values()) {
      const known = maps.get(shape.mapId)
      if (known) known.set(shape.transitionId, shape)
      else maps.set(shape.mapId, new Map([[shape.transitionId, shape]]))
    }
    return maps
  },
)

const noShapes: ReadonlyMap<Id, LineShape> = new Map()

/** Lines of a map that were drawn by hand, by transition. */
export function lineShapesOfMap(
  document: Pick<Document, 'lineShape'>,
  mapId: Id,
): ReadonlyMap<Id, LineShape> {
  return byMapShapes(document).get(mapId) ?? noShapes
}
