import type { CardSide } from '../../../domain/records/map.ts'
import type { Point } from '../../drawing.ts'
import { at } from '../at.ts'
import { type BoxIndex, boxIndex, type Edges, grown } from '../boxIndex.ts'
import { cornersOnly, pathAcross, pathAround } from './pathAround.ts'
import { type PathEnd, windowOf } from './pathEnd.ts'
import { type SpreadLine, spreadPieces } from './spreadPieces.ts'

/** A line to draw around cards at any places; `from` -1 starts at a ring. */
export type AroundWish = {
  readonly from: number
  readonly to: number
  readonly wide: boolean
  readonly fromSide: CardSide | null
  readonly toSide: CardSide | null
  /** Corners the line is led over, in points. */
  readonly bends: readonly Point[]
}

export type AroundRules = {
  readonly clearance: number
  readonly trackGap: number
  readonly bend: number
  readonly reach: number
  /** From a ring to its card. */
  readonly entryLength: number
  /** Left and upper rim that lines keep inside of; absent there is none. */
  readonly least?: number
}

/** How far around its two ends a path looks first, in widths and heights of a card. */
const windowSize = 2.5
/** Distances that are tried where cards stand too close for the wished one. */
const closer = [1, 0.4, 0.05]

/**
 * Right-angled lines around cards, spread where they would lie on one another. Lines in `fixed` are
 * there already and stay. Answers with the corners of every wish.
 */
export function routeAround(
  wishes: readonly AroundWish[],
  cards: readonly Edges[],
  rules: AroundRules,
  fixed: readonly (readonly Point[])[] = [],
): Point[][] {
  const index = boxIndex<Edges>(200)
  for (const card of cards) index.add(card, card)
  const lines = wishes.map((wish): SpreadLine => {
    const end = at(cards, wish.to)
    const start = wish.from < 0 ? null : at(cards, wish.from)
    return {
      points: pointsOf(wish, start, end, cards, index, rules),
      ends: [start, end],
      wide: wish.wide,
      fixed: false,
      hand: wish.bends,
    }
  })
  const still = fixed.map(
    (points): SpreadLine => ({ points, ends: [null, null], wide: false, fixed: true, hand: [] }),
  )
  return spreadPieces([...lines, ...still], cards, rules)
    .slice(0, wishes.length)
    .map(cornersOnly)
}

function pointsOf(
  wish: AroundWish,
  start: Edges | null,
  end: Edges,
  cards: readonly Edges[],
  index: BoxIndex<Edges>,
  rules: AroundRules,
): Point[] {
  if (start === null && wish.bends.length === 0) return entryPoints(end, wish.toSide, index, rules)
  const ends: PathEnd[] = [
    ...(start ? [{ card: start, side: wish.fromSide }] : []),
    ...wish.bends.map((point) => ({ point })),
    { card: end, side: wish.toSide },
  ]
  const points: Point[] = []
  for (let leg = 0; leg + 1 < ends.length; leg++) {
    const cameFrom = points.at(-2)
    const start = at(ends, leg)
    const from = 'point' in start && cameFrom ? { ...start, cameFrom } : start
    points.push(...legPoints(from, at(ends, leg + 1), cards, index, rules))
  }
  return cornersOnly(points)
}

function legPoints(
  from: PathEnd,
  to: PathEnd,
  cards: readonly Edges[],
  index: BoxIndex<Edges>,
  rules: AroundRules,
): Point[] {
  const [card] = cards
  const size = card ? { x: card.right - card.left, y: card.bottom - card.top } : { x: 0, y: 0 }
  const margin = { x: size.x * windowSize, y: size.y * windowSize }
  const near: Edges[] = []
  index.eachOver(windowOf(from, to, margin), (each) => near.push(each))
  for (const share of closer) {
    for (const others of near.length < cards.length ? [near, cards] : [near]) {
      const found = pathAround(from, to, others, {
        ...rules,
        clearance: rules.clearance * share,
      })
      if (found && found.length > 1) return found
    }
  }
  return pathAcross(from, to)
}

/** A ring right beside its card: below it where that is free, else on another side. */
function entryPoints(
  card: Edges,
  wished: CardSide | null,
  index: BoxIndex<Edges>,
  { entryLength, clearance }: AroundRules,
): Point[] {
  const [x, y] = [(card.left + card.right) / 2, (card.top + card.bottom) / 2]
  const ways: Readonly<Record<CardSide, readonly [Point, Point]>> = {
    bottom: [
      { x, y: card.bottom + entryLength },
      { x, y: card.bottom },
    ],
    left: [
      { x: card.left - entryLength, y },
      { x: card.left, y },
    ],
    right: [
      { x: card.right + entryLength, y },
      { x: card.right, y },
    ],
    top: [
      { x, y: card.top - entryLength },
      { x, y: card.top },
    ],
  }
  const order: readonly CardSide[] = ['bottom', 'left', 'right', 'top']
  const isFree = (side: CardSide) => {
    const [a, b] = ways[side]
    let free = true
    const area = grown(
      {
        left: Math.min(a.x, b.x),
        right: Math.max(a.x, b.x),
        top: Math.min(a.y, b.y),
        bottom: Math.max(a.y, b.y),
      },
      clearance / 2,
      clearance / 2,
    )
    index.eachOver(area, (other) => {
      if (other !== card) free = false
    })
    return free
  }
  const side = wished ?? order.find(isFree) ?? 'bottom'
  return [...ways[side]]
}
