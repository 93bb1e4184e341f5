import type { Shape } from './drawing.ts'
import { arrowHead, distance, linePath, pair, shortenLine } from './linePath.ts'
import type { Theme } from './palette.ts'
import type { SceneLine } from './scene.ts'

/** Sizes of lines in points. */
export type LineLook = {
  readonly width: number
  /** Pale border that keeps crossing lines apart, on both sides together. */
  readonly casing: number
  /** Width of the yellow halo of a chosen line. */
  readonly halo: number
  readonly radius: number
  readonly head: number
  readonly hopRadius: number
  /** Unit of dashes, dots and rings. */
  readonly scale: number
}

export type LineState = 'default' | 'chosen' | 'quiet'

/** Shapes of one line, by the layer they belong to: all casings lie below all lines. */
export type LineShapes = {
  readonly casing: readonly Shape[]
  readonly halo: readonly Shape[]
  readonly line: readonly Shape[]
}

export const screenLineLook: LineLook = {
  width: 2,
  casing: 5,
  halo: 9,
  radius: 7,
  head: 9,
  hopRadius: 4,
  scale: 1,
}

/** Line sizes of a poster whose plain lines are `width` points wide (2.27 on A1). */
export function posterLineLook(width: number): LineLook {
  const scale = width / 1.9
  return {
    width,
    casing: 4 * scale,
    halo: 8.5 * scale,
    radius: 8 * scale,
    head: 9.5 * scale,
    hopRadius: 4.2 * scale,
    scale,
  }
}

type Pen = {
  readonly line: SceneLine
  readonly points: SceneLine['points']
  readonly color: string
  readonly fill: string
  readonly core: string
  readonly width: number
  readonly head: number
  readonly look: LineLook
}

/**
 * One move as lines and ends. Kinds differ in stroke and ends, never in color: advancement (also
 * specialization and lead, whose label carries the word) is solid with a filled head, lateral
 * double with open heads on both ends, bridge dashed with a hollow head, step-back long dashes with
 * a filled head, entry dots from a ring.
 */
export function lineDrawing(
  line: SceneLine,
  options: {
    readonly theme: Theme
    readonly look: LineLook
    readonly state: LineState
    /** How far the line stays off the cards at its ends, in points: room for their halos. */
    readonly insets?: { readonly start: number; readonly end: number }
  },
): LineShapes {
  const { theme, look, state } = options
  const factor = state === 'chosen' ? 1.25 : state === 'quiet' ? 0.8 : 1
  const points = insetPoints(line, options.insets ?? { start: 0, end: look.scale })
  const pen: Pen = {
    line,
    points,
    color: state === 'chosen' ? theme.edgeChosen : state === 'quiet' ? theme.edgeQuiet : theme.edge,
    fill: theme.card,
    core: state === 'chosen' ? theme.halo : theme.casing,
    width: look.width * factor,
    head: Math.min(
      look.head * (state === 'chosen' ? 1.1 : 1),
      endRoom(line, points, look.head * 0.7),
    ),
    look,
  }
  const under = { fill: 'none', lineJoin: 'round' } as const
  return {
    casing:
      state === 'chosen'
        ? []
        : [
            {
              kind: 'path',
              d: dataOf(pen, 3 * look.scale, 3 * look.scale),
              ...under,
              stroke: theme.casing,
              strokeWidth: look.width + look.casing,
            },
          ],
    halo:
      state === 'chosen'
        ? [
            {
              kind: 'path',
              d: dataOf(pen, 0, 0),
              ...under,
              stroke: theme.halo,
              strokeWidth: look.halo,
              lineCap: 'round',
            },
          ]
        : [],
    line: strokesOf(pen),
  }
}

/** An entry starts at its ring, not at a card; a short line between neighbors keeps some of its length. */
function insetPoints(
  line: SceneLine,
  insets: { readonly start: number; readonly end: number },
): SceneLine['points'] {
  const share = line.points.length === 2 && line.kind !== 'entry' ? 0.55 : 1
  return shortenLine(
    line.points,
    insets.end * share,
    line.kind === 'entry' ? 0 : insets.start * share,
  )
}

