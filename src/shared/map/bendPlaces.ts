import type { Id } from '../base/identifiers.ts'
import type { Point } from './drawing.ts'
import { type CardAxis, outerPitch, stepAlong, stepsBetween } from './routing/cardAxis.ts'
import type { Scene } from './scene.ts'

/** Where a hand-drawn bend lies in a scene; `cardId` is the card it counts from. Null without it. */
export function pointOfBend(scene: Scene, cardId: Id, bend: Point): Point | null {
  const middle = middleOf(scene, cardId)
  if (!middle) return null
  const { columns, rows } = cardAxes(scene)
  return { x: stepAlong(columns, middle.x, bend.x), y: stepAlong(rows, middle.y, bend.y) }
}

/** The bend a line shape keeps for a point of the scene, in thousandths of a column or row. */
export function bendOfPoint(scene: Scene, cardId: Id, point: Point): Point | null {
  const middle = middleOf(scene, cardId)
  if (!middle) return null
  const { columns, rows } = cardAxes(scene)
  const rounded = (value: number) => Math.round(value * 1000) / 1000
  return {
    x: rounded(stepsBetween(columns, middle.x, point.x)),
    y: rounded(stepsBetween(rows, middle.y, point.y)),
  }
}

function middleOf(scene: Scene, cardId: Id): Point | null {
  const card = scene.cards.find(({ id }) => id === cardId)
  return card ? { x: card.x + card.width / 2, y: card.y + card.height / 2 } : null
}

/** Columns and rows as `withShapes` counts them. */
function cardAxes({ cards, lanes, bands, free }: Scene): { columns: CardAxis; rows: CardAxis } {
  const [card] = cards
  const [width, height] = [card?.width ?? 0, card?.height ?? 0]
  if (free) {
    return {
      columns: { middles: [], pitch: free.pitchX },
      rows: { middles: [], pitch: free.pitchY },
    }
  }
  const once = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b)
  const xs =
    lanes.length > 0 ? lanes.flatMap(({ columnXs }) => columnXs) : once(cards.map(({ x }) => x))
  const ys = bands.length > 0 ? bands.flatMap(({ rowYs }) => rowYs) : once(cards.map(({ y }) => y))
  return {
    columns: { middles: xs.map((x) => x + width / 2), pitch: width * outerPitch.column },
    rows: { middles: ys.map((y) => y + height / 2), pitch: height * outerPitch.row },
  }
}
