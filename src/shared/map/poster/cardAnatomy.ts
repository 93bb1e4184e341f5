import { dollarsShort } from '../../base/money.ts'
import { cardDrawing } from '../cardDrawing.ts'
import type { CardLook } from '../cardLook.ts'
import type { Shape } from '../drawing.ts'
import type { Scene, SceneCard } from '../scene.ts'
import { measureText } from '../textMeasure.ts'
import { textShape } from '../textShapes.ts'
import { compareCards } from './compareCards.ts'
import type { KeyColors } from './lineKey.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed } from './part.ts'
import type { PosterPen } from './posterPen.ts'

type Callout = { readonly term: string; readonly words: string; readonly at: number }

/**
 * "How to read a card": a card of this very map, enlarged, with a line from each part to what it
 * means. Only what the cards of this map show is explained.
 */
export function cardAnatomy(
  scene: Scene,
  options: {
    readonly look: CardLook
    readonly colors: KeyColors
    readonly width: number
    readonly height: number | null
  },
  pen: PosterPen,
): Part | null {
  const card = exampleCard(scene)
  if (!card) return null
  const { colors } = options
  // The words of the pay scale stand below the card.
  const room = options.height === null ? Number.POSITIVE_INFINITY : options.height - pen.length(7.6)
  const scale = Math.min(1.4, room / card.height, (options.width * 0.4) / card.width)
  const drawing = cardDrawing(
    { ...card, confirmed: true },
    { detail: scene.detail, theme: pen.theme, payScale: scene.payScale, look: options.look },
  )
  const face = { width: card.width * scale, height: card.height * scale }
  const leadEnd = face.width + pen.length(12)
  const textX = leadEnd + pen.length(2)
  const callouts = calloutsOf(scene, card, options.look).map((callout) => ({
    at: callout.at * scale,
    words: paragraph(
      [
        pen.sans(700, 15.5, colors.ink)(`${callout.term} `),
        pen.sans(400, 15.5, colors.note)(callout.words),
      ],
      options.width - textX,
      1.2,
    ),
  }))
  const ruler = scene.detail === 'full' || scene.detail === 'close'
  const scaleLine = ruler ? scaleWords(scene, face, options.look, scale, colors, pen) : null
  const gap = pen.length(3.5)
  const firstLine = pen.look('Source Sans 3', 400, 15.5).size * 1.2
  const tops = spread(callouts, gap, face.height + pen.length(5))
  const shapes: Shape[] = [{ kind: 'group', x: 0, y: 0, scale, shapes: drawing.shapes }]
  const line = Math.max(0.6, pen.length(0.5))
  for (const [index, callout] of callouts.entries()) {
    const top = tops[index] ?? 0
    const target = top + firstLine / 2
    const from = face.width + pen.length(1)
    const bend = pen.length(3.4)
    const d =
      Math.abs(target - callout.at) < 0.5
        ? `M${from.toFixed(2)} ${callout.at.toFixed(2)}H${leadEnd.toFixed(2)}`
        : `M${from.toFixed(2)} ${callout.at.toFixed(2)}H${(from + bend).toFixed(2)}L${(leadEnd - bend).toFixed(2)} ${target.toFixed(2)}H${leadEnd.toFixed(2)}`
    shapes.push({
      kind: 'path',
      d,
      fill: 'none',
      stroke: colors.note,
      strokeWidth: line,
      lineJoin: 'round',
    })
    shapes.push(placed(callout.words, textX, top))
  }
  if (scaleLine) shapes.push(...scaleLine.shapes)
  const last = callouts.length - 1
  const textBottom = (tops[last] ?? 0) + (callouts[last]?.words.height ?? 0)
  return {
    width: textX + Math.max(0, ...callouts.map(({ words }) => words.width)),
    height: Math.max(face.height + (scaleLine?.height ?? 0), textBottom),
    shapes,
  }
}

