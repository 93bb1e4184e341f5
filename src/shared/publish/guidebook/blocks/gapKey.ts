import type { Shape } from '#shared/map/drawing.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import type { PagePart } from '../../pageContent.ts'
import { ink } from '../../workbook/layout/ink.ts'
import { cellShapes } from '../../workbook/parts/bars.ts'

const entries = [
  { kind: 'have', text: 'asked for now' },
  { kind: 'gap', text: 'still needed' },
  { kind: 'surplus', text: 'more than the next job asks' },
] as const

/** What the cells of the bars mean; solid, hatched and pale also read without color. */
export function gapKey(): PagePart {
  const look = { family: 'Source Sans 3', weight: 400, size: 10 } as const
  const shapes: Shape[] = []
  let x = 0
  for (const { kind, text } of entries) {
    shapes.push(...cellShapes(kind, { x, y: 2, width: 20, height: 10 }))
    shapes.push(textShape(text, { x: x + 26, y: centeredBaseline(7, look) }, look, ink.plain))
    x += 26 + measureText(text, look) + 16
  }
  shapes.push({ kind: 'rect', x: x + 2, y: 0, width: 2.2, height: 14, fill: ink.strong })
  shapes.push(
    textShape(
      'what the next job asks',
      { x: x + 10, y: centeredBaseline(7, look) },
      look,
      ink.plain,
    ),
  )
  const drawing = { width: x + 130, height: 15, shapes, alt: 'Key of the bars' }
  return { kind: 'drawing', drawing, fit: 'natural', caption: '' }
}
