import type { PagePart } from '../pageContent.ts'
import type { FlowItem } from './flowItem.ts'
import { type LayoutContext, narrower } from './layoutContext.ts'
import type { ItemsOf } from './listItems.ts'
import { newspaperOf } from './takePage.ts'

/** One text in several columns. */
export function newspaperItems(
  part: Extract<PagePart, { kind: 'newspaper' }>,
  context: LayoutContext,
  itemsOf: ItemsOf,
): FlowItem[] {
  const { count, gap, breaks, parts } = part
  const width = (context.width - gap * (count - 1)) / count
  const items = itemsOf(parts, narrower(context, width)).filter(({ kind }) => kind !== 'break')
  if (items.length === 0) return []
  return [
    newspaperOf({
      kind: 'newspaper',
      width: context.width,
      pitch: width + gap,
      count,
      items,
      breaks,
      above: 8,
      keepWithNext: false,
      again: null,
    }),
  ]
}
