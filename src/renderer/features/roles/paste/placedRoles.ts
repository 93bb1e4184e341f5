import type { Id } from '#shared/base/identifiers.ts'
import { newFamilyChoice } from './newFamilyChoice.ts'
import type { PastedRole, PastedTable, PlaceNames, UnknownName } from './pasteRoles.ts'

/** What the person decided about names the table leaves open. */
export type PlaceChoices = {
  /** For rows that name none; null in a project without levels. */
  readonly familyId: Id | null
  readonly bandId: Id | null
  /** By the unknown name as pasted; a family may be one that is to be added. */
  readonly families: ReadonlyMap<string, Id>
  readonly bands: ReadonlyMap<string, Id>
  readonly duplicates: 'left out' | 'added'
}

export type PlacedRole = PastedRole & {
  readonly familyId: Id
  readonly bandId: Id
  /** The table names a family or level that is none of the project's. */
  readonly guessed: { readonly family: boolean; readonly band: boolean }
  readonly included: boolean
}

/** Every pasted role with the family and level it will get. */
export function placedRoles(
  table: PastedTable,
  names: PlaceNames,
  choices: PlaceChoices,
): PlacedRole[] {
  const newFamilies = new Map(
    table.unknownFamilies
      .filter(({ nearest }) => nearest === null)
      .map(({ name }) => [name, newFamilyChoice(name)]),
  )
  const families = new Map([...newFamilies, ...choices.families])
  const familyOf = placer(names.familyOf, table.unknownFamilies, families)
  const bandOf = placer(names.bandOf, table.unknownBands, choices.bands)
  return table.roles.flatMap((role) => {
    const family = familyOf(role.family, choices.familyId)
    const band = bandOf(role.band, choices.bandId)
    if (family.id === null || band.id === null) return []
    return [
      {
        ...role,
        familyId: family.id,
        bandId: band.id,
        guessed: { family: family.guessed, band: band.guessed },
        included: role.duplicate === null || choices.duplicates === 'added',
      },
    ]
  })
}

function placer(
  idOf: (cell: string) => Id | null,
  unknown: readonly UnknownName[],
  chosen: ReadonlyMap<string, Id>,
): (cell: string, otherwise: Id | null) => { readonly id: Id | null; readonly guessed: boolean } {
  const nearest = new Map(unknown.map(({ name, nearest }) => [name, nearest]))
  return (cell, otherwise) => {
    if (cell === '') return { id: otherwise, guessed: false }
    const id = idOf(cell)
    if (id !== null) return { id, guessed: false }
    const guess = chosen.get(cell) ?? nearest.get(cell) ?? otherwise
    return { id: guess, guessed: !chosen.has(cell) }
  }
}