/** Room for one head: a short line keeps a visible stroke between its ends. */
function endRoom(line: SceneLine, points: SceneLine['points'], smallestHead: number): number {
  const [first, second] = points
  const last = points.at(-1)
  const beforeLast = points.at(-2)
  if (!first || !second || !last || !beforeLast) return 0
  if (points.length === 2) return distance(first, last) * (line.kind === 'lateral' ? 0.34 : 0.6)
  // Where a line turns just before its card, the head stands over the turn.
  return Math.max(distance(beforeLast, last) * 0.8, smallestHead)
}

function strokesOf(pen: Pen): Shape[] {
  const { head, look } = pen
  switch (pen.line.kind) {
    case 'advancement':
    case 'specialization':
    case 'lead':
      return [stroke(pen, dataOf(pen, head * 0.8, 0), {}), filledHead(pen, head)]
    case 'step-back':
      return [
        stroke(pen, dataOf(pen, head * 0.8, 0), { dash: [11 * look.scale, 3.2 * look.scale] }),
        filledHead(pen, head),
      ]
    case 'bridge':
      return [
        stroke(pen, dataOf(pen, head, 0), { dash: [7 * look.scale, 4.2 * look.scale] }),
        {
          ...filledHead(pen, head),
          fill: pen.fill,
          stroke: pen.color,
          strokeWidth: 1.5 * look.scale,
        },
      ]
    case 'lateral':
      return lateralStrokes(pen)
    case 'entry':
      return entryStrokes(pen)
  }
}

function lateralStrokes(pen: Pen): Shape[] {
  const data = dataOf(pen, pen.head * 0.45, pen.head * 0.45)
  return [
    stroke(pen, data, { strokeWidth: pen.width * 2.3 }),
    { ...stroke(pen, data, { strokeWidth: pen.width * 0.95 }), stroke: pen.core },
    openHead(pen, 'end'),
    openHead(pen, 'start'),
  ]
}

function entryStrokes(pen: Pen): Shape[] {
  const { scale } = pen.look
  const ring = 4 * scale
  const start = pen.points[0] ?? { x: 0, y: 0 }
  return [
    stroke(pen, dataOf(pen, pen.head, ring + 3 * scale), {
      strokeWidth: pen.width * 1.25,
      dash: [0.1 * scale, 5.4 * scale],
      lineCap: 'round',
    }),
    {
      kind: 'circle',
      cx: start.x,
      cy: start.y,
      r: ring,
      fill: pen.fill,
      stroke: pen.color,
      strokeWidth: 1.7 * scale,
    },
    filledHead(pen, pen.head * 0.85),
  ]
}

function dataOf(pen: Pen, atEnd: number, atStart: number): string {
  return linePath(shortenLine(pen.points, atEnd, atStart), {
    radius: pen.look.radius,
    hops: pen.line.hops,
    hopRadius: pen.look.hopRadius,
  })
}

type PathShape = Extract<Shape, { kind: 'path' }>

function stroke(pen: Pen, d: string, paint: Partial<PathShape>): PathShape {
  return { kind: 'path', d, fill: 'none', stroke: pen.color, strokeWidth: pen.width, ...paint }
}

function filledHead(pen: Pen, size: number): PathShape {
  const [tip, left, right] = arrowHead(pen.points, size, 'end')
  return {
    kind: 'path',
    d: `M${pair(tip)}L${pair(left)}L${pair(right)}Z`,
    fill: pen.color,
    lineJoin: 'round',
  }
}

function openHead(pen: Pen, place: 'end' | 'start'): PathShape {
  const [tip, left, right] = arrowHead(pen.points, pen.head * 0.82, place)
  return stroke(pen, `M${pair(left)}L${pair(tip)}L${pair(right)}`, {
    strokeWidth: pen.width * 0.85,
    lineCap: 'round',
    lineJoin: 'round',
  })
}
