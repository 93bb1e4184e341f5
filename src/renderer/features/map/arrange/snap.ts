import type { Box, Point } from '#shared/map/drawing.ts'

/** A line along which a box came to lie with others; `at` is its x when upright, else its y. */
export type Guide = { readonly upright: boolean; readonly at: number }

export type Snapped = { readonly shift: Point; readonly guides: readonly Guide[] }

const none: Snapped = { shift: { x: 0, y: 0 }, guides: [] }

/**
 * How far a box has to go so that an edge or its middle lies in line with another box, along each
 * axis by itself; nothing where none is within `reach`.
 */
export function snap(box: Box, others: readonly Box[], reach: number): Snapped {
  if (others.length === 0) return none
  const across = nearest(
    marksOf(box.x, box.width),
    others.flatMap(({ x, width }) => marksOf(x, width)),
    reach,
  )
  const along = nearest(
    marksOf(box.y, box.height),
    others.flatMap(({ y, height }) => marksOf(y, height)),
    reach,
  )
  return {
    shift: { x: across?.by ?? 0, y: along?.by ?? 0 },
    guides: [
      ...(across ? [{ upright: true, at: across.at }] : []),
      ...(along ? [{ upright: false, at: along.at }] : []),
    ],
  }
}

function marksOf(start: number, length: number): number[] {
  return [start, start + length / 2, start + length]
}

function nearest(
  own: readonly number[],
  wanted: readonly number[],
  reach: number,
): { readonly by: number; readonly at: number } | null {
  let best: { readonly by: number; readonly at: number } | null = null
  for (const mark of own) {
    for (const at of wanted) {
      const by = at - mark
      if (Math.abs(by) <= reach && (best === null || Math.abs(by) < Math.abs(best.by)))
        best = { by, at }
    }
  }
  return best
}
