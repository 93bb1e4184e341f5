import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Placement } from '../records/map.ts'
import { derived } from './derived.ts'

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

const shownByMaps = derived(['map'], (document): 'every role' | ReadonlySet<Id> => {
  const shown = new Set<Id>()
  for (const { roleIds } of document.map.values()) {
    if (roleIds === null) return 'every role'
    for (const roleId of roleIds) shown.add(roleId)
  }
  return shown
})

/** Whether any map of the project shows the role. */
export function isOnSomeMap(document: Pick<Document, 'map'>, roleId: Id): boolean {
  const shown = shownByMaps(document)
  return shown === 'every role' || shown.has(roleId)
}
