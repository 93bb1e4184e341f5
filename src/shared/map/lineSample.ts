import type { TransitionKind } from '../domain/records/transition.ts'
import type { Shape } from './drawing.ts'

/**
 * A short piece of the line that stands for a kind of move. `x`, `y` is the left end of its middle
 * line; `unit` is the size of one grid unit in points (strokes are 2.2 units thick, heads 8).
 */
export function lineSample(
  kind: TransitionKind,
  place: { readonly x: number; readonly y: number; readonly width: number; readonly unit: number },
  colors: { readonly line: string; readonly ground: string },
): Shape {
  const width = place.width / place.unit
  return {
    kind: 'group',
    x: place.x,
    y: place.y,
    scale: place.unit,
    shapes: samplesOf(kind, width, colors),
  }
}

type Colors = { readonly line: string; readonly ground: string }

function samplesOf(kind: TransitionKind, width: number, colors: Colors): Shape[] {
  switch (kind) {
    case 'advancement':
    case 'specialization':
    case 'lead':
      return [stroke(`M1 0H${width - 8}`, colors), filledHead(width, 8.5, 4, colors)]
    case 'step-back':
      return [
        { ...stroke(`M1 0H${width - 8}`, colors), dash: [11, 3] },
        filledHead(width, 8.5, 4, colors),
      ]
    case 'bridge':
      return [
        { ...stroke(`M1 0H${width - 9}`, colors), dash: [6, 3.5] },
        {
          ...filledHead(width - 0.8, 8.5, 4, colors),
          fill: colors.ground,
          stroke: colors.line,
          strokeWidth: 1.5,
          lineJoin: 'round',
        },
      ]
    case 'lateral':
      return [
        stroke(`M7 -1.7H${width - 7}M7 1.7H${width - 7}`, colors, 1.3),
        {
          ...stroke(
            `M${width - 7} -4.2L${width - 1.5} 0L${width - 7} 4.2M7 -4.2L1.5 0L7 4.2`,
            colors,
            1.6,
          ),
          lineCap: 'round',
          lineJoin: 'round',
        },
      ]
    case 'entry':
      return [
        {
          kind: 'circle',
          cx: 4.5,
          cy: 0,
          r: 3.2,
          fill: 'none',
          stroke: colors.line,
          strokeWidth: 1.7,
        },
        { ...stroke(`M11 0H${width - 9}`, colors, 2.6), dash: [0.1, 5], lineCap: 'round' },
        filledHead(width, 7.5, 3.6, colors),
      ]
  }
}

type PathShape = Extract<Shape, { kind: 'path' }>

function stroke(d: string, colors: Colors, strokeWidth = 2.2): PathShape {
  return { kind: 'path', d, fill: 'none', stroke: colors.line, strokeWidth }
}

function filledHead(tip: number, length: number, half: number, colors: Colors): PathShape {
  return { kind: 'path', d: `M${tip} 0L${tip - length} ${-half}V${half}Z`, fill: colors.line }
}
