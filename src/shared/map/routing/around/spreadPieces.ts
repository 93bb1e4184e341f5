import type { Point } from '../../drawing.ts'
import { at } from '../at.ts'
import { boxIndex, type Edges } from '../boxIndex.ts'

export type SpreadLine = {
  readonly points: readonly Point[]
  /** Cards at the start and the end, which the first and last piece stay on; null at a free end. */
  readonly ends: readonly [Edges | null, Edges | null]
  readonly wide: boolean
  /** Lines that stay as they are; others make way for them. */
  readonly fixed: boolean
  /** Places drawn by hand: the pieces that run through them stay. */
  readonly hand: readonly Point[]
}

export type SpreadRules = {
  readonly trackGap: number
  readonly clearance: number
  /** Part of a card side, from its middle, that lines may end on. */
  readonly reach: number
  /** No piece moves left of or above this. */
  readonly least?: number
}

/** A level or upright piece of a line; `at` is its y or x, the rest runs along. */
type Piece = {
  readonly line: number
  readonly index: number
  readonly wanted: number
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
  /** Toward which side its line goes on at both ends: decides the order of pieces on one place. */
  readonly lean: number
  readonly half: number
  place: number
}

const rounds = 3
const wideShare = 1.3
const mostTries = 5

/**
 * Moves pieces of lines apart that would lie on one another, each between the cards beside it: first
 * level pieces, then upright ones, a few times. Answers with the corners of every line.
 */
export function spreadPieces(
  lines: readonly SpreadLine[],
  cards: readonly Edges[],
  rules: SpreadRules,
): Point[][] {
  const points = lines.map((line) => [...line.points])
  const byPlace = boxIndex<Edges>(200)
  for (const card of cards) byPlace.add(card, card)
  for (let round = 0; round < rounds; round++) {
    for (const axis of ['y', 'x'] as const) {
      const pieces = lines.flatMap((line, number) =>
        piecesOf(line, number, at(points, number), axis, byPlace, rules),
      )
      settle(pieces)
      for (const { line, index, place } of pieces) {
        const corners = at(points, line)
        for (const end of [index, index + 1]) {
          corners[end] = { ...at(corners, end), [axis]: place }
        }
      }
    }
  }
  return points
}

function piecesOf(
  line: SpreadLine,
  number: number,
  points: readonly Point[],
  axis: 'x' | 'y',
  cards: ReturnType<typeof boxIndex<Edges>>,
  rules: SpreadRules,
): Piece[] {
  const along = axis === 'x' ? 'y' : 'x'
  const pieces: Piece[] = []
  for (let index = 0; index + 1 < points.length; index++) {
    const [a, b] = [at(points, index), at(points, index + 1)]
    if (a[axis] !== b[axis] || a[along] === b[along]) continue
    const [from, to] = [Math.min(a[along], b[along]), Math.max(a[along], b[along])]
    const stays =
      line.fixed ||
      line.hand.some((bend) => bend[axis] === a[axis] && bend[along] >= from && bend[along] <= to)
    const last = points.length - 2
    const limits = stays
      ? { low: a[axis], high: a[axis] }
      : limitsOf({ place: a[axis], from, to }, axis, cards, rules.clearance)
    if (!stays && rules.least !== undefined) {
      limits.low = Math.max(limits.low, Math.min(rules.least, a[axis]))
    }
    if (!stays && index === 0) narrow(limits, line.ends[0], axis, rules.reach)
    if (!stays && index === last) narrow(limits, line.ends[1], axis, rules.reach)
    const inner = index > 0 && index < last
    const room = limits.high - limits.low
    const wanted =
      inner && Number.isFinite(room) && room < rules.trackGap * 12
        ? (limits.low + limits.high) / 2
        : a[axis]
    const [before, after] = [points[index - 1], points[index + 2]]
    const lean = (before ? before[axis] - a[axis] : 0) + (after ? after[axis] - a[axis] : 0)
    const half = (rules.trackGap * (line.wide ? wideShare : 1)) / 2
    pieces.push({ line: number, index, wanted, from, to, ...limits, lean, half, place: wanted })
  }
  return pieces
}

