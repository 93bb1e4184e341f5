import { at } from './at.ts'

/** Middles of the columns or rows of cards along one axis, and how far apart further ones would be. */
export type CardAxis = { readonly middles: readonly number[]; readonly pitch: number }

/** Columns beyond the outermost ones are this many card widths apart, rows this many heights. */
export const outerPitch = { column: 1.25, row: 1.6 }

/** The place so many columns or rows from a point, which may lie between two of them. */
export function stepAlong(axis: CardAxis, from: number, steps: number): number {
  return pointAt(axis, indexAt(axis, from) + steps)
}

/** The other way around: how many columns or rows one point lies from another one. */
export function stepsBetween(axis: CardAxis, from: number, to: number): number {
  return indexAt(axis, to) - indexAt(axis, from)
}

function pointAt({ middles, pitch }: CardAxis, index: number): number {
  const last = middles.length - 1
  if (last < 0) return index * pitch
  if (index <= 0) return at(middles, 0) + index * pitch
  if (index >= last) return at(middles, last) + (index - last) * pitch
  const low = Math.floor(index)
  return at(middles, low) + (index - low) * (at(middles, low + 1) - at(middles, low))
}

function indexAt({ middles, pitch }: CardAxis, point: number): number {
  const last = middles.length - 1
  if (last < 0) return point / pitch
  if (point <= at(middles, 0)) return (point - at(middles, 0)) / pitch
  if (point >= at(middles, last)) return last + (point - at(middles, last)) / pitch
  const low = middles.findLastIndex((middle) => middle <= point)
  return low + (point - at(middles, low)) / (at(middles, low + 1) - at(middles, low))
}
