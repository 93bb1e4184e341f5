import type { Document } from './document.ts'

/** One card of a thumbnail: family letter, column from the left, level from the bottom (1 = lowest). */
export type MapCell = { readonly letter: string; readonly column: number; readonly level: number }

/** At most this many cards are kept, so that a list of recent files stays small. */
const mostCells = 200

/**
 * A small picture of a project for lists of files: where its roles stand, without lines. Families
 * keep their order; a family is as wide as its fullest level, up to three columns.
 */
export function mapCells(document: Document): MapCell[] {
  const families = [...document.jobFamily.values()].toSorted((a, b) => a.order - b.order)
  const bands = [...document.levelBand.values()].toSorted((a, b) => a.order - b.order)
  const roles = [...document.role.values()]
  const cells: MapCell[] = []
  let firstColumn = 0
  for (const family of families) {
    let width = 1
    for (const [index, band] of bands.entries()) {
      const here = roles.filter((role) => role.familyId === family.id && role.bandId === band.id)
      const shown = Math.min(here.length, 3)
      width = Math.max(width, shown)
      for (let column = 0; column < shown; column++) {
        cells.push({ letter: family.letter, column: firstColumn + column, level: index + 1 })
      }
    }
    firstColumn += width
  }
  return cells.slice(0, mostCells)
}
