import type { Point } from '../drawing.ts'
import { at } from './at.ts'
import type { Sizes } from './sizes.ts'

/** A line that wants a label of this width. */
export type LabelWish = {
  readonly line: number
  readonly points: readonly Point[]
  readonly width: number
  /** Arrow heads at the start and at the end. */
  readonly arrows: { readonly start: boolean; readonly end: boolean }
  /** A straight line between neighbors: the label stands above the gap when it is wider. */
  readonly aboveY: number | null
}

/** The middle of a label and how little it is liked there. */
export type Spot = { readonly x: number; readonly y: number; readonly cost: number }

const mostSpotsOnPiece = 41
const dislikes = { offMiddle: 6, shorterRun: 8, upright: 14, tight: 24, aside: 40 }
/** An upright line may run through its label this far from the middle, as a share of the width. */
const mostAside = 0.32

/**
 * Places along a line where its label may stand. With 'aside' labels of upright lines may also stand
 * a little to the left or right of their line.
 */
export function labelSpots(wish: LabelWish, sizes: Sizes, manner: 'centered' | 'aside'): Spot[] {
  const spots: Spot[] = []
  const pieces = piecesByLiking(wish.points)
  for (const [rank, { from, to }] of pieces.entries()) {
    const level = from.y === to.y
    const only = pieces.length === 1
    const base = rank === 0 ? 0 : level ? dislikes.shorterRun * rank : dislikes.upright + rank
    if (level && only && wish.aboveY !== null && gapOf(from, to) < roomFor(wish, sizes)) {
      spots.push(...spotsAbove(wish, (from.x + to.x) / 2, wish.aboveY))
      continue
    }
    const half = (level ? wish.width : sizes.labelHeight) / 2
    const length = gapOf(from, to)
    const start = half + marginOf(from, wish, 'first', sizes)
    const end = length - half - marginOf(to, wish, 'last', sizes)
    const middle = (start + end) / 2
    if (end < start) {
      if (length >= half)
        spots.push({ ...along(from, to, length / 2), cost: base + dislikes.tight })
      continue
    }
    const reach = (end - start) / 2
    const steps = Math.min(mostSpotsOnPiece, 2 * Math.ceil(reach / 3) + 1)
    for (let index = 0; index < steps; index++) {
      const share = steps === 1 ? 0 : (Math.ceil(index / 2) * 2) / (steps - 1)
      const distance = middle + (index % 2 === 0 ? 1 : -1) * share * reach
      const spot = { ...along(from, to, distance), cost: base + share * dislikes.offMiddle }
      spots.push(spot)
      if (!level && manner === 'aside') spots.push(...spotsAside(wish, spot))
    }
  }
  return spots
}

/** Above the gap between two cards, or a little to one side of it. */
function spotsAbove(wish: LabelWish, x: number, y: number): Spot[] {
  const step = wish.width / 8
  return [0, -1, 1, -2, 2, -3, 3].map((count) => ({
    x: x + count * step,
    y,
    cost: Math.abs(count) * 3,
  }))
}

function spotsAside(wish: LabelWish, { x, y, cost }: Spot): Spot[] {
  return [-1, -0.5, 0.5, 1].map((share) => ({
    x: x + share * mostAside * wish.width,
    y,
    cost: cost + Math.abs(share) * dislikes.aside,
  }))
}

type Piece = { readonly from: Point; readonly to: Point }

/** Level pieces first, long before short. */
function piecesByLiking(points: readonly Point[]): Piece[] {
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < points.length; index++) {
    pieces.push({ from: at(points, index), to: at(points, index + 1) })
  }
  const isLevel = ({ from, to }: Piece) => from.y === to.y
  return pieces.toSorted(
    (a, b) => Number(isLevel(b)) - Number(isLevel(a)) || gapOf(b.from, b.to) - gapOf(a.from, a.to),
  )
}

/** Room a label keeps from the end of a piece: corners are round, arrow heads stay visible. */
function marginOf(point: Point, wish: LabelWish, end: 'first' | 'last', sizes: Sizes): number {
  const isStart = end === 'first' && point === wish.points[0]
  const isEnd = end === 'last' && point === wish.points.at(-1)
  if (isStart) return wish.arrows.start ? sizes.arrow : sizes.arrow * 0.3
  if (isEnd) return wish.arrows.end ? sizes.arrow : sizes.arrow * 0.3
  return sizes.arrow * 0.6
}

function roomFor(wish: LabelWish, sizes: Sizes): number {
  return wish.width + 3 * sizes.arrow
}

function gapOf(a: Point, b: Point): number {
  return Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
}

function along(from: Point, to: Point, distance: number): Point {
  const length = gapOf(from, to)
  const share = length === 0 ? 0 : distance / length
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }
}
