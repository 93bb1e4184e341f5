import type { Shape, Size } from './drawing.ts'
import type { LineState } from './lineDrawing.ts'
import { trainingMark } from './marks.ts'
import type { Theme } from './palette.ts'
import type { SceneLabel } from './scene.ts'
import { measureText, type TextLook } from './textMeasure.ts'
import { centeredBaseline, textShape } from './textShapes.ts'

/** Proportions of a label, in multiples of its type size. */
const padding = 0.32
const markSize = 0.95
const markGap = 0.1
const height = 1.45

/** The box a label needs around its text at a type size in points. */
export function labelBoxSize(
  label: { readonly text: string; readonly training: boolean },
  size: number,
): Size {
  const type: TextLook = { family: 'Source Sans 3', weight: 700, size }
  return {
    width: measureText(label.text, type) + (2 * padding + markRoom(label)) * size,
    height: height * size,
  }
}

/**
 * The time on a move: a round white label, square and dashed with a mortarboard where the move is a
 * bridge. On a chosen move it is bold; on paper and in the dark it also takes the highlighter.
 */
export function labelDrawing(
  label: SceneLabel,
  options: {
    readonly theme: Theme
    readonly size: number
    readonly state: LineState
    readonly weight: 400 | 600
  },
): Shape[] {
  const { theme, state } = options
  const chosen = state === 'chosen'
  const marked = chosen && theme.name !== 'light'
  const size = fittingSize(label, options.size)
  const type: TextLook = { family: 'Source Sans 3', weight: chosen ? 700 : options.weight, size }
  const ink = marked ? theme.markInk : chosen || options.weight === 600 ? theme.ink : theme.ink2
  const stroke = size * (chosen ? 0.12 : 0.08)
  const content = measureText(label.text, type) + markRoom(label) * size
  const left = label.x + (label.width - content) / 2
  const middle = label.y + label.height / 2
  return [
    {
      kind: 'rect',
      x: label.x + stroke / 2,
      y: label.y + stroke / 2,
      width: label.width - stroke,
      height: label.height - stroke,
      radius: label.kind === 'bridge' ? label.height * 0.16 : (label.height - stroke) / 2,
      fill: marked ? theme.mark : theme.card,
      stroke: marked && theme.name === 'dark' ? theme.mark : chosen ? theme.ink : theme.labelLine,
      strokeWidth: stroke,
      ...(label.kind === 'bridge' ? { dash: [size * 0.24, size * 0.16] } : {}),
    },
    ...(label.training
      ? [trainingMark({ x: left, y: middle - (markSize * size) / 2, size: markSize * size }, ink)]
      : []),
    textShape(
      label.text,
      { x: left + markRoom(label) * size, y: centeredBaseline(middle, type) },
      type,
      ink,
    ),
  ]
}

function markRoom(label: { readonly training: boolean }): number {
  return label.training ? markSize + markGap : 0
}

/** Keeps the text inside a box that was made for a narrower label. */
function fittingSize(label: SceneLabel, size: number): number {
  const needed = labelBoxSize(label, size).width - padding * size
  return needed <= label.width ? size : (size * label.width) / needed
}
