import { millimeters } from '#shared/map/poster/paperSizes.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { baselineIn, textShape } from '#shared/map/textShapes.ts'
import type { PagePart } from '../pageContent.ts'
import { ink } from '../workbook/layout/ink.ts'
import { tickBox } from '../workbook/parts/writeIn.ts'
import { cluster, type FlowItem, keptTogether, solid, withAbove } from './flowItem.ts'
import { inked, joinInk, moveInk } from './inked.ts'
import { type LayoutContext, narrower } from './layoutContext.ts'
import { paragraphStyles } from './typeStyles.ts'

export type ItemsOf = (parts: readonly PagePart[], context: LayoutContext) => FlowItem[]

/** Bullets or numbers beside their items; items may hold lists of their own. */
export function listItems(
  part: Extract<PagePart, { kind: 'list' }>,
  context: LayoutContext,
  itemsOf: ItemsOf,
): FlowItem[] {
  const style = paragraphStyles[firstStyle(part.items)]
  const look = { family: style.family, weight: 600, size: style.size } as const
  const numbers = part.items.map((_, index) => `${part.start + index}.`)
  const indent =
    part.marker === 'number'
      ? Math.max(...numbers.map((number) => measureText(number, look))) + 6
      : part.marker === 'bullet'
        ? 14
        : 0
  return part.items.flatMap((parts, index) => {
    const inside = itemsOf(parts, narrower(context, context.width - indent))
    const height = style.size * style.leading
    const marker: Part = {
      width: indent,
      height,
      shapes:
        part.marker === 'none'
          ? []
          : part.marker === 'number'
            ? [
                textShape(
                  numbers[index] ?? '',
                  { x: 0, y: baselineIn(0, height, look) },
                  look,
                  ink.strong,
                ),
              ]
            : [{ kind: 'circle', cx: 4, cy: height / 2, r: 2, fill: ink.strong }],
    }
    return beside(marker, inside, indent, index === 0 ? 5 : 3.5)
  })
}

/** Boxes to tick, large enough for a pen. */
export function checklistItems(
  part: Extract<PagePart, { kind: 'checklist' }>,
  context: LayoutContext,
  itemsOf: ItemsOf,
): FlowItem[] {
  const isLarge = part.size === 'large'
  const size = millimeters(isLarge ? 5 : 3.8)
  const indent = size + millimeters(isLarge ? 3 : 2.4)
  const isShort = part.items.length <= 8
  return part.items.map(({ parts, checked }, index) => {
    const inside = itemsOf(parts, narrower(context, context.width - indent))
    const [first] = inside
    const lineHeight = first && first.kind !== 'break' ? first.height : size
    const box = inked(tickBox(size, checked))
    const row = Math.max(size, lineHeight)
    return cluster(
      {
        width: context.width,
        columns: [
          { x: 0, items: [solid(moveInk(box, 0, (row - size) / 2))] },
          {
            x: indent,
            items: [
              solid(inked({ width: 0, height: (row - lineHeight) / 2, shapes: [] })),
              ...withAbove(inside, 0),
            ],
          },
        ],
      },
      {
        above: index === 0 ? 6 : isLarge ? 9 : 4.5,
        keepWithNext: index < part.items.length - 1 && (isShort || index === 0),
      },
    )
  })
}

/** The items moved to the right, with the marker before the first of them. */
function beside(marker: Part, items: readonly FlowItem[], indent: number, above: number) {
  const mark = inked(marker)
  const [first] = items
  if (first?.kind === 'solid') {
    const moved = shifted(items, indent)
    return moved.map((item, index) =>
      index === 0 && item.kind === 'solid'
        ? {
            ...item,
            above,
            ink: joinInk(item.ink, [
              { ink: mark, x: 0, y: 0 },
              { ink: item.ink, x: 0, y: 0 },
            ]),
          }
        : item,
    )
  }
  return [...keptTogether([solid(mark, { above, keepWithNext: true })]), ...shifted(items, indent)]
}

/** The items as they are, further to the right. */
export function shifted(items: readonly FlowItem[], x: number): FlowItem[] {
  return items.map((item) => shiftedItem(item, x))
}

function shiftedItem(item: FlowItem, x: number): FlowItem {
  switch (item.kind) {
    case 'break':
      return item
    case 'solid':
      return { ...item, ink: moveInk(item.ink, x) }
    case 'cluster':
    case 'newspaper':
      return cluster(
        {
          width: item.width + x,
          columns: [{ x, items: [{ ...item, above: 0, keepWithNext: false, again: null }] }],
        },
        { above: item.above, keepWithNext: item.keepWithNext },
      )
  }
}

function firstStyle(items: readonly (readonly PagePart[])[]) {
  const [first] = items.flat()
  return first?.kind === 'paragraph' ? first.style : 'body'
}
