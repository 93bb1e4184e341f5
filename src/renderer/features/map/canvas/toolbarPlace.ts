import type { Box, Point, Size } from '#shared/map/drawing.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'

const gap = 14

/**
 * Where the toolbar of a chosen card goes: the side with free space, so that it hides neither cards
 * nor the card's own lines. `view` is the part of the map in sight; all in map units.
 */
export function toolbarPlace(scene: Scene, card: SceneCard, bar: Size, view: Box): Point {
  let best: Point = { x: card.x, y: card.y }
  let bestCost = Number.POSITIVE_INFINITY
  const places = candidates(card, bar)
  const inReach = hiddenIn(reachOf(places, bar), scene, card)
  for (const place of places) {
    const cost = costOf(inReach, { ...place, ...bar }, view)
    if (cost < bestCost) {
      best = place
      bestCost = cost
    }
  }
  return best
}

/** Close places first: of equal ones the first is taken. */
function candidates(card: SceneCard, bar: Size): Point[] {
  const right = card.x + card.width + gap
  const left = card.x - gap - bar.width
  const rows = [card.y + 3, card.y + card.height - bar.height - 3]
  const middle = card.x + (card.width - bar.width) / 2
  const columns = [0, 0.25, -0.25, 0.5, -0.5, 0.8, -0.8].map((share) => middle + share * bar.width)
  return [
    ...rows.map((y) => ({ x: right, y })),
    ...rows.map((y) => ({ x: left, y })),
    ...[gap, gap + 18, gap + 36].flatMap((distance) => [
      ...columns.map((x) => ({ x, y: card.y + card.height + distance })),
      ...columns.map((x) => ({ x, y: card.y - distance - bar.height })),
    ]),
  ]
}

/** A part of the map and what it costs to hide it. */
type Hidden = { readonly box: Box; readonly cost: number }

function costOf(inReach: readonly Hidden[], box: Box, view: Box): number {
  let sum = isInside(box, view) ? 0 : 1000
  for (const { box: part, cost } of inReach) if (overlap(box, part)) sum += cost
  return sum
}

/** Of thousands of lines only the few that any of the places could hide are compared with each. */
function hiddenIn(reach: Box, scene: Scene, card: SceneCard): Hidden[] {
  const found: Hidden[] = []
  const add = (box: Box, cost: number) => {
    if (overlap(reach, box)) found.push({ box, cost })
  }
  for (const other of scene.cards) add(other, 200)
  for (const label of scene.labels) add(label, 15)
  for (const { fromId, toId, points } of scene.lines) {
    const cost = fromId === card.id || toId === card.id ? 30 : 4
    let from: Point | null = null
    for (const to of points) {
      if (from) add(pieceBox(from, to), cost)
      from = to
    }
  }
  return found
}

function reachOf(places: readonly Point[], bar: Size): Box {
  const [xs, ys] = [places.map(({ x }) => x), places.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return {
    x,
    y,
    width: Math.max(...xs) + bar.width - x,
    height: Math.max(...ys) + bar.height - y,
  }
}

function pieceBox(from: Point, to: Point): Box {
  return {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(from.x - to.x),
    height: Math.abs(from.y - to.y),
  }
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}

function isInside(box: Box, view: Box): boolean {
  return (
    box.x >= view.x &&
    box.y >= view.y &&
    box.x + box.width <= view.x + view.width &&
    box.y + box.height <= view.y + view.height
  )
}
