import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import type { CareerMap } from '../../domain/records/map.ts'

/**
 * The project with a map that shows these roles alone, closed up on a plain lattice. Roles that the
 * map leaves out or has collapsed are there too.
 */
export function onlyRoles(document: Document, map: CareerMap, roleIds: readonly Id[]): Document {
  const alone: CareerMap = {
    ...map,
    shows: { by: 'pick', roleIds: [...roleIds] },
    arrangement: 'lattice',
    collapsedFamilyIds: [],
    collapsedBandIds: [],
  }
  return { ...document, map: new Map(document.map).set(map.id, alone), placement: new Map() }
}
