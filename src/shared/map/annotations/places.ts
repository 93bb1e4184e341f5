import type { Id } from '../../base/identifiers.ts'
import type { Annotation } from '../../domain/records/map.ts'
import type { Box, Point } from '../drawing.ts'
import type { Scene } from '../scene.ts'

/** What places are told by: the lanes, bands and cards of a scene. */
export type Ground = Pick<Scene, 'lanes' | 'bands' | 'cards' | 'width' | 'height'>

/** Place and size of an annotation as its record keeps them: columns and rows of cards. */
export type AnnotationPlace = Pick<
  Annotation,
  'familyId' | 'bandId' | 'x' | 'y' | 'width' | 'height'
>

/** Edges of columns or rows along one axis, and how far apart further ones would be. */
type Axis = { readonly edges: readonly number[]; readonly pitch: number }

/**
 * The box of an annotation in the points of a scene. Columns count from the left edge of the cards
 * of the family's first column (of the map's where there is none), rows from the top edge of the
 * cards of the band's first row. Null when the family or band is not on the map.
 */
export function boxOfPlace(ground: Ground, place: AnnotationPlace): Box | null {
  const columns = columnAxis(ground, place.familyId)
  const rows = rowAxis(ground, place.bandId)
  if (!columns || !rows) return null
  const [x, y] = [pointAlong(columns, place.x), pointAlong(rows, place.y)]
  return {
    x,
    y,
    width: pointAlong(columns, place.x + place.width) - x,
    height: pointAlong(rows, place.y + place.height) - y,
  }
}

/**
 * The place of a box, so that it keeps company with what it lies on when lanes or bands grow: the
 * lane and band it begins in where it lies inside one, else the whole map.
 */
export function placeOfBox(ground: Ground, box: Box): AnnotationPlace {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const lane = ground.lanes.find(
    ({ x, width }) => box.x >= x && box.x + box.width <= x + width && isWithin(middle.x, x, width),
  )
  const band = ground.bands.find(
    ({ y, height }) =>
      box.y >= y && box.y + box.height <= y + height && isWithin(middle.y, y, height),
  )
  return placeIn(ground, box, { familyId: lane?.familyId ?? null, bandId: band?.bandId ?? null })
}

/** The same box told from a lane and band that are given. */
export function placeIn(
  ground: Ground,
  box: Box,
  { familyId, bandId }: Pick<AnnotationPlace, 'familyId' | 'bandId'>,
): AnnotationPlace {
  const columns = columnAxis(ground, familyId) ?? { edges: [0], pitch: 1 }
  const rows = rowAxis(ground, bandId) ?? { edges: [0], pitch: 1 }
  const [x, y] = [indexAlong(columns, box.x), indexAlong(rows, box.y)]
  return {
    familyId,
    bandId,
    x: rounded(x),
    y: rounded(y),
    width: Math.max(0.1, rounded(indexAlong(columns, box.x + box.width) - x)),
    height: Math.max(0.1, rounded(indexAlong(rows, box.y + box.height) - y)),
  }
}

/** A step of so many columns and rows from a point, in the pitch of the cards there. */
export function shiftOf(ground: Ground, by: Point): Point {
  const columns = columnAxis(ground, null)
  const rows = rowAxis(ground, null)
  return { x: by.x * (columns?.pitch ?? 1), y: by.y * (rows?.pitch ?? 1) }
}

function columnAxis(ground: Ground, familyId: Id | null): Axis | null {
  const lanes =
    familyId === null ? ground.lanes : ground.lanes.filter((lane) => lane.familyId === familyId)
  if (familyId !== null && lanes.length === 0) return null
  const edges = lanes.flatMap(({ columnXs }) => columnXs)
  const all = ground.lanes.flatMap(({ columnXs }) => columnXs)
  return axisOf(edges, pitchOf(all, (ground.cards[0]?.width ?? 100) * 1.25))
}

function rowAxis(ground: Ground, bandId: Id | null): Axis | null {
  const bands =
    bandId === null ? ground.bands : ground.bands.filter((band) => band.bandId === bandId)
  if (bandId !== null && bands.length === 0) return null
  const edges = bands.flatMap(({ rowYs }) => rowYs)
  const all = ground.bands.flatMap(({ rowYs }) => rowYs)
  return axisOf(edges, pitchOf(all, (ground.cards[0]?.height ?? 60) * 1.6))
}

function axisOf(edges: readonly number[], pitch: number): Axis {
  return { edges: edges.length === 0 ? [0] : edges, pitch }
}

/** The mean distance of neighbors; `fallback` where there is one alone. */
function pitchOf(edges: readonly number[], fallback: number): number {
  const [first] = edges
  const last = edges.at(-1)
  return first === undefined || last === undefined || edges.length < 2
    ? fallback
    : (last - first) / (edges.length - 1)
}

function pointAlong({ edges, pitch }: Axis, index: number): number {
  const last = edges.length - 1
  if (index <= 0) return (edges[0] ?? 0) + index * pitch
  if (index >= last) return (edges[last] ?? 0) + (index - last) * pitch
  const low = Math.floor(index)
  const [from, to] = [edges[low] ?? 0, edges[low + 1] ?? 0]
  return from + (index - low) * (to - from)
}

function indexAlong({ edges, pitch }: Axis, point: number): number {
  const first = edges[0] ?? 0
  const last = edges.at(-1) ?? 0
  if (point <= first) return (point - first) / pitch
  if (point >= last) return edges.length - 1 + (point - last) / pitch
  const low = edges.findLastIndex((edge) => edge <= point)
  const [from, to] = [edges[low] ?? 0, edges[low + 1] ?? 0]
  return low + (point - from) / (to - from)
}

function isWithin(value: number, start: number, length: number): boolean {
  return value >= start && value <= start + length
}

/** Thousandths of a card are finer than any hand. */
function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
