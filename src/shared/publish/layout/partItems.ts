import type { PagePart, ParagraphStyle } from '../pageContent.ts'
import { ink } from '../workbook/layout/ink.ts'
import { boxItems, columnItems, quoteItems } from './boxItems.ts'
import { contentsItems } from './contentsItems.ts'
import { drawingItems } from './drawingItems.ts'
import { type FlowItem, heightOf, keptTogether, solid } from './flowItem.ts'
import { headingItems, placeItem } from './headingItems.ts'
import { emptyInk, inked } from './inked.ts'
import type { LayoutContext } from './layoutContext.ts'
import { checklistItems, listItems } from './listItems.ts'
import { newspaperItems } from './newspaperItems.ts'
import { type Align, paragraphItems } from './paragraphItems.ts'
import { tableItems } from './tableItems.ts'
import { writeInItems } from './writeInItems.ts'

/** Parts of a page as pieces that can be set on pages, in reading order. */
export function partItems(
  parts: readonly PagePart[],
  context: LayoutContext,
  align: Align = 'left',
): FlowItem[] {
  const items: FlowItem[] = []
  let lastHeading = 0
  for (const [index, part] of parts.entries()) {
    const own = itemsOf(part, context, align)
    const before = parts[index - 1]
    if (part.kind === 'heading') lastHeading = items.length
    if (isPicture(part)) keepIntroduction(items, lastHeading, heightOf(own), context.pageHeight)
    if (before && staysTogether(before, part)) keepLast(items)
    items.push(...own)
  }
  return items
}

/** Words stay with the table or the lines they introduce, and captions with what they explain. */
function staysTogether(before: PagePart, part: PagePart): boolean {
  if (part.kind === 'paragraph') return part.style === 'caption'
  return (
    before.kind === 'paragraph' && leads.includes(before.style) && followers.includes(part.kind)
  )
}

const leads: readonly ParagraphStyle[] = ['body', 'lead', 'fact', 'label']
const followers: readonly PagePart['kind'][] = [
  'box',
  'table',
  'list',
  'checklist',
  'write-in',
  'newspaper',
]

function keepLast(items: FlowItem[]): void {
  const last = items.at(-1)
  if (last && last.kind !== 'break') items[items.length - 1] = { ...last, keepWithNext: true }
}

function itemsOf(part: PagePart, context: LayoutContext, align: Align): FlowItem[] {
  switch (part.kind) {
    case 'heading':
      return headingItems(part, context)
    case 'place':
      return [placeItem(part)]
    case 'paragraph':
      return paragraphItems(part, context, align)
    case 'list':
      return listItems(part, context, partItems)
    case 'checklist':
      return checklistItems(part, context, partItems)
    case 'quote':
      return quoteItems(part, context, partItems)
    case 'table':
      return tableItems(part, context, partItems)
    case 'drawing':
      return drawingItems(part, context)
    case 'columns':
      return columnItems(part, context, partItems)
    case 'newspaper':
      return newspaperItems(part, context, partItems)
    case 'box':
      return boxItems(part, context, partItems)
    case 'write-in':
      return writeInItems(part, context)
    case 'rule':
      return [ruleItem(context.width)]
    case 'space':
      return [solid(emptyInk(0, part.height))]
    case 'page-break':
      return [{ kind: 'break' }]
    case 'contents':
      return contentsItems(part, context)
    case 'together':
      return together(partItems(part.parts, context, align), context.pageHeight)
  }
}

/** What does not fit one page anyway is set as if nothing held it together. */
function together(items: readonly FlowItem[], pageHeight: number): FlowItem[] {
  return heightOf(items) <= pageHeight ? keptTogether(items) : [...items]
}

function isPicture(part: PagePart): boolean {
  if (part.kind === 'together') return part.parts.some(isPicture)
  return part.kind === 'drawing' && part.fit === 'width'
}

/** The words under a heading stay with the picture they introduce where one page holds them all. */
function keepIntroduction(
  items: FlowItem[],
  from: number,
  pictureHeight: number,
  pageHeight: number,
): void {
  if (heightOf(items.slice(from)) + pictureHeight > pageHeight * 0.95) return
  for (let index = from; index < items.length; index += 1) {
    const item = items[index]
    if (item && item.kind !== 'break') items[index] = { ...item, keepWithNext: true }
  }
}

function ruleItem(width: number): FlowItem {
  const line = { kind: 'rect', x: 0, y: 0, width, height: 0.57, fill: ink.boxLine } as const
  return solid(inked({ width, height: 0.57, shapes: [line] }), { above: 12 })
}
