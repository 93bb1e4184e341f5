import type { CardLook } from '../cardLook.ts'
import type { Box, Shape, Size } from '../drawing.ts'
import type { Scene } from '../scene.ts'
import { cardAnatomy } from './cardAnatomy.ts'
import { demandKey, markKey } from './demandKey.ts'
import { headline } from './headline.ts'
import { type KeyColors, lineKey } from './lineKey.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed, sideBySide, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'

export type TitleWords = {
  readonly kicker: string
  readonly headline: string
  readonly tagline: string
  readonly demandHeading: string
  /** What the yellow lines are; null when no route is drawn. */
  readonly routes: string | null
}

type Options = {
  readonly words: TitleWords
  readonly scene: Scene
  readonly cardLook: CardLook
  readonly howToRead: 'shown' | 'hidden'
  /** Size of the logo in pixels; null leaves no room for one. */
  readonly logo: Size | null
}

/** The band, and the place for the logo in it. */
export type TitleBand = Part & { readonly logo: Box | null }

/**
 * The dark band at the top: headline, and how to read the map in as much detail as fits beside it
 * (landscape) or below it (portrait). As high as the profile says, higher when its content needs it.
 */
export function titleBand(options: Options, pen: PosterPen): TitleBand {
  const { profile } = pen
  const colors: KeyColors = {
    ink: pen.theme.spineInk,
    note: pen.theme.spineInk2,
    ground: pen.theme.spine,
  }
  const padding = { top: pen.length(13), bottom: pen.length(8) }
  const plate = logoPlate(options.logo, pen)
  const inside = profile.width - 2 * profile.margin - (plate ? plate.width + pen.length(8) : 0)
  const shown = options.howToRead === 'shown' && profile.howToRead !== 'key below'
  const landscape = profile.orientation === 'landscape'
  const roomHeight = profile.titleBand - padding.top - padding.bottom
  const headWidth = landscape && shown ? inside * 0.335 : inside
  const head = headline(
    options.words,
    {
      width: headWidth,
      height: landscape ? profile.titleBand - pen.length(18) : profile.titleBand * 0.85,
      mostLines: landscape && shown ? 3 : 2,
    },
    pen,
  )
  const gap = pen.length(15)
  const keyWidth = landscape ? inside - headWidth - gap : inside
  const key = shown
    ? richestKey(options, colors, { width: keyWidth, height: landscape ? roomHeight : null }, pen)
    : null
  const height = landscape
    ? Math.max(
        profile.titleBand,
        head.height + pen.length(18),
        (key?.height ?? 0) + padding.top + padding.bottom,
      )
    : padding.top + head.height + (key ? pen.length(11) + key.height : 0) + padding.bottom
  const middle = (height - head.height) / 2
  const corner = { x: profile.width - profile.margin - (plate?.width ?? 0), y: padding.top }
  return {
    width: profile.width,
    height,
    logo: plate ? insideOf({ ...corner, ...plate }, pen) : null,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: profile.width, height, fill: pen.theme.spine },
      ...outline(profile.width, height, pen),
      placed(head, profile.margin, landscape ? middle : padding.top),
      ...(key
        ? [
            landscape
              ? placed(key, profile.margin + headWidth + gap, padding.top)
              : placed(key, profile.margin, padding.top + head.height + pen.length(11)),
          ]
        : []),
      ...(plate
        ? [
            {
              kind: 'rect',
              ...corner,
              ...plate,
              radius: pen.length(1.5),
              fill: pen.theme.paper,
            } as const,
          ]
        : []),
    ],
  }
}

/** A white plate for the logo, in its shape: at most 60 by 34 mm on A1. */
function logoPlate(logo: Size | null, pen: PosterPen): Size | null {
  if (!logo) return null
  const room = { width: pen.length(60), height: pen.length(34) }
  const pad = pen.length(3)
  const scale = Math.min((room.width - 2 * pad) / logo.width, (room.height - 2 * pad) / logo.height)
  return { width: logo.width * scale + 2 * pad, height: logo.height * scale + 2 * pad }
}

