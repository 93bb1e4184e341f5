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
  for (const place of candidates(card, bar)) {
    const cost = costOf(scene, card, { ...place, ...bar }, view)
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

function costOf(scene: Scene, card: SceneCard, box: Box, view: Box): number {
  let cost = isInside(box, view) ? 0 : 1000
  for (const other of scene.cards) if (overlap(box, other)) cost += 200
  for (const label of scene.labels) if (overlap(box, label)) cost += 15
  for (const line of scene.lines) {
    const own = line.fromId === card.id || line.toId === card.id
    for (const [index, to] of line.points.entries()) {
      const from = line.points[index - 1]
      if (from && overlap(box, pieceBox(from, to))) cost += own ? 30 : 4
    }
  }
  return cost
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
