import type { Shape } from '#shared/map/drawing.ts'
import type { PagePart, Table, TableCell, TableRow } from '../pageContent.ts'
import { ink } from '../workbook/layout/ink.ts'
import { type Cluster, type ClusterColumn, cluster, type FlowItem } from './flowItem.ts'
import { type Inked, joinInk } from './inked.ts'
import { type LayoutContext, narrower } from './layoutContext.ts'
import type { Align } from './paragraphItems.ts'
import { naturalWidth, widestWord } from './richText.ts'
import { takePage } from './takePage.ts'
import { paragraphStyles, tableHeader } from './typeStyles.ts'

export type AlignedItemsOf = (
  parts: readonly PagePart[],
  context: LayoutContext,
  align: Align,
) => FlowItem[]

type Look = { readonly gap: number; readonly edge: number; readonly padding: number }

const looks: Record<Table['style'], Look> = {
  lines: { gap: 12, edge: 0, padding: 3.6 },
  grid: { gap: 12, edge: 7, padding: 5 },
  plain: { gap: 5, edge: 0, padding: 0.8 },
}

type Placed = { readonly x: number; readonly width: number; readonly align: Align }

/** A row for each row, its header repeated where the table goes on; rows are not cut. */
export function tableItems(
  table: Table,
  context: LayoutContext,
  itemsOf: AlignedItemsOf,
): FlowItem[] {
  const columns = columnsOf(table, context)
  const rowItem = (
    row: TableRow,
    rules: { above: number; keepWithNext: boolean; again: Inked | null },
  ) => rowCluster(row, { table, columns, context, itemsOf }, rules)
  const header =
    table.header === null ? null : headerCluster(table.header, { table, columns, context, itemsOf })
  const again = header === null ? null : inkOf(header)
  const rows = table.rows.map((row, index) =>
    rowItem(row, {
      above: header === null && index === 0 ? 6 : 0,
      // No single row stands alone at the end or at the beginning of a page.
      keepWithNext:
        row.kind === 'group' ||
        (table.rows.length > 1 && (index === 0 || index === table.rows.length - 2)),
      again,
    }),
  )
  return header === null ? rows : [header, ...rows]
}

type RowOrder = {
  readonly table: Table
  readonly columns: readonly Placed[]
  readonly context: LayoutContext
  readonly itemsOf: AlignedItemsOf
}

function headerCluster(cells: readonly TableCell[], order: RowOrder): Cluster {
  const row = { kind: 'body', cells } as const
  const item = rowCluster(row, order, { above: 7, keepWithNext: true, again: null })
  const { style } = order.table
  return style === 'plain'
    ? item
    : { ...item, decorate: (height) => [lineAt(height, order.context.width, 0.85, ink.boxLine)] }
}

function rowCluster(
  row: TableRow,
  order: RowOrder,
  rules: { above: number; keepWithNext: boolean; again: Inked | null },
): Cluster {
  const { table, columns, context, itemsOf } = order
  const look = looks[table.style]
  const placed: (ClusterColumn & { fill: string | null; left: number; right: number })[] = []
  let index = 0
  for (const cell of row.cells) {
    const span = Math.max(1, cell.columnSpan ?? 1)
    const first = columns[index]
    const last = columns[Math.min(columns.length, index + span) - 1]
    index += span
    if (!first || !last) continue
    const width = last.x + last.width - first.x
    const align = cell.align ?? first.align
    placed.push({
      x: first.x,
      items: aligned(itemsOf(cell.parts, narrower(context, width), align), width, align),
      align: table.rowHeight > 0 ? 'middle' : 'top',
      fill: cell.fill ?? null,
      left: first.x - look.edge,
      right: last.x + last.width + look.edge,
    })
  }
  const isGroup = row.kind === 'group'
  return cluster(
    {
      width: context.width,
      columns: placed,
      least: table.rowHeight,
      padding: {
        top: isGroup ? look.padding + 4 : look.padding,
        bottom: look.padding,
      },
      decorate: (height) => [
        ...placed.flatMap(({ fill, left, right }): Shape[] =>
          fill === null ? [] : [{ kind: 'rect', x: left, y: 0, width: right - left, height, fill }],
        ),
        ...rulesOf(table, columns, context.width, height, isGroup),
      ],
    },
    rules,
  )
}

