import type { CardLook } from './cardLook.ts'
import type { Shape, Size } from './drawing.ts'
import { familyPattern } from './familyPattern.ts'
import { round } from './linePath.ts'
import { findingMark, lockMark } from './marks.ts'
import { familyColor, inkOn, type Theme } from './palette.ts'
import type { CardDetail, SceneCard } from './scene.ts'
import { measureText } from './textMeasure.ts'
import { centeredBaseline, textShape } from './textShapes.ts'

/** How a card looks for what happens to it; every state has a cue besides color. */
export type CardState =
  | 'default'
  | 'hovered'
  | 'focused'
  | 'selected'
  /** At the other end of a chosen move, or on a chosen route. */
  | 'related'
  | 'in selection'
  | 'drop target'

export type CardBadge = 'problem' | 'review'

const badgeColors = { problem: '#a8201a', review: '#855400' } as const

/** Outline, halo, spine and corner marks of a card. */
export function cardFrame(
  card: SceneCard,
  look: CardLook,
  options: {
    readonly detail: CardDetail
    readonly theme: Theme
    readonly state?: CardState
    readonly badge?: CardBadge | null
    readonly lock?: 'shown' | 'hidden'
  },
): Shape[] {
  const { theme } = options
  const state = options.state ?? 'default'
  const color = familyColor(theme, card)
  const size = { width: card.width, height: card.height }
  if (options.detail === 'block') {
    return [
      ...halos(size, look, theme, state),
      outline(size, 0, look.radius, { fill: color }),
      ...(state === 'default'
        ? []
        : [outline(size, 0, look.radius, { stroke: theme.ink, strokeWidth: look.line * 1.5 })]),
    ]
  }
  const chosen = state === 'selected' || state === 'related'
  const line = state === 'selected' ? look.line * 2 : look.line
  const isOwn = card.employer !== ''
  const stroke =
    isOwn && !chosen
      ? theme.ink2
      : chosen || state === 'focused'
        ? theme.ink
        : state === 'hovered'
          ? theme.ink3
          : theme.cardLine
  return [
    ...halos(size, look, theme, state),
    outline(size, 0, look.radius, {
      fill: state === 'drop target' ? (theme.bands[3] ?? theme.card) : theme.card,
    }),
    spine(card, look, color),
    ...(theme.patterns ? spinePattern(card, look, color) : []),
    ...referenceTab(card, look, color),
    outline(size, line / 2, look.radius - line / 2, {
      stroke,
      strokeWidth: isOwn ? line * 1.5 : line,
      ...(state === 'drop target' || isOwn ? { dash: [look.line * 4, look.line * 3] } : {}),
    }),
    ...referenceOnSpine(card, look, inkOn(color)),

    ...(options.lock === 'shown' && card.pinned ? [lock(card, look, theme)] : []),
    ...(options.badge ? badge(card, look, options.badge) : []),
  ]
}

function halos(size: Size, look: CardLook, theme: Theme, state: CardState): Shape[] {
  switch (state) {
    case 'selected':
    case 'related': {
      const width = state === 'selected' ? look.halo * 1.15 : look.halo
      return [outline(size, -width, look.radius + width, { fill: theme.cardHalo })]
    }
    case 'focused':
      return [
        outline(size, -look.line * 4, look.radius + look.line * 4, { fill: theme.ink }),
        outline(size, -look.line * 2, look.radius + look.line * 2, { fill: theme.card }),
      ]
    case 'in selection':
      return [
        outline(size, -look.line * 3, look.radius + look.line * 3, {
          stroke: theme.ink,
          strokeWidth: look.line * 2,
          dash: [look.line * 4, look.line * 3],
        }),
      ]
    case 'default':
    case 'hovered':
    case 'drop target':
      return []
  }
}

function outline(
  size: Size,
  inset: number,
  radius: number,
  paint: { fill?: string; stroke?: string; strokeWidth?: number; dash?: readonly number[] },
): Shape {
  return {
    kind: 'rect',
    x: inset,
    y: inset,
    width: size.width - 2 * inset,
    height: size.height - 2 * inset,
    radius: Math.max(0, radius),
    fill: 'none',
    ...paint,
  }
}