function insideOf(plate: Box, pen: PosterPen): Box {
  const pad = pen.length(3)
  return {
    x: plate.x + pad,
    y: plate.y + pad,
    width: plate.width - 2 * pad,
    height: plate.height - 2 * pad,
  }
}

/** The band of a poster that saves ink: lines where its edges are. */
function outline(width: number, height: number, pen: PosterPen): Shape[] {
  const { theme } = pen
  if (theme.spine !== theme.paper) return []
  const line = Math.max(pen.length(1), 1)
  return [0, height - line].map((y) => ({
    kind: 'rect',
    x: 0,
    y,
    width,
    height: line,
    fill: theme.ink,
  }))
}

/** Content drops out before type gets small: first the card, then the sentences, then the marks. */
function richestKey(
  options: Options,
  colors: KeyColors,
  room: { readonly width: number; readonly height: number | null },
  pen: PosterPen,
): Part | null {
  const { scene } = options
  const lines = scene.legend.filter(({ kind }) => kind === 'line').length
  // Below the headline the band is as high as the key, so two columns come first.
  const columnChoices = room.height === null ? [2, 1] : lines > 4 ? [1, 2] : [1]
  const candidates: (() => Part)[] = []
  for (const withCard of pen.profile.howToRead === 'card and lines' ? [true, false] : [false]) {
    for (const notes of ['with notes', 'names only'] as const) {
      for (const columns of columnChoices) {
        candidates.push(() => key(options, colors, { withCard, notes, columns, ...room }, pen))
      }
    }
  }
  candidates.push(() =>
    key(options, colors, { withCard: false, notes: 'names only', columns: 3, ...room }, pen),
  )
  let best: Part | null = null
  for (const candidate of candidates) {
    const part = candidate()
    if (part.width > room.width) continue
    if (room.height === null || part.height <= room.height) return part
    if (!best || part.height < best.height) best = part
  }
  return best
}

function key(
  options: Options,
  colors: KeyColors,
  choice: {
    readonly withCard: boolean
    readonly notes: 'with notes' | 'names only'
    readonly columns: number
    readonly width: number
    readonly height: number | null
  },
  pen: PosterPen,
): Part {
  const { scene } = options
  const titled = (title: string, part: Part) =>
    stacked(
      [paragraph([pen.book(600, 22, colors.ink)(title)], Number.POSITIVE_INFINITY, 1.05), part],
      pen.length(5),
    )
  const anatomy = choice.withCard
    ? cardAnatomy(
        scene,
        {
          look: options.cardLook,
          colors,
          width: pen.length(186),
          height: choice.height === null ? null : choice.height - pen.length(13.5),
        },
        pen,
      )
    : null
  const demand = demandKey(scene, colors, pen)
  const marks = markKey(
    scene,
    {
      routes: options.words.routes,
      width: Math.max(pen.length(80), pen.profile.smallest * 15),
      colors,
    },
    pen,
  )
  const lines = titled(
    'How to read a line',
    lineKey(scene, { notes: choice.notes, columns: choice.columns, colors }, pen),
  )
  const showsLines = scene.legend.some(({ kind }) => kind === 'line')
  const showsDemand = demand.height > 0
  const words = showsDemand ? [titled(options.words.demandHeading, demand)] : []
  // The marks stand below whichever column leaves the band lower.
  const demandHeight = words[0]?.height ?? 0
  const underLines =
    showsDemand &&
    showsLines &&
    Math.max(lines.height + marks.height, demandHeight) <
      Math.max(lines.height, demandHeight + marks.height)
  const withMarks = (part: Part | undefined) =>
    stacked([...(part ? [part] : []), ...(marks.height > 0 ? [marks] : [])], pen.length(5))
  const right = underLines ? words : [withMarks(words[0])]
  const parts = [
    ...(anatomy ? [titled('How to read a card', anatomy)] : []),
    ...(showsLines ? [underLines ? withMarks(lines) : lines] : []),
    ...right.filter(({ height }) => height > 0),
  ]
  const free = choice.width - parts.reduce((sum, part) => sum + part.width, 0)
  const gap = Math.max(pen.length(11), Math.min(pen.length(40), free / parts.length))
  return sideBySide(parts, gap)
}
