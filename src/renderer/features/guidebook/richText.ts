import type { RichMark, RichNode } from '#shared/domain/records/guidebook.ts'

export const emptyText: RichNode = { type: 'doc', content: [{ type: 'paragraph' }] }

export type TextPart = {
  readonly kind: 'heading' | 'body'
  /** Level of a heading; 0 for the rest. */
  readonly level: number
  readonly text: string
}

const blockTypes = new Set([
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'listItem',
  'blockquote',
  'horizontalRule',
])
const markTypes = ['bold', 'italic', 'underline', 'link']

/** The words of a node; a line break counts as a blank. */
export function textOf(node: RichNode): string {
  if (node.type === 'text') return node.text ?? ''
  if (node.type === 'hardBreak') return ' '
  return (node.content ?? []).map(textOf).join('')
}

/** Paragraphs, list items and headings in reading order. */
export function textParts(node: RichNode): TextPart[] {
  if (node.type === 'heading') {
    return [{ kind: 'heading', level: levelOf(node), text: textOf(node) }]
  }
  if (node.type === 'paragraph') return [{ kind: 'body', level: 0, text: textOf(node) }]
  return (node.content ?? []).flatMap(textParts)
}

/** Whether a node would print nothing. */
export function isEmptyText(node: RichNode): boolean {
  if (node.type === 'horizontalRule') return false
  if (node.type === 'text') return (node.text ?? '').trim() === ''
  return (node.content ?? []).every(isEmptyText)
}

/**
 * A text with the nodes, marks and attributes that guidebooks know and no others, so that equal
 * texts are equal values. What is unknown gives its words to the paragraph around it.
 */
export function cleanText(document: RichNode): RichNode {
  const content = (document.content ?? []).flatMap(cleanBlock)
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content }
}

function cleanBlock(node: RichNode): RichNode[] {
  switch (node.type) {
    case 'horizontalRule':
      return [{ type: 'horizontalRule' }]
    case 'heading':
      return [withContent({ type: 'heading', attrs: { level: levelOf(node) } }, inlineOf(node))]
    case 'bulletList':
    case 'orderedList': {
      const items = (node.content ?? []).flatMap((item) =>
        item.type === 'listItem' ? cleanItem(item) : [],
      )
      return items.length === 0 ? [] : [withContent(listOf(node), items)]
    }
    case 'blockquote': {
      const content = (node.content ?? []).flatMap(cleanBlock)
      return [
        withContent(
          { type: 'blockquote' },
          content.length === 0 ? [{ type: 'paragraph' }] : content,
        ),
      ]
    }
    default:
      return [withContent({ type: 'paragraph' }, inlineOf(node))]
  }
}

function cleanItem(item: RichNode): RichNode[] {
  const content = (item.content ?? []).flatMap(cleanBlock)
  const first: RichNode[] = content[0]?.type === 'paragraph' ? [] : [{ type: 'paragraph' }]
  return [withContent({ type: 'listItem' }, [...first, ...content])]
}

function listOf(node: RichNode): RichNode {
  const start = node.attrs?.start
  return node.type === 'orderedList' && typeof start === 'number' && start !== 1
    ? { type: 'orderedList', attrs: { start } }
    : { type: node.type }
}

function inlineOf(node: RichNode): RichNode[] {
  return (node.content ?? []).flatMap((child): RichNode[] => {
    if (child.type === 'hardBreak') return [{ type: 'hardBreak' }]
    if (child.type !== 'text') return blockTypes.has(child.type) ? [] : inlineOf(child)
    if (child.text === undefined || child.text === '') return []
    const marks = cleanMarks(child.marks ?? [])
    return [{ type: 'text', ...(marks.length > 0 ? { marks } : {}), text: child.text }]
  })
}

function cleanMarks(marks: readonly RichMark[]): RichMark[] {
  return markTypes.flatMap((type) => {
    const mark = marks.find((each) => each.type === type)
    if (!mark) return []
    if (type !== 'link') return [{ type }]
    const href = mark.attrs?.href
    return typeof href === 'string' ? [{ type, attrs: { href } }] : []
  })
}

function levelOf(heading: RichNode): number {
  return heading.attrs?.level === 3 ? 3 : 2
}

function withContent(node: RichNode, content: RichNode[]): RichNode {
  return content.length === 0 ? node : { ...node, content }
}

/** Without empty paragraphs at the end, inside lists and quotes too; null when nothing is left. */
export function withoutEmptyEnd(node: RichNode): RichNode | null {
  return trimmed(node, 'end')
}

/** Without empty paragraphs at the start; null when nothing is left. */
export function withoutEmptyStart(node: RichNode): RichNode | null {
  return trimmed(node, 'start')
}

function trimmed(node: RichNode, side: 'start' | 'end'): RichNode | null {
  if (isEmptyText(node)) return null
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'horizontalRule') {
    return node
  }
  const content = [...(node.content ?? [])]
  while (content.length > 0) {
    const at = side === 'end' ? content.length - 1 : 0
    const edge = content[at]
    const kept = edge === undefined ? null : trimmed(edge, side)
    if (kept) {
      content[at] = kept
      break
    }
    content.splice(at, 1)
  }
  return { ...node, content }
}
