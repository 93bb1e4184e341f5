import type { Box, Size } from '../drawing.ts'
import { hundredths } from '../hundredths.ts'
import { at } from './at.ts'
import { type BoxIndex, boxIndex, type Edges, grown } from './boxIndex.ts'
import { type LabelWish, labelSpots, type Spot } from './labelSpots.ts'
import type { Sizes } from './sizes.ts'

export type PlacedLabel = {
  readonly line: number
  readonly box: Box
  /** False when every place along the line lies over a card, another label or another line. */
  readonly free: boolean
  /** A place that is taken only by level lines and labels: more room makes it free. */
  readonly wantsRoom: WantedRoom | null
}

/** Height on the page, and the side from which others reach into the place. */
export type WantedRoom = { readonly y: number; readonly from: 'above' | 'below' }

type Obstacle = {
  readonly kind: 'card' | 'level line' | 'upright line' | 'label'
  readonly line: number
}

const penalties = { card: 1000, label: 1000, 'level line': 300, 'upright line': 300 }
/** From this cost on a label lies over something. */
const blocked = 200
const mostRounds = 4

/**
 * Puts every label on its own line, clear of cards, of other lines and of one another: those with
 * the fewest places first, then each once more against all the others until nothing improves.
 */
export function placeLabels(
  lines: readonly LabelWish[],
  cards: readonly Edges[],
  page: Size,
  sizes: Sizes,
  manner: 'centered' | 'aside',
): PlacedLabel[] {
  const index = obstacles(lines, cards, sizes)
  const wishes = lines.filter(({ width }) => width > 0)
  const spots = wishes.map((wish) => {
    const all = labelSpots(wish, sizes, manner)
    const inside = all.filter((spot) => isInside(edgesAt(spot, wish.width, sizes), page))
    return inside.length > 0 ? inside : all
  })
  const order = wishes
    .map((_, wish) => wish)
    .toSorted((a, b) => at(spots, a).length - at(spots, b).length || a - b)
  const standing: (Standing | null)[] = wishes.map(() => null)
  for (let round = 0; round < mostRounds; round++) {
    let changed = false
    for (const number of order) {
      const wish = at(wishes, number)
      const before = standing[number] ?? null
      if (before && before.cost < blocked && round > 0 && isStill(before, wish, index)) continue
      if (before) index.remove(before.edges, before.item)
      const best = bestSpot(at(spots, number), wish, index, sizes)
      const edges = edgesAt(best.spot, wish.width, sizes)
      const item: Obstacle = before?.item ?? { kind: 'label', line: wish.line }
      index.add(edges, item)
      standing[number] = { ...best, edges, item }
      if (before?.spot !== best.spot) changed = true
    }
    if (!changed) break
  }
  return wishes.map((wish, number) => {
    const { spot, cost, wantsRoom } = standing[number] ?? bestSpot([], wish, index, sizes)
    const free = cost < blocked
    return { line: wish.line, box: boxAt(spot, wish.width, sizes), free, wantsRoom }
  })
}

function isInside({ left, top, right, bottom }: Edges, page: Size): boolean {
  return left >= 0 && top >= 0 && right <= page.width && bottom <= page.height
}

function obstacles(
  lines: readonly LabelWish[],
  cards: readonly Edges[],
  sizes: Sizes,
): BoxIndex<Obstacle> {
  const index = boxIndex<Obstacle>(sizes.arrow * 12)
  for (const card of cards) index.add(card, { kind: 'card', line: -1 })
  for (const { line, points } of lines) {
    for (let corner = 0; corner + 1 < points.length; corner++) {
      const [from, to] = [at(points, corner), at(points, corner + 1)]
      const edges = {
        left: Math.min(from.x, to.x),
        top: Math.min(from.y, to.y),
        right: Math.max(from.x, to.x),
        bottom: Math.max(from.y, to.y),
      }
      const kind = from.y === to.y ? 'level line' : 'upright line'
      index.add(grown(edges, sizes.arrow * 0.2, sizes.arrow * 0.2), { kind, line })
    }
  }
  return index
}

/** For lines without points, which there are none of. */
const nowhere: Spot = { x: 0, y: 0, cost: blocked }

type BestSpot = {
  readonly spot: Spot
  readonly cost: number
  readonly wantsRoom: WantedRoom | null
}
type Standing = BestSpot & { readonly edges: Edges; readonly item: Obstacle }

function isStill(before: Standing, wish: LabelWish, index: BoxIndex<Obstacle>): boolean {
  return costOver(before.edges, wish.line, index, before.item).cost === 0
}

function bestSpot(
  spots: readonly Spot[],
  wish: LabelWish,
  index: BoxIndex<Obstacle>,
  sizes: Sizes,
): BestSpot {
  let best = { spot: spots[0] ?? nowhere, cost: Number.POSITIVE_INFINITY }
  let wantsRoom: WantedRoom | null = null
  let leastTaken = Number.POSITIVE_INFINITY
  for (const spot of spots) {
    if (spot.cost >= best.cost) continue
    const over = costOver(edgesAt(spot, wish.width, sizes), wish.line, index, null)
    const cost = spot.cost + over.cost
    if (over.cost > 0 && !over.uprights && cost < leastTaken) {
      leastTaken = cost
      wantsRoom = { y: spot.y, from: over.below > 0 ? 'below' : 'above' }
    }
    if (cost < best.cost) best = { spot, cost }
  }
  return { ...best, wantsRoom }
}

function costOver(
  edges: Edges,
  line: number,
  index: BoxIndex<Obstacle>,
  self: Obstacle | null,
): { cost: number; uprights: boolean; below: number } {
  let cost = 0
  let uprights = false
  let below = 0
  index.eachOver(grown(edges, 2, 1.5), (obstacle, place) => {
    if (obstacle === self) return
    if (obstacle.kind !== 'label' && obstacle.line === line) return
    cost += penalties[obstacle.kind]
    if (obstacle.kind === 'upright line' || obstacle.kind === 'card') uprights = true
    below += place.top + place.bottom - edges.top - edges.bottom
  })
  return { cost, uprights, below }
}

function boxAt({ x, y }: Spot, width: number, sizes: Sizes): Box {
  return {
    x: hundredths(x - width / 2),
    y: hundredths(y - sizes.labelHeight / 2),
    width: hundredths(width),
    height: hundredths(sizes.labelHeight),
  }
}

function edgesAt({ x, y }: Spot, width: number, sizes: Sizes): Edges {
  return {
    left: x - width / 2,
    top: y - sizes.labelHeight / 2,
    right: x + width / 2,
    bottom: y + sizes.labelHeight / 2,
  }
}
