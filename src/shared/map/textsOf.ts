import type { Box, Shape, TextStyle } from './drawing.ts'
import { measureText } from './textMeasure.ts'

/** A line of text where it stands on the page: `y` and `height` span capitals and descenders. */
export type PlacedText = Box & TextStyle & { readonly text: string }

const ascent = 0.72
const descent = 0.22
const descending = /[gjpqyQç,;()$µ|{}[\]]/

/** All text of a drawing with its place on the page, groups resolved. */
export function textsOf(
  shapes: readonly Shape[],
  at: { readonly x: number; readonly y: number; readonly scale: number } = { x: 0, y: 0, scale: 1 },
): PlacedText[] {
  return shapes.flatMap((shape): PlacedText[] => {
    if (shape.kind === 'group') {
      return textsOf(shape.shapes, {
        x: at.x + shape.x * at.scale,
        y: at.y + shape.y * at.scale,
        scale: at.scale * shape.scale,
      })
    }
    if (shape.kind !== 'text') return []
    const size = shape.size * at.scale
    const width = measureText(shape.text, { ...shape, size })
    const x = at.x + shape.x * at.scale
    const left = shape.anchor === 'middle' ? x - width / 2 : shape.anchor === 'end' ? x - width : x
    const { kind: _, ...style } = shape
    return [
      {
        ...style,
        size,
        x: left,
        y: at.y + shape.y * at.scale - size * ascent,
        width,
        height: size * (ascent + (descending.test(shape.text) ? descent : 0.02)),
      },
    ]
  })
}
