import type { Drawing } from '#shared/map/drawing.ts'
import type { PagePart } from '../pageContent.ts'
import { type FlowItem, keptTogether, solid } from './flowItem.ts'
import { type Inked, inked } from './inked.ts'
import type { LayoutContext } from './layoutContext.ts'
import { lineItems } from './paragraphItems.ts'
import { textLines } from './richText.ts'
import { paragraphStyles } from './typeStyles.ts'

/** A picture with its caption below. One that is larger than the page is drawn smaller and reported. */
export function drawingItems(
  part: Extract<PagePart, { kind: 'drawing' }>,
  context: LayoutContext,
): FlowItem[] {
  const { drawing, caption } = part
  const words = textLines([{ text: caption }], paragraphStyles.caption, {
    width: context.width,
    pageOf: context.pageOf,
  })
  const captionHeight = words.reduce((sum, { height }) => sum + height, 0) + 6
  const highest = context.pageHeight - captionHeight
  const scale = Math.min(1, context.width / drawing.width, highest / drawing.height)
  if (scale < 0.999) {
    const share = Math.round(scale * 100)
    const name = caption || drawing.alt || 'A picture'
    context.warnings.add(
      `"${name}" is larger than its place on the page and is drawn at ${share}% of its size.`,
    )
  }
  const above = part.fit === 'width' ? 10 : 2
  return keptTogether([
    solid(scaled(drawing, scale), { above }),
    ...(caption === '' ? [] : lineItems(words, 5)),
  ])
}

function scaled(drawing: Drawing, scale: number): Inked {
  const shapes = [
    {
      kind: 'group',
      x: 0,
      y: 0,
      scale,
      shapes: drawing.shapes,
      ...(drawing.alt === '' ? {} : { title: drawing.alt }),
    },
  ] as const
  return inked({ width: drawing.width * scale, height: drawing.height * scale, shapes })
}
