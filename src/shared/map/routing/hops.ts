import type { Point } from '../drawing.ts'

type Piece = {
  readonly line: number
  readonly at: number
  readonly from: number
  readonly to: number
}

/** Points where a horizontal piece of each line crosses a vertical piece of another, along the line. */
export function hopsOf(lines: readonly (readonly Point[])[]): Point[][] {
  const vertical: Piece[] = []
  for (const [line, points] of lines.entries()) {
    eachPiece(points, (a, b) => {
      if (a.x === b.x) {
        vertical.push({ line, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) })
      }
    })
  }
  vertical.sort((a, b) => a.at - b.at || a.line - b.line || a.from - b.from)
  return lines.map((points, line) => {
    const hops: Point[] = []
    eachPiece(points, (a, b) => {
      if (a.y !== b.y) return
      const left = Math.min(a.x, b.x)
      const right = Math.max(a.x, b.x)
      const found: Point[] = []
      for (let index = firstAfter(vertical, left); index < vertical.length; index++) {
        const piece = vertical[index]
        if (!piece || piece.at >= right) break
        if (piece.line === line || piece.from >= a.y || piece.to <= a.y) continue
        found.push({ x: piece.at, y: a.y })
      }
      hops.push(...(a.x <= b.x ? found : found.toReversed()))
    })
    return hops
  })
}

function eachPiece(points: readonly Point[], visit: (from: Point, to: Point) => void): void {
  for (const [index, point] of points.entries()) {
    const next = points[index + 1]
    if (next) visit(point, next)
  }
}

/** Index of the first piece strictly to the right of `x`. */
function firstAfter(pieces: readonly Piece[], x: number): number {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle]?.at ?? 0) <= x) low = middle + 1
    else high = middle
  }
  return low
}
