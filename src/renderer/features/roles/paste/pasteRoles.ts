import type { Id } from '#shared/base/identifiers.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { nearestNames } from '#shared/base/search.ts'
import { parseTable } from '#shared/base/table.ts'
import { foldName } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { findColumns, type PasteColumns } from './pasteColumns.ts'

export type PastedRole = {
  readonly title: string
  /** What the table says; empty where it says nothing. */
  readonly family: string
  readonly band: string
  /** Already a role of the project, or named twice in the table. */
  readonly duplicate: 'in the project' | 'in the table' | null
}

/** A name that is no family or level of the project. */
export type UnknownName = {
  readonly name: string
  readonly count: number
  /** The nearest one that is, or the first; null in a project that has none. */
  readonly nearest: Id | null
}

export type PastedTable = {
  readonly columns: PasteColumns
  readonly roles: readonly PastedRole[]
  readonly unknownFamilies: readonly UnknownName[]
  readonly unknownBands: readonly UnknownName[]
  /** Names of columns that say something which is not added. */
  readonly unused: readonly string[]
  /** Rows that say something but no title. */
  readonly untitled: number
}

export type PlaceNames = {
  readonly familyOf: (cell: string) => Id | null
  readonly bandOf: (cell: string) => Id | null
}

/** Families by name or letter; levels by name, by number, or as "Level II", "level 2" and "2". */
export function placeNames(document: Pick<Document, 'jobFamily' | 'levelBand'>): PlaceNames {
  const families = new Map<string, Id>()
  for (const { id, name, letter } of familiesInOrder(document)) {
    families.set(foldName(name), id)
    if (!families.has(foldName(letter))) families.set(foldName(letter), id)
  }
  const bands = new Map<string, Id>()
  for (const [index, { id, name }] of bandsInOrder(document).entries()) {
    const numeral = romanNumeral(index + 1)
    const spoken = [name, numeral, String(index + 1), `${numeral} ${name}`, `${numeral}, ${name}`]
    const numbered = [numeral, index + 1].flatMap((each) => [`level ${each}`, `band ${each}`])
    for (const each of [...spoken, ...numbered]) {
      const key = foldName(each)
      if (!bands.has(key)) bands.set(key, id)
    }
  }
  return {
    familyOf: (cell) => families.get(foldName(cell)) ?? null,
    bandOf: (cell) => bands.get(foldName(cell)) ?? null,
  }
}

/** Reads a column of titles, or a table with titles, families and levels in any order. */
export function readPastedRoles(
  text: string,
  document: Pick<Document, 'role' | 'jobFamily' | 'levelBand'>,
): PastedTable {
  const rows = parseTable(text).filter((row) => row.some((cell) => cell.trim() !== ''))
  const names = placeNames(document)
  const columns = findColumns(rows, {
    isFamily: (cell) => names.familyOf(cell) !== null,
    isBand: (cell) => names.bandOf(cell) !== null,
  })
  const body = columns.header ? rows.slice(1) : rows
  const cellOf = (row: readonly string[], at: number | null) =>
    at === null ? '' : (row[at] ?? '').replace(/\s+/g, ' ').trim()
  const taken = new Set([...document.role.values()].flatMap(titlesOf).map(foldName))
  const seen = new Set<string>()
  const roles: PastedRole[] = []
  for (const row of body) {
    const title = cellOf(row, columns.title).slice(0, 300)
    if (title === '') continue
    const key = foldName(title)
    const duplicate = taken.has(key) ? 'in the project' : seen.has(key) ? 'in the table' : null
    seen.add(key)
    roles.push({
      title,
      family: cellOf(row, columns.family),
      band: cellOf(row, columns.band),
      duplicate,
    })
  }
  const families = familiesInOrder(document).map(({ id, name }) => ({ id, name }))
  const bands = bandsInOrder(document).map(({ id, name }) => ({ id, name }))
  return {
    columns,
    roles,
    unknownFamilies: unknownNames(
      roles.map(({ family }) => family),
      names.familyOf,
      families,
    ),
    unknownBands: unknownNames(
      roles.map(({ band }) => band),
      names.bandOf,
      bands,
    ),
    unused: unusedColumns(rows, columns),
    untitled: body.length - roles.length,
  }
}

function unusedColumns(rows: readonly (readonly string[])[], columns: PasteColumns): string[] {
  const used = [columns.title, columns.family, columns.band]
  const width = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: width }, (_, at) => at)
    .filter((at) => !used.includes(at) && rows.some((row) => (row[at] ?? '').trim() !== ''))
    .map((at) => {
      const name = columns.header ? (rows[0]?.[at] ?? '').trim() : ''
      return name === '' ? `column ${at + 1}` : name
    })
}

/** A role is known by its title, its short title and its other titles. */
function titlesOf(role: Role): string[] {
  const { title, shortTitle, aliases } = role
  return [title, shortTitle, ...aliases.map((alias) => alias.title)]
}

function unknownNames(
  cells: readonly string[],
  idOf: (cell: string) => Id | null,
  known: readonly { readonly id: Id; readonly name: string }[],
): UnknownName[] {
  const counts = new Map<string, number>()
  for (const cell of cells) {
    if (cell !== '' && idOf(cell) === null) counts.set(cell, (counts.get(cell) ?? 0) + 1)
  }
  const names = known.map(({ name }) => name)
  return [...counts].map(([name, count]) => {
    const [nearest] = nearestNames(names, name, 1)
    const found = known.find((each) => each.name === nearest) ?? known[0]
    return { name, count, nearest: found?.id ?? null }
  })
}
