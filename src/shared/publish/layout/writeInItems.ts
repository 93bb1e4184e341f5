import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import type { PagePart } from '../pageContent.ts'
import { ink } from '../workbook/layout/ink.ts'
import { field, linePitch } from '../workbook/parts/writeIn.ts'
import { cluster, type FlowItem, solid } from './flowItem.ts'
import { inked, joinInk } from './inked.ts'
import type { LayoutContext } from './layoutContext.ts'
import { lineItems } from './paragraphItems.ts'
import { textLines } from './richText.ts'
import { paragraphStyles } from './typeStyles.ts'

const padding = { x: 12, top: 9, bottom: 13 }

/** Room to write by hand: lines of 9 mm in a frame below their question, or one open box. */
export function writeInItems(
  part: Extract<PagePart, { kind: 'write-in' }>,
  context: LayoutContext,
): FlowItem[] {
  return part.shape === 'lines' ? linesToWrite(part, context) : boxToWrite(part, context)
}

type WriteIn = Extract<PagePart, { kind: 'write-in' }>

function linesToWrite(part: WriteIn, context: LayoutContext): FlowItem[] {
  const { width } = context
  const inside = width - 2 * padding.x
  const text = { width: inside, pageOf: context.pageOf }
  const label = textLines([{ text: part.label }], paragraphStyles.label, text)
  const value = textLines([{ text: part.value }], { ...paragraphStyles.fact, size: 12 }, text)
  const lines = Array.from({ length: Math.max(part.lineCount, value.length) }, (_, index) => {
    const written = value[index]
    const line: Shape = {
      kind: 'rect',
      x: 0,
      y: linePitch - 0.4,
      width: inside,
      height: 0.8,
      fill: ink.controlLine,
    }
    const ground = inked({ width: inside, height: linePitch, shapes: [line] })
    return solid(
      written
        ? joinInk(ground, [
            { ink: ground, x: 0, y: 0 },
            { ink: written, x: 2, y: linePitch - written.height - 2 },
          ])
        : ground,
      { keepWithNext: true },
    )
  })
  return [
    cluster(
      {
        width,
        columns: [{ x: padding.x, items: [...lineItems(label, 0), ...lines] }],
        padding,
        decorate: (height) => [
          {
            kind: 'rect',
            x: 0.55,
            y: 0.55,
            width: width - 1.1,
            height: height - 1.1,
            radius: millimeters(1.4),
            fill: ink.paper,
            stroke: ink.controlLine,
            strokeWidth: 1.1,
          },
        ],
      },
      { above: 14 },
    ),
  ]
}

function boxToWrite(part: WriteIn, context: LayoutContext): FlowItem[] {
  const label = textLines([{ text: part.label }], paragraphStyles.label, {
    width: context.width,
    pageOf: context.pageOf,
  })
  const box = field(context.width, part.value, part.lineCount * linePitch)
  return [
    cluster(
      {
        width: context.width,
        columns: [{ x: 0, items: [...lineItems(label, 0), solid(inked(box), { above: 4 })] }],
      },
      { above: 14 },
    ),
  ]
}