function spine(card: Size, look: CardLook, color: string): Shape {
  const r = round(Math.min(look.radius, look.spine))
  const w = round(look.spine)
  const h = round(card.height)
  return {
    kind: 'path',
    d: `M${w} 0V${h}H${r}Q0 ${h} 0 ${round(h - r)}V${r}Q0 0 ${r} 0Z`,
    fill: color,
  }
}

/** Below the reference and the room of a route's number; a narrow spine has it all the way down. */
function spinePattern(card: SceneCard, look: CardLook, color: string): Shape[] {
  const wide = look.referenceTab === null
  const top = wide ? look.padding.top + look.title.size * 1.5 : (look.referenceTab ?? 0)
  const bottom = card.height - (wide ? look.spine * 1.2 : look.radius)
  const inset = wide ? look.spine * 0.14 : 0
  const box = {
    x: inset,
    y: top + look.line * 2,
    width: look.spine - 2 * inset,
    height: bottom - top - look.line * 4,
  }
  return familyPattern(card.letter, box, wide ? box.width / 3 : box.width, inkOn(color))
}

function referenceOnSpine(card: SceneCard, look: CardLook, ink: string): Shape[] {
  if (look.reference === 0 || look.referenceTab !== null || card.reference === '') return []
  const bold = { family: 'Source Sans 3', weight: 700 } as const
  const widthAtOne = measureText(card.reference, { ...bold, size: 1 })
  const size = Math.min(look.reference, (look.spine * 0.92) / widthAtOne)
  const type = { ...bold, size }
  const middle = look.padding.top + (look.title.size * look.title.leading) / 2
  return [
    textShape(
      card.reference,
      { x: look.spine / 2, y: centeredBaseline(middle, type), anchor: 'middle' },
      type,
      ink,
    ),
  ]
}

/** How far the reference tab reaches into the card from its left edge, in points. */
export function referenceTabWidth(card: Pick<SceneCard, 'reference'>, look: CardLook): number {
  const type = { family: 'Source Sans 3', weight: 700, size: look.reference } as const
  return tabInset(look) + measureText(card.reference, type) + look.reference * 0.4
}

function tabInset(look: CardLook): number {
  return (look.spine + look.padding.left) * 0.8
}

function referenceTab(card: SceneCard, look: CardLook, color: string): Shape[] {
  if (look.reference === 0 || look.referenceTab === null || card.reference === '') return []
  const type = { family: 'Source Sans 3', weight: 700, size: look.reference } as const
  const inset = tabInset(look)
  const width = referenceTabWidth(card, look)
  const r = round(look.radius)
  const h = round(look.referenceTab)
  const w = round(width)
  return [
    {
      kind: 'path',
      d: `M${r} 0H${w}V${round(h - r)}Q${w} ${h} ${round(width - look.radius)} ${h}H0V${r}Q0 0 ${r} 0Z`,
      fill: color,
    },
    textShape(
      card.reference,
      { x: inset, y: centeredBaseline(look.referenceTab / 2, type) },
      type,
      inkOn(color),
    ),
  ]
}

function lock(card: Size, look: CardLook, theme: Theme): Shape {
  const size = look.title.size * 0.95
  return lockMark({ x: card.width - size - look.line * 3, y: look.line * 4, size }, theme.ink3)
}

function badge(card: Size, look: CardLook, kind: CardBadge): Shape[] {
  const size = look.title.size * 1.44
  const x = round(card.width - size)
  const w = round(card.width)
  const r = round(look.radius)
  const s = round(size)
  return [
    {
      kind: 'path',
      d: `M${x} 0H${round(card.width - look.radius)}Q${w} 0 ${w} ${r}V${s}H${round(x + look.radius)}Q${x} ${s} ${x} ${round(size - look.radius)}Z`,
      fill: badgeColors[kind],
    },
    findingMark(
      kind,
      { x: card.width - size * 0.83, y: size * 0.17, size: size * 0.66 },
      '#ffffff',
    ),
  ]
}
