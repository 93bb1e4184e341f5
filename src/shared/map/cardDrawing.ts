import { dollars } from '../base/money.ts'
import { type CardBadge, type CardState, cardFrame, referenceTabWidth } from './cardFrame.ts'
import { type CardLook, screenCardLook } from './cardLook.ts'
import type { Drawing, Shape } from './drawing.ts'
import { fitTitle } from './fitTitle.ts'
import { demandMark, demandWords, draftMark } from './marks.ts'
import { familyColor, inkOn, type Theme } from './palette.ts'
import { payRuler } from './payRuler.ts'
import { printableText } from './printableText.ts'
import type { CardDetail, Scene, SceneCard } from './scene.ts'
import { skillProfile } from './skillProfile.ts'
import { measureText, shortenText, type TextLook } from './textMeasure.ts'
import { baselineIn, centeredBaseline, textShape } from './textShapes.ts'

export type CardOptions = {
  readonly detail: CardDetail
  readonly theme: Theme
  readonly payScale: Scene['payScale']
  readonly look?: CardLook
  readonly state?: CardState
  readonly badge?: CardBadge | null
  /** Draws the padlock on a pinned card. */
  readonly lock?: 'shown' | 'hidden'
  /** Levels of the role's skills and the top of their scale, for the closest level of detail. */
  readonly skills?: { readonly levels: readonly number[]; readonly top: number }
}

/** A text that did not fit its card and ends in "…". */
export type CardOverflow = {
  readonly roleId: string
  readonly part: 'title' | 'credential'
  readonly text: string
}

export type CardDrawing = Drawing & { readonly overflows: readonly CardOverflow[] }

type Inner = { readonly left: number; readonly right: number; readonly width: number }

/**
 * A role card in its own coordinates: 0, 0 is the card's top left corner, the halo of a chosen card
 * lies outside. Content drops out with the level of detail; what is left wraps and shrinks to its
 * floor, and what still does not fit is reported.
 */
export function cardDrawing(card: SceneCard, options: CardOptions): CardDrawing {
  const look = options.look ?? screenCardLook
  const frame = cardFrame(card, look, options)
  if (options.detail === 'block') return finish(card, [...frame, ...blockFace(card, look, options)])
  const left = look.spine + look.padding.left
  const right = card.width - look.padding.right
  const inner = { left, right, width: right - left }
  const overflows: CardOverflow[] = []
  /** From the bottom of the card up. */
  const parts: Shape[][] = []
  let bottom = card.height - look.padding.bottom
  if (options.detail === 'close' && options.skills) {
    const profile = skillProfile(options.skills, { ...inner, bottom }, look, options.theme)
    parts.push(profile.shapes)
    bottom = profile.top
  }
  if (options.detail === 'full' || options.detail === 'close') {
    const credential = credentialLine(card, inner, bottom, look, options.theme)
    parts.push(credential.shapes)
    if (!credential.complete) {
      overflows.push({ roleId: card.id, part: 'credential', text: card.credential })
    }
    bottom = credential.top - look.ruler.below
    parts.push(rulerOf(card, inner, bottom, look, options))
    bottom -= look.ruler.height + look.ruler.above
  }
  if (options.detail === 'title') {
    if (!card.confirmed) parts.push([looseDraftMark(card, look, options.theme)])
  } else {
    parts.push(payRow(card, inner, bottom, look, options.theme))
    bottom -= payRowHeight(look)
  }
  const title = titleLines(card, inner, bottom, look, options)
  if (!title.complete) overflows.push({ roleId: card.id, part: 'title', text: card.title })
  return finish(card, [...frame, ...title.shapes, ...parts.toReversed().flat()], overflows)
}

function finish(
  card: SceneCard,
  shapes: readonly Shape[],
  overflows: readonly CardOverflow[] = [],
): CardDrawing {
  return { width: card.width, height: card.height, shapes, alt: cardWords(card), overflows }
}

/** What a screen reader says for a card. */
export function cardWords(card: SceneCard): string {
  const pay = card.pay === null ? 'Pay not set' : `Middle pay ${dollars(card.pay)} a year`
  const demand = card.demand === null ? [] : [`Demand: ${demandWords(card.demand).toLowerCase()}`]
  const credential = card.credential === '' ? [] : [card.credential]
  const own = card.employer === '' ? [] : [`At ${card.employer} only`]
  const draft = card.confirmed ? [] : ['Draft, not confirmed']
  return [`${card.reference} ${card.title}`, pay, ...demand, ...credential, ...own, ...draft].join(
    '. ',
  )
}

function blockFace(card: SceneCard, look: CardLook, options: CardOptions): Shape[] {
  const color = familyColor(options.theme, card)
  const bold = { family: 'Source Sans 3', weight: 700 } as const
  const widest = measureText(card.reference, { ...bold, size: 1 })
  const size = Math.min(look.reference || look.title.size, (card.width * 0.9) / widest)
  const type = { ...bold, size }
  return [
    textShape(
      card.reference,
      { x: card.width / 2, y: centeredBaseline(card.height / 2, type), anchor: 'middle' },
      type,
      inkOn(color),
    ),
  ]
}

