import type { Heading, PagePart } from '../pageContent.ts'
import { cluster, type FlowItem } from './flowItem.ts'
import type { LayoutContext } from './layoutContext.ts'
import { lineItems } from './paragraphItems.ts'
import { textLines } from './richText.ts'
import { chapterNumber, headingStyles, paragraphStyles, type TypeStyle } from './typeStyles.ts'

const numberWidths = { 1: 36, 2: 0 } as const
const pageWidth = 34

const titles: Record<1 | 2, TypeStyle> = {
  1: { ...headingStyles[2], size: 12.5, leading: 1.25 },
  2: { ...paragraphStyles.fact, size: 11 },
}

/** Chapters, or the sections of one, with the page they stand on; each line leads there. */
export function contentsItems(
  part: Extract<PagePart, { kind: 'contents' }>,
  context: LayoutContext,
): FlowItem[] {
  const headings =
    part.of === 'chapters'
      ? context.listed.filter(({ level }) => level === 1)
      : sectionsOf(context.listed, part.of.chapterId)
  return headings.map((heading, index) => entry(heading, context, index === 0))
}

function sectionsOf(listed: readonly Heading[], chapterId: string): Heading[] {
  const start = listed.findIndex(({ id }) => id === chapterId)
  const after = start < 0 ? [] : listed.slice(start + 1)
  const end = after.findIndex(({ level }) => level === 1)
  return end < 0 ? after : after.slice(0, end)
}

function entry(heading: Heading, context: LayoutContext, isFirst: boolean): FlowItem {
  const level = heading.level === 1 ? 1 : 2
  const link = `#${heading.id}`
  const style = titles[level]
  const numberWidth = numberWidths[level]
  const { pageOf } = context
  const plain = { underline: false, color: style.color }
  const title = textLines([{ text: heading.text, ...plain }], style, {
    width: context.width - numberWidth - pageWidth - 20,
    pageOf,
  })
  const about = textLines(
    [{ text: level === 1 ? briefly(heading.summary) : '' }],
    paragraphStyles.small,
    {
      width: context.width - numberWidth - pageWidth - 20,
      pageOf,
    },
  )
  const number = textLines(
    [{ text: level === 1 ? (heading.number ?? '') : '' }],
    { ...chapterNumber, size: style.size, leading: style.leading },
    { width: numberWidth, pageOf },
  )
  const page = textLines([{ text: '', pageOf: heading.id, ...plain }], style, {
    width: pageWidth,
    align: 'right',
    pageOf,
  })
  const row = cluster(
    {
      width: context.width,
      columns: [
        { x: 0, items: lineItems(number, 0) },
        { x: numberWidth, items: [...lineItems(title, 0), ...lineItems(about, 1)] },
        { x: context.width - pageWidth, items: lineItems(page, 0) },
      ],
    },
    { above: isFirst ? 6 : level === 1 ? 6 : 5 },
  )
  return linked(row, link)
}

/** A summary that is a text of its own is cut after some words. */
function briefly(text: string): string {
  if (text.length <= longestSummary) return text
  return `${text.slice(0, longestSummary).replace(/\s+\S*$/, '')}…`
}

const longestSummary = 180

/** The whole line leads to the heading. */
function linked(row: FlowItem, target: string): FlowItem {
  if (row.kind !== 'cluster') return row
  const { width, height } = row
  const cover = {
    width,
    height,
    shapes: [],
    anchors: [],
    links: [{ target, box: { x: 0, y: 0, width, height } }],
  }
  return {
    ...row,
    columns: [
      ...row.columns,
      {
        x: 0,
        align: 'top',
        items: [{ kind: 'solid', ink: cover, height, above: 0, keepWithNext: false, again: null }],
      },
    ],
  }
}