/** A card with everything on it and a short title; the lowest reference of those. */
function exampleCard(scene: Scene): SceneCard | null {
  const worth = (card: SceneCard) =>
    (card.pay !== null ? 4 : 0) +
    (card.payRange && card.payRange.high <= scene.payScale.max ? 2 : 0) +
    (card.demand !== null ? 2 : 0) +
    (card.credential !== '' && !card.credential.startsWith('None') ? 2 : 0) +
    (card.title.length <= 12 ? 1 : 0) +
    (card.credential.length <= 16 ? 1 : 0) +
    (card.confirmed ? 1 : 0)
  const sorted = [...scene.cards].toSorted((a, b) => worth(b) - worth(a) || compareCards(a, b))
  return sorted[0] ?? null
}

/** Heights are those of the parts on the card at its own size. */
function calloutsOf(scene: Scene, card: SceneCard, look: CardLook): Callout[] {
  const role: Callout = {
    term: 'Role',
    words: 'and its reference on the map',
    at: look.padding.top + (look.title.size * look.title.leading) / 2,
  }
  if (scene.detail === 'title' || scene.detail === 'block') return [role]
  const payHeight = Math.max(look.pay.size * 1.1, look.demand)
  const bottom = card.height - look.padding.bottom
  if (scene.detail === 'compact') {
    return [role, payCallout(card, bottom - payHeight / 2)]
  }
  const credentialHeight = look.credential.size * 1.1
  const rulerBottom = bottom - credentialHeight - look.ruler.below
  const payBottom = rulerBottom - look.ruler.height - look.ruler.above
  return [
    role,
    payCallout(card, payBottom - payHeight / 2),
    {
      term: 'Pay range,',
      words: 'lowest to highest tenth of earners. The tick is the middle.',
      at: rulerBottom - look.ruler.height / 2,
    },
    {
      term: 'What you need:',
      words: 'the main certificate or license, if any',
      at: bottom - credentialHeight / 2,
    },
  ]
}

function payCallout(card: SceneCard, at: number): Callout {
  const demand = card.demand === null ? '' : ' The mark beside it shows demand.'
  return { term: 'Middle pay', words: `for a year.${demand}`, at }
}

/** Tops of the callouts: as near to their part as room allows, none over another. */
function spread(
  callouts: readonly { readonly at: number; readonly words: Part }[],
  gap: number,
  lowest: number,
): number[] {
  const tops: number[] = []
  let free = 0
  for (const { at, words } of callouts) {
    const top = Math.max(free, at - words.height / 2)
    tops.push(top)
    free = top + words.height + gap
  }
  const needed = callouts.reduce((sum, { words }) => sum + words.height + gap, -gap)
  let limit = Math.max(lowest, needed)
  for (let index = callouts.length - 1; index >= 0; index -= 1) {
    const height = callouts[index]?.words.height ?? 0
    const top = Math.max(0, Math.min(tops[index] ?? 0, limit - height))
    tops[index] = top
    limit = top - gap
  }
  return tops
}

function scaleWords(
  scene: Scene,
  face: { readonly width: number; readonly height: number },
  look: CardLook,
  scale: number,
  colors: KeyColors,
  pen: PosterPen,
): { shapes: Shape[]; height: number } {
  const type = pen.look('Source Sans 3', 400, 12.5)
  const left = (look.spine + look.padding.left) * scale
  const right = face.width - look.padding.right * scale
  const y = face.height + type.size * 1.25
  const low = dollarsShort(scene.payScale.min)
  const high = dollarsShort(scene.payScale.max)
  const words = 'scale of the bar'
  const room = right - left - measureText(low + high, type)
  const middle = measureText(words, type) + type.size < room
  return {
    height: type.size * 1.6,
    shapes: [
      textShape(low, { x: left, y }, type, colors.note),
      ...(middle
        ? [textShape(words, { x: (left + right) / 2, y, anchor: 'middle' }, type, colors.note)]
        : []),
      textShape(high, { x: right, y, anchor: 'end' }, type, colors.note),
    ],
  }
}
