import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'

/** A lane or a band of the map, by the record it stands for. */
export type FramePart = { readonly kind: 'family' | 'level'; readonly id: Id }

type Structure = Pick<Document, 'jobFamily' | 'levelBand'>

/** All ids of a kind as they stand on the map: families from the left, levels from the top. */
export function idsOnMap(document: Structure, kind: FramePart['kind']): Id[] {
  return kind === 'family'
    ? familiesInOrder(document).map(({ id }) => id)
    : bandsInOrder(document)
        .map(({ id }) => id)
        .toReversed()
}

/** The name of a lane or band; empty when it is gone. */
export function nameOfPart(document: Structure, { kind, id }: FramePart): string {
  const record = kind === 'family' ? document.jobFamily.get(id) : document.levelBand.get(id)
  return record?.name ?? ''
}

export function isCollapsed(map: CareerMap, { kind, id }: FramePart): boolean {
  return (kind === 'family' ? map.collapsedFamilyIds : map.collapsedBandIds).includes(id)
}

/**
 * The whole order after one id was put among the visible ones: before the one that then stands at
 * `index`, or behind the last. The others keep their order.
 */
export function orderAfterDrop(
  all: readonly Id[],
  visible: readonly Id[],
  id: Id,
  index: number,
): Id[] {
  const others = visible.filter((each) => each !== id)
  const next = all.filter((each) => each !== id)
  const before = others[Math.max(0, index)]
  const last = others.at(-1)
  const place =
    before !== undefined && index < others.length
      ? next.indexOf(before)
      : last === undefined
        ? next.length
        : next.indexOf(last) + 1
  next.splice(place, 0, id)
  return next
}

/** Where on a line of boxes a point falls: the number of others whose middle lies before it. */
export function dropIndex(
  boxes: readonly { readonly id: Id; readonly start: number; readonly size: number }[],
  id: Id,
  at: number,
): number {
  return boxes.filter((box) => box.id !== id && box.start + box.size / 2 < at).length
}

/** Columns or rows that a rim dragged to a point stands for. */
export function unitsAt(options: {
  readonly start: number
  readonly size: number
  readonly units: number
  readonly at: number
  readonly most: number
}): number {
  const pitch = options.size / Math.max(1, options.units)
  return Math.min(options.most, Math.max(1, Math.round((options.at - options.start) / pitch)))
}

export const mostColumns = 6
export const mostRows = 20
