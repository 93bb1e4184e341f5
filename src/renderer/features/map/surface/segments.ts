import type { Point } from '#shared/map/drawing.ts'

/** Corners of a line the way Cytoscape takes them, relative to the straight way between two cards. */
export type Segments = {
  readonly weights: readonly number[]
  readonly distances: readonly number[]
}

/**
 * Cytoscape tells a corner by its share of the way from the middle of one card to the middle of the
 * other and by its distance from that way, positive to the right when one looks along it. `points`
 * are the two middles with the corners between them.
 */
export function segmentsOf(points: readonly Point[]): Segments {
  const first = points[0]
  const last = points.at(-1)
  if (!first || !last) return { weights: [], distances: [] }
  const along = { x: last.x - first.x, y: last.y - first.y }
  const length = Math.hypot(along.x, along.y) || 1
  const corners = points.slice(1, -1).map((point) => {
    const x = point.x - first.x
    const y = point.y - first.y
    return {
      weight: (x * along.x + y * along.y) / (length * length),
      distance: (y * along.x - x * along.y) / length,
    }
  })
  return {
    weights: corners.map(({ weight }) => weight),
    distances: corners.map(({ distance }) => distance),
  }
}
