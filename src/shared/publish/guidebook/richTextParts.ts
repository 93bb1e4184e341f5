import type { RichMark, RichNode } from '#shared/domain/records/guidebook.ts'
import type { PagePart, Run, TableCell, TableRow } from '../pageContent.ts'

/**
 * Rich text of the editor as page parts. `idPrefix` makes the ids of headings unique in the book.
 * Nodes nobody knows give their content to the page, so that no words are lost.
 */
export function richTextParts(document: RichNode, idPrefix: string): PagePart[] {
  const ids = { prefix: idPrefix, next: 1 }
  return blocksOf(document.content ?? [], ids)
}

type Ids = { readonly prefix: string; next: number }

function blocksOf(nodes: readonly RichNode[], ids: Ids): PagePart[] {
  const parts: PagePart[] = []
  // Loose text between blocks becomes a paragraph of its own.
  let loose: RichNode[] = []
  const flush = () => {
    parts.push(...paragraphOf(loose))
    loose = []
  }
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'hardBreak') {
      loose.push(node)
      continue
    }
    flush()
    parts.push(...blockOf(node, ids))
  }
  flush()
  return parts
}

function blockOf(node: RichNode, ids: Ids): PagePart[] {
  const content = node.content ?? []
  switch (node.type) {
    case 'paragraph':
      return paragraphOf(content)
    case 'heading':
      return headingOf(node, ids)
    case 'bulletList':
      return listOf('bullet', content, 1, ids)
    case 'orderedList':
      return listOf('number', content, numberAttribute(node, 'start') ?? 1, ids)
    case 'taskList':
      return [
        {
          kind: 'checklist',
          size: 'large',
          items: content.map((item) => ({
            parts: blocksOf(item.content ?? [], ids),
            checked: item.attrs?.checked === true,
          })),
        },
      ]
    case 'blockquote':
      return [{ kind: 'quote', parts: blocksOf(content, ids) }]
    case 'horizontalRule':
      return [{ kind: 'rule' }]
    case 'codeBlock':
      return [{ kind: 'box', tone: 'quiet', parts: paragraphOf(content, { code: true }) }]
    case 'table':
      return tableOf(content, ids)
    default:
      return blocksOf(content, ids)
  }
}

/** Empty paragraphs are how people make room; the pages have their own. */
function paragraphOf(nodes: readonly RichNode[], look: Partial<Run> = {}): PagePart[] {
  const runs = runsOf(nodes, look)
  if (runs.every(({ text }) => text.trim() === '')) return []
  return [{ kind: 'paragraph', style: 'body', runs }]
}

/** Headings of a text stand below the title of its chapter. */
function headingOf(node: RichNode, ids: Ids): PagePart[] {
  const text = runsOf(node.content ?? [], {})
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
  if (text === '') return []
  const level = (numberAttribute(node, 'level') ?? 2) <= 2 ? 2 : 3
  const id = `${ids.prefix}.${ids.next}`
  ids.next += 1
  return [
    {
      kind: 'heading',
      level,
      text,
      id,
      number: null,
      summary: '',
      contents: level === 2 ? 'listed' : 'not listed',
      bookmark: 'shown',
    },
  ]
}

function listOf(
  marker: 'bullet' | 'number',
  items: readonly RichNode[],
  start: number,
  ids: Ids,
): PagePart[] {
  const filled = items
    .map((item) => blocksOf(item.content ?? [], ids))
    .filter((parts) => parts.length > 0)
  return filled.length === 0 ? [] : [{ kind: 'list', marker, start, items: filled }]
}

/** A cell over several rows leaves the places below it empty. */
function tableOf(nodes: readonly RichNode[], ids: Ids): PagePart[] {
  const covered = new Map<string, true>()
  let count = 0
  const rows = nodes.map((node, rowIndex) => {
    const cells: TableCell[] = []
    let column = 0
    const fill = () => {
      while (covered.has(`${rowIndex}:${column}`)) {
        cells.push({ parts: [] })
        column += 1
      }
    }
    for (const cell of node.content ?? []) {
      fill()
      const columnSpan = Math.max(1, numberAttribute(cell, 'colspan') ?? 1)
      const rowSpan = Math.max(1, numberAttribute(cell, 'rowspan') ?? 1)
      for (let below = 1; below < rowSpan; below += 1) {
        for (let x = 0; x < columnSpan; x += 1)
          covered.set(`${rowIndex + below}:${column + x}`, true)
      }
      cells.push({ parts: asFacts(blocksOf(cell.content ?? [], ids)), columnSpan })
      column += columnSpan
    }
    fill()
    count = Math.max(count, column)
    return cells
  })
  const [first] = nodes
  const isHeader = (first?.content ?? []).some(({ type }) => type === 'tableHeader')
  const header = isHeader ? (rows[0] ?? null) : null
  const body = (isHeader ? rows.slice(1) : rows).map((cells): TableRow => ({ kind: 'body', cells }))
  if (count === 0) return []
  return [
    {
      kind: 'table',
      columns: Array.from({ length: count }, () => ({ width: 'rest' as const })),
      header,
      rows: body,
      style: 'lines',
      rowHeight: 0,
    },
  ]
}

function asFacts(parts: readonly PagePart[]): PagePart[] {
  return parts.map((part) => (part.kind === 'paragraph' ? { ...part, style: 'fact' } : part))
}

function runsOf(nodes: readonly RichNode[], look: Partial<Run>): Run[] {
  return nodes.flatMap((node): Run[] => {
    if (node.type === 'hardBreak') return [{ text: '\n' }]
    if (node.type !== 'text') return runsOf(node.content ?? [], look)
    return [{ text: node.text ?? '', ...look, ...lookOf(node.marks ?? []) }]
  })
}

function lookOf(marks: readonly RichMark[]): Partial<Run> {
  return Object.assign({}, ...marks.map(markLook))
}

function markLook({ type, attrs }: RichMark): Partial<Run> {
  switch (type) {
    case 'bold':
      return { bold: true }
    case 'italic':
      return { italic: true }
    case 'underline':
      return { underline: true }
    case 'strike':
      return { strike: true }
    case 'code':
      return { code: true }
    case 'link':
      return typeof attrs?.href === 'string' && attrs.href !== '' ? { link: attrs.href } : {}
    default:
      return {}
  }
}

function numberAttribute(node: RichNode, name: string): number | null {
  const value = node.attrs?.[name]
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : null
}
