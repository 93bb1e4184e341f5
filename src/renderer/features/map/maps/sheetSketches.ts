import type { Document } from '#shared/domain/document.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { SheetPart } from '#shared/map/poster/capacity.ts'
import type { Sketch } from './templates.ts'

/** One map for each sheet, named by its families; a rule that follows families stays one. */
export function sheetSketches(
  document: Pick<Document, 'jobFamily'>,
  map: Pick<CareerMap, 'name' | 'shows'>,
  parts: readonly SheetPart[],
): Sketch[] {
  const byFamily = map.shows.by === 'all' || map.shows.by === 'families'
  return parts.map(({ familyIds, roleIds }, index) => {
    const families = familyIds.flatMap((id) => document.jobFamily.get(id) ?? [])
    const [first] = families
    const last = families.at(-1)
    const letters =
      first && last && first !== last ? `${first.letter} to ${last.letter}` : first?.name
    return {
      name: `${map.name}, ${letters ?? `sheet ${index + 1}`}`,
      shows: byFamily
        ? { by: 'families', familyIds: [...familyIds] }
        : { by: 'pick', roleIds: [...roleIds] },
    }
  })
}
