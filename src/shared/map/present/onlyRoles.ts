import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../../domain/document.ts'
import type { CareerMap } from '../../domain/records/map.ts'

/** Rows of cards that a level should need at most, and how wide a job family gets for that. */
const fewRows = 2
const mostColumns = 8
/** Columns that a family takes on its own account, where it needs them. */
const usualColumns = 3

/**
 * The project with a map that shows these roles alone, closed up on a plain lattice as wide as a
 * screen likes it. Roles that the map leaves out or has collapsed are there too.
 */
export function onlyRoles(document: Document, map: CareerMap, roleIds: readonly Id[]): Document {
  const alone: CareerMap = {
    ...map,
    shows: { by: 'pick', roleIds: [...roleIds] },
    arrangement: 'lattice',
    collapsedFamilyIds: [],
    collapsedBandIds: [],
  }
  return {
    ...document,
    map: new Map(document.map).set(map.id, alone),
    jobFamily: widened(document, roleIds),
    // Places on the map around them would keep holes open.
    placement: new Map(),
  }
}

/** Families with so many columns that no level of theirs is a tower. */
function widened(document: Document, roleIds: readonly Id[]): Document['jobFamily'] {
  const counts = new Map<Id, Map<Id, number>>()
  for (const id of roleIds) {
    const role = document.role.get(id)
    if (!role) continue
    const bands = counts.get(role.familyId) ?? new Map<Id, number>()
    bands.set(role.bandId, (bands.get(role.bandId) ?? 0) + 1)
    counts.set(role.familyId, bands)
  }
  const families = new Map(document.jobFamily)
  for (const [id, bands] of counts) {
    const family = families.get(id)
    if (!family) continue
    const wanted = Math.ceil(Math.max(...bands.values()) / fewRows)
    const columns = Math.min(wanted, mostColumns)
    if (columns > (family.columns ?? usualColumns)) families.set(id, { ...family, columns })
  }
  return families
}
