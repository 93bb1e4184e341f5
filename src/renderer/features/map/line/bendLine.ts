import type { Point } from '#shared/map/drawing.ts'

/** A stretch of a line that can be moved sideways. */
export type Stretch = {
  /** Index of the point it starts at. */
  readonly index: number
  readonly middle: Point
  readonly upright: boolean
}

const shortest = 14

/** The stretches of a line that are long enough to be held; all of them where the line is straight. */
export function stretchesOf(points: readonly Point[]): Stretch[] {
  return points.slice(1).flatMap((to, index): Stretch[] => {
    const from = points[index]
    if (!from) return []
    const isEnd = index === 0 || index === points.length - 2
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length < shortest || (isEnd && points.length > 2)) return []
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    return [{ index, middle, upright: Math.abs(to.x - from.x) < Math.abs(to.y - from.y) }]
  })
}

/**
 * The corners of a line after one stretch was moved sideways to a point. A straight line gets a
 * step out and back in its middle half; corners that no longer turn are left out.
 */
export function movedStretch(points: readonly Point[], stretch: Stretch, to: Point): Point[] {
  const { index, upright } = stretch
  const [from, end] = [points[index], points[index + 1]]
  if (!from || !end) return points.slice(1, -1)
  if (points.length === 2) return stepAside(from, end, to, upright)
  const aside = (point: Point): Point =>
    upright ? { x: to.x, y: point.y } : { x: point.x, y: to.y }
  const moved = points.map((point, at) => (at === index || at === index + 1 ? aside(point) : point))
  return turning(moved).slice(1, -1)
}

function stepAside(from: Point, to: Point, aside: Point, upright: boolean): Point[] {
  const at = (share: number): Point => ({
    x: from.x + (to.x - from.x) * share,
    y: from.y + (to.y - from.y) * share,
  })
  const [near, far] = [at(0.25), at(0.75)]
  return upright
    ? [near, { x: aside.x, y: near.y }, { x: aside.x, y: far.y }, far]
    : [near, { x: near.x, y: aside.y }, { x: far.x, y: aside.y }, far]
}

/** Points where the line turns, with its two ends. */
function turning(points: readonly Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]]
    if (!before || !after) return true
    const isUpright = Math.abs(before.x - point.x) < 1 && Math.abs(after.x - point.x) < 1
    const isLevel = Math.abs(before.y - point.y) < 1 && Math.abs(after.y - point.y) < 1
    return !isUpright && !isLevel
  })
}
