import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import type { ShownCollections } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { FamilyGroup } from '#shared/map/poster/posterCapacity.ts'
import type { Sketch } from './templates.ts'

/** One map for each sheet, named by its families; a rule that follows families stays one. */
export function sheetSketches(
  document: ShownCollections,
  map: CareerMap,
  parts: readonly Pick<FamilyGroup, 'familyIds'>[],
): Sketch[] {
  const byFamily = map.shows.by === 'all' || map.shows.by === 'families'
  return parts.map(({ familyIds }, index) => {
    const families = familyIds.flatMap((id) => document.jobFamily.get(id) ?? [])
    const [first] = families
    const last = families.at(-1)
    const letters =
      first && last && first !== last ? `${first.letter} to ${last.letter}` : first?.name
    return {
      name: `${map.name}, ${letters ?? `sheet ${index + 1}`}`,
      shows: byFamily
        ? { by: 'families', familyIds: [...familyIds] }
        : {
            by: 'pick',
            roleIds: rolesOfMap(document, map)
              .filter(({ familyId }) => familyIds.includes(familyId))
              .map(({ id }) => id),
          },
    }
  })
}