/** How far a piece can move to either side before it comes near a card. */
function limitsOf(
  { place, from, to }: { place: number; from: number; to: number },
  axis: 'x' | 'y',
  cards: ReturnType<typeof boxIndex<Edges>>,
  clearance: number,
): { low: number; high: number } {
  const far = 2000
  const strip = { start: place - far, end: place + far }
  const area: Edges =
    axis === 'x'
      ? { left: strip.start, right: strip.end, top: from, bottom: to }
      : { left: from, right: to, top: strip.start, bottom: strip.end }
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]
  cards.eachOver(area, (card) => {
    const [start, end] = axis === 'x' ? [card.left, card.right] : [card.top, card.bottom]
    if (end <= place) low = Math.max(low, Math.min(place, end + clearance))
    else if (start >= place) high = Math.min(high, Math.max(place, start - clearance))
    // A piece that runs over a card (cards that lie on one another) stays where it is.
    else [low, high] = [place, place]
  })
  return { low, high }
}

/** Keeps the piece on the side of the card it ends at. */
function narrow(
  limits: { low: number; high: number },
  card: Edges | null,
  axis: 'x' | 'y',
  reach: number,
): void {
  if (!card) return
  const [start, end] = axis === 'x' ? [card.left, card.right] : [card.top, card.bottom]
  const [middle, most] = [(start + end) / 2, ((end - start) / 2) * reach]
  limits.low = Math.max(limits.low, middle - most)
  limits.high = Math.min(limits.high, middle + most)
}

/** Gives pieces that run beside one another places in order, as near to where they want as can be. */
function settle(pieces: Piece[]): void {
  const order = pieces.toSorted(
    (a, b) => a.wanted - b.wanted || a.lean - b.lean || a.line - b.line || a.index - b.index,
  )
  const near: number[][] = order.map((piece, index) =>
    order.flatMap((other, number) =>
      number < index &&
      other.from < piece.to &&
      other.to > piece.from &&
      piece.wanted - other.wanted < 400
        ? [number]
        : [],
    ),
  )
  const groups = groupsOf(near)
  const shares = order.map(() => 1)
  const gapOf = (a: number, b: number) => {
    const [first, second] = [at(order, a), at(order, b)]
    if (isStill(first) && isStill(second)) return 0
    return (first.half + second.half) * at(shares, at(groups, a))
  }
  for (let attempt = 0; attempt < mostTries; attempt++) {
    const rising = order.map(({ wanted, low }) => Math.max(wanted, low))
    const falling = order.map(({ wanted, high }) => Math.min(wanted, high))
    for (const [index, befores] of near.entries()) {
      for (const before of befores) {
        const place = at(rising, before) + gapOf(index, before)
        if (!isStill(at(order, index))) rising[index] = Math.max(at(rising, index), place)
      }
    }
    for (let index = order.length - 1; index >= 0; index--) {
      for (const before of at(near, index)) {
        const place = at(falling, index) - gapOf(index, before)
        if (!isStill(at(order, before))) falling[before] = Math.min(at(falling, before), place)
      }
    }
    const tight = new Set<number>()
    for (const [index, piece] of order.entries()) {
      const place = (at(rising, index) + at(falling, index)) / 2
      if (place < piece.low - 1e-6 || place > piece.high + 1e-6) tight.add(at(groups, index))
      piece.place = Math.min(Math.max(place, piece.low), piece.high)
    }
    if (tight.size === 0) return
    for (const group of tight) shares[group] = at(shares, group) * 0.6
  }
}

function isStill({ low, high }: Piece): boolean {
  return low === high
}

/** The first piece of the group each piece belongs to: pieces that push one another. */
function groupsOf(near: readonly (readonly number[])[]): number[] {
  const first = near.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (at(first, root) !== root) root = at(first, root)
    return root
  }
  for (const [index, befores] of near.entries()) {
    for (const before of befores) {
      const [a, b] = [rootOf(index), rootOf(before)]
      first[Math.max(a, b)] = Math.min(a, b)
    }
  }
  return first.map((_, index) => rootOf(index))
}
