import type { Id } from '#shared/base/identifiers.ts'
import type { Box } from '#shared/map/drawing.ts'
import type { Scene, SceneLine } from '#shared/map/scene.ts'
import { type BoxIndex, boxIndex, touches, widened } from './boxIndex.ts'

/** What of a scene lies where; numbers are places in its lists. */
export type SceneIndex = {
  readonly cards: BoxIndex
  readonly lines: BoxIndex
  readonly labels: BoxIndex
}

/** Scenes with more cards and lines than this are drawn as bitmaps and known to Cytoscape in part. */
const mostElements = 600
/** Map units along the cells in which a scene is searched. */
const cell = 512
/** Room for strokes, heads and halos around a line. */
const lineMargin = 12
/** Room for the frame of a card. */
export const cardMargin = 3
/** Where more lines than this come together none can be pointed at. */
const mostLines = 800
/** Cards narrower than this in CSS pixels cannot be pointed at. */
const leastWidth = 3

export function isLarge(scene: Scene): boolean {
  return scene.cards.length + scene.lines.length > mostElements
}

const indexes = new WeakMap<object, BoxIndex>()

/** The index of a list, made once; scenes that differ in one list share those of the others. */
function indexOnce<T>(items: readonly T[], boxesOf: (item: T) => readonly Box[]): BoxIndex {
  const known = indexes.get(items)
  if (known) return known
  const made = boxIndex(items.map(boxesOf), cell)
  indexes.set(items, made)
  return made
}

export function sceneIndex({ cards, lines, labels }: Scene): SceneIndex {
  return {
    cards: indexOnce(cards, (card) => [widened(card, cardMargin)]),
    lines: stretchedIndex(lines) ?? indexOnce(lines, piecesOf),
    labels: indexOnce(labels, (label) => [label]),
  }
}

type Stretched = { readonly from: readonly SceneLine[]; readonly x: number; readonly y: number }

const stretched = new WeakMap<readonly SceneLine[], Stretched>()

/** Says that lines are others stretched by so much, to be found by the index of those. */
export function stretchIndex(
  from: readonly SceneLine[],
  to: readonly SceneLine[],
  x: number,
  y: number,
): void {
  const before = stretched.get(from)
  stretched.set(
    to,
    before ? { from: before.from, x: before.x * x, y: before.y * y } : { from, x, y },
  )
}

function stretchedIndex(lines: readonly SceneLine[]): BoxIndex | null {
  const known = stretched.get(lines)
  if (!known) return null
  const { from, x, y } = known
  const index = indexOnce(from, piecesOf)
  return {
    within: (region) => {
      const { x: left, y: top, width, height } = widened(region, lineMargin)
      return index.within({ x: left / x, y: top / y, width: width / x, height: height / y })
    },
  }
}

function piecesOf({ points }: SceneLine): Box[] {
  return points.flatMap((to, index) => {
    const from = points[index - 1]
    if (!from) return []
    const box = {
      x: Math.min(from.x, to.x),
      y: Math.min(from.y, to.y),
      width: Math.abs(from.x - to.x),
      height: Math.abs(from.y - to.y),
    }
    return [widened(box, lineMargin)]
  })
}

/** The part of a large scene that can be pointed at in a region, with the cards at both ends of lines. */
export function scenePart(scene: Scene, region: Box, alsoIds: readonly Id[]): Scene {
  const index = sceneIndex(scene)
  const isReadable = (scene.cards[0]?.width ?? 0) >= leastWidth
  const near = isReadable ? index.lines.within(region) : []
  const lines = near.length > mostLines ? [] : near.flatMap((number) => scene.lines[number] ?? [])
  const wanted = new Set<Id>(alsoIds)
  for (const { fromId, toId } of lines) {
    if (fromId !== null) wanted.add(fromId)
    wanted.add(toId)
  }
  return {
    ...scene,
    lines,
    cards: scene.cards.filter(
      (card) => (isReadable && touches(card, region)) || wanted.has(card.id),
    ),
    labels: scene.labels.filter((label) => touches(label, region)),
  }
}
