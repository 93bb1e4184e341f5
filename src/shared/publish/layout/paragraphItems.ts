import type { PagePart, ParagraphStyle, Run } from '../pageContent.ts'
import { type FlowItem, keptTogether, keptWithNext, type Solid, solid } from './flowItem.ts'
import type { Inked } from './inked.ts'
import type { LayoutContext } from './layoutContext.ts'
import { textLines } from './richText.ts'
import { paragraphGaps, paragraphStyles } from './typeStyles.ts'

export type Align = 'left' | 'center' | 'right'

/** Lines longer than this are hard to read; tables and pictures may be wider. Points. */
const longestLine = 470

const running: readonly ParagraphStyle[] = ['body', 'lead', 'note']

export function paragraphItems(
  part: Extract<PagePart, { kind: 'paragraph' }>,
  context: LayoutContext,
  align: Align,
): FlowItem[] {
  const { style, runs } = part
  const width = running.includes(style) ? Math.min(context.width, longestLine) : context.width
  const lines = textLines(runs, paragraphStyles[style], { width, align, pageOf: context.pageOf })
  const items = lineItems(lines, paragraphGaps[style])
  // What ends in a colon, and what names something, announces what follows.
  return style === 'label' || announces(runs) ? keptWithNext(items) : items
}

/** Lines of one text: the first two and the last two are never parted. */
export function lineItems(lines: readonly Inked[], above: number): FlowItem[] {
  const items = lines.map(
    (ink, index): Solid =>
      solid(ink, {
        above: index === 0 ? above : 0,
        keepWithNext: lines.length > 1 && (index === 0 || index === lines.length - 2),
      }),
  )
  return lines.length <= 3 ? keptTogether(items) : items
}

function announces(runs: readonly Run[]): boolean {
  return /:\s*$/.test(runs.map(({ text }) => text).join(''))
}
