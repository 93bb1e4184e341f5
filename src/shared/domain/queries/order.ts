import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { RecordKind } from '../records/index.ts'
import { derived } from './derived.ts'

/** Texts by code unit: the same order on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Records with an order of their own; equal orders fall back to the id. */
export function compareOrder(
  a: { readonly order: number; readonly id: Id },
  b: { readonly order: number; readonly id: Id },
): number {
  return a.order - b.order || compareText(a.id, b.id)
}

/** Records without an order stand by name, equal names by id. */
export function compareNames(
  a: { readonly name: string; readonly id: Id },
  b: { readonly name: string; readonly id: Id },
): number {
  return compareText(a.name, b.name) || compareText(a.id, b.id)
}

/** Where each record stands in a list, counted from 0. */
export function positionsOf(records: Iterable<{ readonly id: Id }>): ReadonlyMap<Id, number> {
  const positions = new Map<Id, number>()
  for (const { id } of records) positions.set(id, positions.size)
  return positions
}

function ordered<K extends RecordKind, T extends { readonly id: Id }>(
  kind: K,
  listOf: (document: Pick<Document, K>) => Iterable<T>,
  compare: (a: T, b: T) => number,
): (document: Pick<Document, K>) => readonly T[] {
  return derived([kind], (document: Pick<Document, K>) => [...listOf(document)].sort(compare))
}

export const familiesInOrder = ordered('jobFamily', (d) => d.jobFamily.values(), compareOrder)
/** Lowest level first. */
export const bandsInOrder = ordered('levelBand', (d) => d.levelBand.values(), compareOrder)
export const mapsInOrder = ordered('map', (d) => d.map.values(), compareOrder)
export const pathwaysInOrder = ordered('pathway', (d) => d.pathway.values(), compareOrder)
export const guidebooksInOrder = ordered('guidebook', (d) => d.guidebook.values(), compareOrder)
export const scalesInOrder = ordered('scale', (d) => d.scale.values(), compareNames)
export const sourcesInOrder = ordered('source', (d) => d.source.values(), compareNames)
export const credentialsInOrder = ordered('credential', (d) => d.credential.values(), compareNames)
export const programsInOrder = ordered('program', (d) => d.program.values(), compareNames)
export const supportsInOrder = ordered('support', (d) => d.support.values(), compareNames)
export const personsInOrder = ordered(
  'person',
  (d) => d.person.values(),
  (a, b) => compareText(a.code, b.code) || compareText(a.id, b.id),
)
/** By their own order; the headings of the matrix follow the first competency of each group. */
export const competenciesInOrder = ordered('competency', (d) => d.competency.values(), compareOrder)

export const competencyPositions = derived(['competency'], (document) =>
  positionsOf(competenciesInOrder(document)),
)

/** Levels count from 1, the lowest band; shown as Roman numerals. */
export const bandLevels = derived(
  ['levelBand'],
  (document): ReadonlyMap<Id, number> =>
    new Map(bandsInOrder(document).map((band, index) => [band.id, index + 1])),
)
