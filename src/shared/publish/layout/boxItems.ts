import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import type { PagePart } from '../pageContent.ts'
import { ink } from '../workbook/layout/ink.ts'
import { cluster, type FlowItem } from './flowItem.ts'
import { type LayoutContext, narrower } from './layoutContext.ts'
import type { ItemsOf } from './listItems.ts'

type Tone = Extract<PagePart, { kind: 'box' }>['tone']

const grounds: Record<Tone, { fill: string; line: string; width: number }> = {
  plain: { fill: ink.paper, line: ink.boxLine, width: 0.85 },
  mark: { fill: ink.markSoft, line: ink.strong, width: 1.13 },
  quiet: { fill: ink.field, line: 'none', width: 0 },
}

const padding = { x: 11, top: 9, bottom: 10 }

/** A frame with round corners around its parts. */
export function boxItems(
  part: Extract<PagePart, { kind: 'box' }>,
  context: LayoutContext,
  itemsOf: ItemsOf,
): FlowItem[] {
  const inside = itemsOf(part.parts, narrower(context, context.width - 2 * padding.x))
  return [
    cluster(
      {
        width: context.width,
        columns: [{ x: padding.x, items: inside }],
        padding,
        decorate: (height) => [roundedBox(part.tone, context.width, height)],
      },
      { above: 10 },
    ),
  ]
}

export function roundedBox(tone: Tone, width: number, height: number): Shape {
  const { fill, line, width: stroke } = grounds[tone]
  return {
    kind: 'rect',
    x: stroke / 2,
    y: stroke / 2,
    width: width - stroke,
    height: height - stroke,
    radius: millimeters(1.6),
    fill,
    ...(line === 'none' ? {} : { stroke: line, strokeWidth: stroke }),
  }
}

/** Words that are not our own: a bar at their left. */
export function quoteItems(
  part: Extract<PagePart, { kind: 'quote' }>,
  context: LayoutContext,
  itemsOf: ItemsOf,
): FlowItem[] {
  const indent = 16
  return [
    cluster(
      {
        width: context.width,
        columns: [
          { x: indent, items: itemsOf(part.parts, narrower(context, context.width - indent - 30)) },
        ],
        padding: { top: 3, bottom: 3 },
        decorate: (height) => [
          { kind: 'rect', x: 0, y: 0, width: 3, height, radius: 1.5, fill: ink.mark },
        ],
      },
      { above: 12 },
    ),
  ]
}

export function columnItems(
  part: Extract<PagePart, { kind: 'columns' }>,
  context: LayoutContext,
  itemsOf: ItemsOf,
): FlowItem[] {
  const { columns, gap } = part
  const fixed = columns.reduce((sum, { width }) => sum + (width === 'rest' ? 0 : width), 0)
  const shares = columns.filter(({ width }) => width === 'rest').length
  const free = Math.max(0, context.width - fixed - gap * (columns.length - 1))
  let x = 0
  const placed = columns.map(({ width, parts }) => {
    const own = width === 'rest' ? free / shares : width
    const column = { x, items: itemsOf(parts, narrower(context, own)) }
    x += own + gap
    return column
  })
  return [cluster({ width: context.width, columns: placed }, { above: 8 })]
}
