import type { Heading, PlaceMark } from '../pageContent.ts'
import { type FlowItem, keptTogether, solid } from './flowItem.ts'
import { emptyInk, type Inked } from './inked.ts'
import type { LayoutContext } from './layoutContext.ts'
import { lineItems } from './paragraphItems.ts'
import { textLines } from './richText.ts'
import {
  chapterNumber,
  headingGaps,
  headingStyles,
  paragraphStyles,
  type TypeStyle,
} from './typeStyles.ts'

/** A heading with its number and summary; it always stays with what follows. */
export function headingItems(heading: Heading, context: LayoutContext): FlowItem[] {
  const { level, number, summary } = heading
  const lines = [
    ...(level === 1 && number !== null ? linesIn(chapterNumber, number, context) : []),
    ...linesIn(
      headingStyles[level],
      level > 1 && number !== null ? `${number} ${heading.text}` : heading.text,
      context,
    ),
  ]
  const anchored = lines.map((ink, index) => (index === 0 ? withAnchor(ink, heading) : ink))
  const lead = level === 1 && summary !== '' ? linesIn(paragraphStyles.lead, summary, context) : []
  const items = [
    ...lineItems(anchored, headingGaps[level]),
    ...lineItems(lead, 5),
    ...(level === 1 ? [solid(emptyInk(0, 12))] : []),
  ]
  return keptTogether(items).map((item) =>
    item.kind === 'break' ? item : { ...item, keepWithNext: true },
  )
}

function linesIn(style: TypeStyle, text: string, context: LayoutContext): Inked[] {
  const width = Math.min(context.width, 470)
  return textLines([{ text }], style, { width, pageOf: context.pageOf })
}

function withAnchor(ink: Inked, { id, level, number, text, bookmark }: Heading): Inked {
  const words = number === null ? text : `${number} ${text}`
  return {
    ...ink,
    anchors: [{ id, y: 0, bookmark: bookmark === 'shown' ? { text: words, level } : null }],
  }
}

/** A place that links and bookmarks lead to, where nothing is written. */
export function placeItem({ id, bookmark }: PlaceMark): FlowItem {
  return solid({ ...emptyInk(0, 0), anchors: [{ id, y: 0, bookmark }] }, { keepWithNext: true })
}
