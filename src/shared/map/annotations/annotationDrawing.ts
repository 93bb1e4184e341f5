import type { Box, Point, Shape } from '../drawing.ts'
import { hundredths } from '../hundredths.ts'
import type { Theme } from '../palette.ts'
import type { SceneAnnotation } from '../scene.ts'
import { type TextLook, wrapText } from '../textMeasure.ts'
import { baselineIn, textShape } from '../textShapes.ts'

export type AnnotationLook = {
  readonly theme: Theme
  /** Type size of notes, in points. */
  readonly size: number
}

const lineHeight = 1.32
const padding = 0.55

/**
 * One annotation as shapes at its place on the map: a note is text alone, a callout a box with a
 * pointer to its card, a frame a rounded outline with its title on the upper rim. A picture draws
 * its frame and words; whoever has the image lays it over.
 */
export function annotationShapes(annotation: SceneAnnotation, look: AnnotationLook): Shape[] {
  switch (annotation.kind) {
    case 'text':
      return textShapes(annotation.text, insideOf(annotation, look, 0), look)
    case 'callout':
      return calloutShapes(annotation, look)
    case 'frame':
      return frameShapes(annotation, look)
    case 'picture':
      return pictureShapes(annotation, look)
  }
}

/** Whether the whole text of an annotation fits its box at this size. */
export function fitsItsBox(annotation: SceneAnnotation, look: AnnotationLook): boolean {
  if (annotation.kind === 'frame' || annotation.kind === 'picture') return true
  const inside = insideOf(annotation, look, annotation.kind === 'text' ? 0 : padding)
  return linesOf(annotation.text, inside.width, look).length <= mostLines(inside, look)
}

/** The height a box needs so that its whole text shows; frames and pictures keep theirs. */
export function heightForText(annotation: SceneAnnotation, look: AnnotationLook): number {
  if (annotation.kind === 'frame' || annotation.kind === 'picture') return annotation.height
  const share = annotation.kind === 'text' ? 0 : padding
  const { width } = insideOf(annotation, look, share)
  const lines = linesOf(annotation.text, width, look).length
  return Math.max(annotation.height, (lines * lineHeight + 2 * share) * look.size)
}

function insideOf(box: Box, { size }: AnnotationLook, share: number): Box {
  const gap = size * share
  return {
    x: box.x + gap,
    y: box.y + gap,
    width: Math.max(0, box.width - 2 * gap),
    height: Math.max(0, box.height - 2 * gap),
  }
}

function typeOf({ size }: AnnotationLook, weight: 400 | 600): TextLook {
  return { family: 'Source Sans 3', weight, size }
}

function linesOf(text: string, width: number, look: AnnotationLook): string[] {
  return text
    .split('\n')
    .flatMap((part) => (part.trim() === '' ? [''] : wrapText(part, typeOf(look, 400), width)))
}

/** A box that holds no whole line still shows one. */
function mostLines(box: Box, { size }: AnnotationLook): number {
  return Math.max(1, Math.floor((box.height + size * 0.2) / (size * lineHeight)))
}

function textShapes(text: string, box: Box, look: AnnotationLook): Shape[] {
  const all = linesOf(text, box.width, look)
  const most = mostLines(box, look)
  const shown =
    all.length <= most ? all : [...all.slice(0, most - 1), `${all[most - 1]?.slice(0, -1) ?? ''}…`]
  const step = look.size * lineHeight
  return shown.map((line, index) =>
    textShape(
      line,
      { x: box.x, y: hundredths(baselineIn(box.y + index * step, step, typeOf(look, 400))) },
      typeOf(look, 400),
      look.theme.ink,
    ),
  )
}

function calloutShapes(annotation: SceneAnnotation, look: AnnotationLook): Shape[] {
  const { theme, size } = look
  const color = annotation.color ?? theme.ink3
  const box = { kind: 'rect', radius: size * 0.4, fill: theme.card } as const
  const outline = { stroke: color, strokeWidth: size * 0.11 }
  return [
    ...(annotation.target ? pointer(annotation, annotation.target, { color, look }) : []),
    { ...box, ...outline, ...boxAlone(annotation) },
    ...textShapes(annotation.text, insideOf(annotation, look, padding), look),
  ]
}

/** A line from the rim of the callout to the rim of its card, ending in a dot. */
function pointer(
  from: Box,
  to: Box,
  { color, look }: { readonly color: string; readonly look: AnnotationLook },
): Shape[] {
  const start = rimToward(from, middleOf(to))
  const end = rimToward(to, middleOf(from))
  return [
    {
      kind: 'path',
      d: `M${start.x.toFixed(2)} ${start.y.toFixed(2)}L${end.x.toFixed(2)} ${end.y.toFixed(2)}`,
      fill: 'none',
      stroke: color,
      strokeWidth: look.size * 0.11,
      lineCap: 'round',
    },
    { kind: 'circle', cx: end.x, cy: end.y, r: look.size * 0.22, fill: color },
  ]
}

/** Where the line from the middle of a box to a point leaves the box. */
export function rimToward(box: Box, point: Point): Point {
  const middle = middleOf(box)
  const [dx, dy] = [point.x - middle.x, point.y - middle.y]
  if (dx === 0 && dy === 0) return middle
  const share = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : box.width / 2 / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : box.height / 2 / Math.abs(dy),
  )
  return { x: hundredths(middle.x + dx * share), y: hundredths(middle.y + dy * share) }
}

function middleOf(box: Box): Point {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

function frameShapes(annotation: SceneAnnotation, look: AnnotationLook): Shape[] {
  const { theme, size } = look
  const color = annotation.color ?? theme.ink3
  const [title = ''] = annotation.text.split('\n')
  const type = typeOf(look, 600)
  const [shown = ''] = wrapText(title, type, annotation.width - 2 * size, 1, 'ellipsis')
  return [
    {
      kind: 'rect',
      ...boxAlone(annotation),
      radius: size * 0.8,
      fill: 'none',
      stroke: color,
      strokeWidth: size * 0.14,
      dash: [size * 0.7, size * 0.45],
    },
    ...(shown === ''
      ? []
      : [
          textShape(
            shown,
            {
              x: hundredths(annotation.x + size * 0.7),
              y: hundredths(baselineIn(annotation.y + size * 0.25, size * lineHeight, type)),
            },
            type,
            theme.ink,
          ),
        ]),
  ]
}

/** The words of a picture stand under it. */
export function pictureBox(annotation: SceneAnnotation, look: AnnotationLook): Box {
  const words = annotation.text.trim() === '' ? 0 : look.size * lineHeight
  const { x, y, width, height } = annotation
  return { x, y, width, height: Math.max(1, height - words) }
}

function pictureShapes(annotation: SceneAnnotation, look: AnnotationLook): Shape[] {
  const box = pictureBox(annotation, look)
  const under = { ...annotation, y: box.y + box.height, height: annotation.height - box.height }
  const empty: Shape[] =
    annotation.imageId === null
      ? [
          {
            kind: 'rect',
            ...box,
            fill: 'none',
            stroke: look.theme.ink3,
            strokeWidth: look.size * 0.09,
            dash: [look.size * 0.3, look.size * 0.3],
          },
        ]
      : []
  return annotation.text.trim() === ''
    ? empty
    : [...empty, ...textShapes(annotation.text.split('\n')[0] ?? '', under, look)]
}

function boxAlone({ x, y, width, height }: Box): Box {
  return { x, y, width, height }
}
