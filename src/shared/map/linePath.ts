import type { Point } from './drawing.ts'

/** Path data of a line through its corners: rounded by `radius`, with an arc at each hop. */
export function linePath(
  points: readonly Point[],
  options: { readonly radius: number; readonly hops: readonly Point[]; readonly hopRadius: number },
): string {
  const first = points[0]
  if (!first) return ''
  let data = `M${pair(first)}`
  for (let index = 1; index < points.length; index += 1) {
    const from = points[index - 1]
    const corner = points[index]
    if (!from || !corner) break
    const next = points[index + 1]
    const before = cornerCut(points, index - 1, options.radius)
    const after = next ? cornerCut(points, index, options.radius) : 0
    data += hopsAlong(from, corner, before, after, options)
    data += `L${pair(towards(corner, from, after))}`
    if (next) data += `Q${pair(corner)} ${pair(towards(corner, next, after))}`
  }
  return data
}

/** The line pulled back at its ends by so many points; never past the next corner. */
export function shortenLine(points: readonly Point[], atEnd: number, atStart = 0): Point[] {
  const [first, second] = points
  const last = points.at(-1)
  const beforeLast = points.at(-2)
  if (!first || !second || !last || !beforeLast) return [...points]
  const share = points.length === 2 ? 0.49 : 0.98
  return [
    towards(first, second, Math.min(atStart, distance(first, second) * share)),
    ...points.slice(1, -1),
    towards(last, beforeLast, Math.min(atEnd, distance(last, beforeLast) * share)),
  ]
}

/** Tip and the two back corners of an arrowhead at the end or the start of a line. */
export function arrowHead(
  points: readonly Point[],
  size: number,
  place: 'end' | 'start',
): [tip: Point, left: Point, right: Point] {
  const tip = (place === 'end' ? points.at(-1) : points[0]) ?? { x: 0, y: 0 }
  const from = (place === 'end' ? points.at(-2) : points[1]) ?? { x: tip.x, y: tip.y + 1 }
  const length = distance(tip, from) || 1
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  const half = size * 0.52
  const back = { x: tip.x - along.x * size, y: tip.y - along.y * size }
  return [
    tip,
    { x: back.x - along.y * half, y: back.y + along.x * half },
    { x: back.x + along.y * half, y: back.y - along.x * half },
  ]
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y)
}

/** Length of a line through its corners, in the unit of its points. */
export function lineLength(points: readonly Point[]): number {
  return points
    .slice(1)
    .reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0)
}

export function pair(point: Point): string {
  return `${round(point.x)} ${round(point.y)}`
}

export function round(value: number): number {
  return Math.round(value * 100) / 100
}

function towards(from: Point, to: Point, step: number): Point {
  const length = distance(from, to)
  if (length === 0) return from
  return {
    x: from.x + ((to.x - from.x) / length) * step,
    y: from.y + ((to.y - from.y) / length) * step,
  }
}

/** How far from a corner its rounding begins: at most half of the shorter neighbor segment. */
function cornerCut(points: readonly Point[], index: number, radius: number): number {
  const before = points[index - 1]
  const corner = points[index]
  const after = points[index + 1]
  if (!before || !corner || !after) return 0
  return Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2)
}

function hopsAlong(
  from: Point,
  to: Point,
  clearStart: number,
  clearEnd: number,
  { hops, hopRadius }: { readonly hops: readonly Point[]; readonly hopRadius: number },
): string {
  const length = distance(from, to)
  let data = ''
  let reached = clearStart
  const distances = hops
    .filter((hop) => isOnSegment(hop, from, to))
    .map((hop) => distance(from, hop))
    .toSorted((a, b) => a - b)
  for (const at of distances) {
    if (at - hopRadius < reached || at + hopRadius > length - clearEnd) continue
    const sweep = to.x < from.x || to.y > from.y ? 0 : 1
    data += `L${pair(towards(from, to, at - hopRadius))}A${round(hopRadius)} ${round(hopRadius)} 0 0 ${sweep} ${pair(towards(from, to, at + hopRadius))}`
    reached = at + hopRadius
  }
  return data
}

function isOnSegment(point: Point, from: Point, to: Point): boolean {
  return Math.abs(distance(from, point) + distance(point, to) - distance(from, to)) < 0.01
}
