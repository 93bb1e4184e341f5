import type { Box, Point } from '#shared/map/drawing.ts'

/** A drawn map as far as its lines are judged, whoever drew it; lines may run at any angle. */
export type Picture = {
  readonly cards: readonly Box[]
  readonly lines: readonly (readonly Point[])[]
}

export type PictureQuality = {
  readonly lines: number
  readonly crossings: number
  readonly bends: number
  /** Length of all lines in points. */
  readonly length: number
  /** Lines with a piece inside a card. */
  readonly throughCards: number
  /** Pairs of lines that lie on one another over some length. */
  readonly onOneAnother: number
}

type Piece = { readonly line: number; readonly from: Point; readonly to: Point }

/** Turns smaller than this (in radians) are no bend. */
const leastTurn = 0.02
/** Lines end on card edges: only what reaches this far inside counts, in points. */
const skin = 0.5

/** Measures crossings, bends and lengths with one ruler for every drawer of maps. */
export function pictureQuality({ cards, lines }: Picture): PictureQuality {
  const pieces = lines.flatMap((points, line) =>
    points
      .slice(1)
      .map((to, index): Piece => ({ line, from: points[index] ?? to, to }))
      .filter(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 1e-6),
  )
  let crossings = 0
  const shared = new Set<string>()
  // Pieces from left to right, so that only those that overlap in x are compared.
  const sorted = pieces.toSorted((a, b) => left(a) - left(b))
  for (const [index, a] of sorted.entries()) {
    for (let other = index + 1; other < sorted.length; other++) {
      const b = sorted[other]
      if (!b || left(b) > right(a) + 0.5) break
      if (a.line === b.line || !overlapInY(a, b)) continue
      if (cross(a, b)) crossings++
      else if (lieOn(a, b)) shared.add(`${Math.min(a.line, b.line)} ${Math.max(a.line, b.line)}`)
    }
  }
  const through = new Set<number>()
  const boxes = cards.toSorted((a, b) => a.x - b.x)
  for (const piece of pieces) {
    for (const box of boxes) {
      if (box.x > right(piece)) break
      if (!through.has(piece.line) && runsInside(piece, box)) through.add(piece.line)
    }
  }
  return {
    lines: lines.length,
    crossings,
    bends: lines.reduce((sum, points) => sum + bendsOf(points), 0),
    length: Math.round(
      pieces.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0),
    ),
    throughCards: through.size,
    onOneAnother: shared.size,
  }
}

function left({ from, to }: Piece): number {
  return Math.min(from.x, to.x)
}

function right({ from, to }: Piece): number {
  return Math.max(from.x, to.x)
}

function overlapInY(a: Piece, b: Piece): boolean {
  return (
    Math.min(a.from.y, a.to.y) <= Math.max(b.from.y, b.to.y) + 0.5 &&
    Math.min(b.from.y, b.to.y) <= Math.max(a.from.y, a.to.y) + 0.5
  )
}

/** Twice the area of a triangle: its sign tells on which side of a line a point lies. */
function side(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

function cross(a: Piece, b: Piece): boolean {
  const tiny = 1e-6
  const [p, q] = [side(a.from, a.to, b.from), side(a.from, a.to, b.to)]
  const [r, s] = [side(b.from, b.to, a.from), side(b.from, b.to, a.to)]
  return (
    ((p > tiny && q < -tiny) || (p < -tiny && q > tiny)) &&
    ((r > tiny && s < -tiny) || (r < -tiny && s > tiny))
  )
}

/** Both ends of the second piece, or both of the first one, less than half a point off the other. */
function lieOn(a: Piece, b: Piece): boolean {
  const along = { x: a.to.x - a.from.x, y: a.to.y - a.from.y }
  const length = Math.hypot(along.x, along.y)
  const off = (point: Point) => Math.abs(side(a.from, a.to, point)) / length
  if (off(b.from) > 0.5 || off(b.to) > 0.5) return false
  const place = (point: Point) =>
    ((point.x - a.from.x) * along.x + (point.y - a.from.y) * along.y) / length
  const [first, second] = [place(b.from), place(b.to)].toSorted((one, two) => one - two)
  return Math.min(length, second ?? 0) - Math.max(0, first ?? 0) > 0.5
}

function bendsOf(points: readonly Point[]): number {
  let count = 0
  let before: number | null = null
  for (const [index, to] of points.entries()) {
    const from = points[index - 1]
    if (!from || Math.hypot(to.x - from.x, to.y - from.y) <= 1e-6) continue
    const angle = Math.atan2(to.y - from.y, to.x - from.x)
    if (before !== null) {
      const turn = Math.abs(((angle - before + 3 * Math.PI) % (2 * Math.PI)) - Math.PI)
      if (turn > leastTurn) count++
    }
    before = angle
  }
  return count
}

/** Clips the piece to the inside of the box (Liang and Barsky). */
function runsInside({ from, to }: Piece, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [start, end] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - box.x - skin],
    [dx, box.x + box.width - skin - from.x],
    [-dy, from.y - box.y - skin],
    [dy, box.y + box.height - skin - from.y],
  ] as const) {
    if (step === 0) {
      if (room <= 0) return false
    } else if (step < 0) start = Math.max(start, room / step)
    else end = Math.min(end, room / step)
  }
  return end - start > 1e-9
}