function rulesOf(
  table: Table,
  columns: readonly Placed[],
  width: number,
  height: number,
  isGroup: boolean,
): Shape[] {
  switch (table.style) {
    case 'plain':
      return []
    case 'lines':
      return [
        isGroup ? lineAt(height, width, 0.85, ink.boxLine) : lineAt(height, width, 0.57, ink.rule),
      ]
    case 'grid': {
      const line = { fill: 'none', stroke: ink.boxLine, strokeWidth: 0.85 } as const
      return [
        { kind: 'rect', x: 0, y: 0, width, height, ...line },
        ...columns.slice(1).map(
          ({ x }): Shape => ({
            kind: 'rect',
            x: x - looks.grid.gap / 2 - 0.42,
            y: 0,
            width: 0.85,
            height,
            fill: ink.boxLine,
          }),
        ),
      ]
    }
  }
}

function lineAt(y: number, width: number, thickness: number, fill: string): Shape {
  return { kind: 'rect', x: 0, y: y - thickness / 2, width, height: thickness, fill }
}

/** Pictures and boxes in a cell follow its alignment; text does so line by line. */
function aligned(items: readonly FlowItem[], width: number, align: Align): FlowItem[] {
  if (align === 'left') return [...items]
  return items.map((item) => {
    if (item.kind !== 'solid' || item.ink.width <= 0) return item
    const isText = item.ink.shapes.some(({ kind }) => kind === 'text')
    if (isText) return item
    const free = Math.max(0, width - item.ink.width)
    const x = align === 'right' ? free : free / 2
    return {
      ...item,
      ink: joinInk({ width, height: item.height }, [{ ink: item.ink, x, y: 0 }]),
    }
  })
}

/** Fixed widths as given, content widths as needed, the rest shared by the others. */
function columnsOf(table: Table, context: LayoutContext): Placed[] {
  const { gap, edge } = looks[table.style]
  const count = table.columns.length
  const room = context.width - gap * (count - 1) - edge * 2
  const wanted = table.columns.map(({ width }, index) => {
    if (typeof width === 'number') return width
    return width === 'content' ? Math.min(contentWidth(table, index), room * 0.45) : null
  })
  const used = wanted.reduce((sum: number, width) => sum + (width ?? 0), 0)
  const shares = wanted.filter((width) => width === null).length
  const free = room - used
  const scale = shares === 0 && used > room ? room / used : 1
  const rest = shares === 0 ? 0 : Math.max(free / shares, room * 0.12)
  const whole = wanted.map((width) => (width === null ? rest : width * scale))
  const sum = whole.reduce((total, width) => total + width, 0)
  const fit = sum > room ? room / sum : 1
  let x = edge
  return table.columns.map(({ align = 'left' }, index) => {
    const width = (whole[index] ?? 0) * fit
    const column = { x, width, align }
    x += width + gap
    return column
  })
}

function contentWidth(table: Table, column: number): number {
  const header = table.header ? cellAt(table.header, column) : null
  const cells = table.rows
    .filter(({ kind }) => kind === 'body')
    .flatMap(({ cells }) => cellAt(cells, column) ?? [])
  return Math.max(
    0,
    ...(header ? header.parts.map((part) => partWidth(part, 'words')) : []),
    ...cells.flatMap(({ parts }) => parts.map((part) => partWidth(part, 'lines'))),
  )
}

const shortHeader = 66

function cellAt(cells: readonly TableCell[], column: number): TableCell | null {
  let index = 0
  for (const cell of cells) {
    const span = Math.max(1, cell.columnSpan ?? 1)
    if (index === column && span === 1) return cell
    index += span
  }
  return null
}

/** Facts stand in one line, and so do short headers; longer ones may break between words. */
function partWidth(part: PagePart, unit: 'words' | 'lines'): number {
  if (part.kind === 'drawing') return part.drawing.width
  if (part.kind !== 'paragraph') return 0
  if (unit === 'lines') return naturalWidth(part.runs, paragraphStyles[part.style]) + 0.5
  const whole = naturalWidth(part.runs, tableHeader) + 0.5
  return whole <= shortHeader ? whole : widestWord(part.runs, tableHeader) + 0.5
}

function inkOf(item: Cluster): Inked {
  return takePage([item], { height: item.height + 1, page: Number.POSITIVE_INFINITY }).ink
}
