import type { CardSide } from '../../../domain/records/map.ts'
import type { Point } from '../../drawing.ts'
import { type Edges, grown } from '../boxIndex.ts'

/**
 * Where a path starts or ends: on a side of a card (any side when null), or at a point, from where it
 * does not turn back to the corner it came from.
 */
export type PathEnd =
  | { readonly card: Edges; readonly side: CardSide | null }
  | { readonly point: Point; readonly cameFrom?: Point }

/** The window around two ends in which other cards count. */
export function windowOf(from: PathEnd, to: PathEnd, margin: Point): Edges {
  const [a, b] = [edgesOf(from), edgesOf(to)]
  const both = {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  }
  return grown(both, margin.x, margin.y)
}

function edgesOf(end: PathEnd): Edges {
  if ('card' in end) return end.card
  const { x, y } = end.point
  return { left: x, right: x, top: y, bottom: y }
}
