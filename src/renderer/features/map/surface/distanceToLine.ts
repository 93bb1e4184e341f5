import type { Point } from '#shared/map/drawing.ts'

/** How far a point is from a line through corners, in map units; infinite for no line. */
export function distanceToLine(point: Point, corners: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (const [index, to] of corners.entries()) {
    const from = corners[index - 1]
    if (from) nearest = Math.min(nearest, distanceToPiece(point, from, to))
  }
  return nearest
}

function distanceToPiece(point: Point, from: Point, to: Point): number {
  const along = { x: to.x - from.x, y: to.y - from.y }
  const length = along.x * along.x + along.y * along.y
  const share =
    length === 0 ? 0 : ((point.x - from.x) * along.x + (point.y - from.y) * along.y) / length
  const kept = Math.min(1, Math.max(0, share))
  return Math.hypot(point.x - from.x - along.x * kept, point.y - from.y - along.y * kept)
}