function titleLines(
  card: SceneCard,
  inner: Inner,
  bottom: number,
  look: CardLook,
  options: CardOptions,
): { shapes: Shape[]; complete: boolean } {
  const { theme } = options
  const locked = options.lock === 'shown' && card.pinned
  const drafted = options.detail === 'title' && !card.confirmed && look.referenceTab === null
  const markRoom = locked || drafted ? look.title.size * 0.8 : 0
  const top = look.padding.top
  const fitted = fitTitle(
    { title: printableText(card.title), shortTitle: printableText(card.shortTitle) },
    { width: inner.width - markRoom, height: bottom - top },
    {
      look: { family: 'Source Sans 3', weight: look.title.weight, size: look.title.size },
      floor: look.title.floor,
      leading: look.title.leading,
      maxLines: look.title.maxLines,
      keep: look.title.keep,
    },
  )
  const pitch = fitted.look.size * look.title.leading
  const start =
    options.detail === 'title' ? top + (bottom - top - fitted.lines.length * pitch) / 2 : top
  const shapes = fitted.lines.map((line, index) =>
    textShape(
      line,
      { x: inner.left, y: baselineIn(start + index * pitch, pitch, fitted.look) },
      fitted.look,
      theme.ink,
    ),
  )
  return { shapes, complete: fitted.complete }
}

function payRowHeight(look: CardLook): number {
  return Math.max(look.pay.size * 1.1, look.demand)
}

function payRow(
  card: SceneCard,
  inner: Inner,
  bottom: number,
  look: CardLook,
  theme: Theme,
): Shape[] {
  const height = payRowHeight(look)
  const middle = bottom - height / 2
  const words = card.pay === null ? 'Pay not set' : dollars(card.pay)
  const weight = card.pay === null ? 400 : look.pay.weight
  const wished =
    card.pay === null ? Math.min(look.pay.size, look.credential.size * 1.08) : look.pay.size
  const demandWidth = card.demand === null ? 0 : look.demand * (11.5 / 14)
  // Six figures, a draft mark and a demand mark share a narrow card by getting a little smaller.
  const ems =
    measureText(words, { family: 'Source Sans 3', weight, size: 1 }) +
    (card.confirmed ? 0.15 : 0.85)
  const size = Math.min(wished, (inner.width - demandWidth) / ems)
  const type: TextLook = { family: 'Source Sans 3', weight, size }
  const ink = card.pay === null ? theme.ink2 : theme.ink
  const shapes = [textShape(words, { x: inner.left, y: centeredBaseline(middle, type) }, type, ink)]
  if (!card.confirmed) {
    const mark = size * 0.5
    const x = inner.left + measureText(words, type) + mark * 0.45
    shapes.push(draftMark({ x, y: middle - size * 0.42, size: mark }, theme.ink2))
  }
  if (card.demand !== null) {
    // The mark's own grid leaves 2.5 of 14 free on each side; its ink ends at the ruler's end.
    const x = inner.right - look.demand * (11.5 / 14) - look.demand * 0.05
    shapes.push(
      demandMark(card.demand, { x, y: middle - look.demand / 2, size: look.demand }, theme.ink),
    )
  }
  return shapes
}

function rulerOf(
  card: SceneCard,
  inner: Inner,
  bottom: number,
  look: CardLook,
  options: CardOptions,
): Shape[] {
  const { height, tick, overhang } = look.ruler
  return payRuler(
    { middle: card.pay, range: card.payRange },
    { x: inner.left, y: bottom - height, width: inner.width, height },
    { scale: options.payScale, theme: options.theme, tick, overhang },
  )
}

function credentialLine(
  card: SceneCard,
  inner: Inner,
  bottom: number,
  look: CardLook,
  theme: Theme,
): { shapes: Shape[]; top: number; complete: boolean } {
  const height = look.credential.size * 1.1
  const text = printableText(card.credential)
  const widthAtOne = measureText(text, { family: 'Source Sans 3', weight: 400, size: 1 })
  const fitting = widthAtOne === 0 ? look.credential.size : inner.width / widthAtOne
  const size = Math.max(look.credential.floor, Math.min(look.credential.size, fitting))
  const type: TextLook = { family: 'Source Sans 3', weight: 400, size }
  const shown = shortenText(text, type, inner.width)
  return {
    shapes:
      text === ''
        ? []
        : [
            textShape(
              shown,
              { x: inner.left, y: baselineIn(bottom - height, height, type) },
              type,
              theme.ink2,
            ),
          ],
    top: bottom - height,
    complete: shown === text,
  }
}

/** Where a card shows no pay: beside the reference tab, else in the lower right corner. */
function looseDraftMark(card: SceneCard, look: CardLook, theme: Theme): Shape {
  const size = look.title.size * 0.55
  if (look.referenceTab !== null) {
    const place = referenceTabWidth(card, look) + size * 0.5
    return draftMark({ x: place, y: (look.referenceTab - size) / 2, size }, theme.ink2)
  }
  return draftMark(
    { x: card.width - size - look.line * 3, y: card.height - size - look.line * 3, size },
    theme.ink2,
  )
}
