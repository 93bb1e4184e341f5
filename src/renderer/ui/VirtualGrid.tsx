import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  columnSelection,
  type GridCell,
  type GridSelection,
  keepInside,
  moveCell,
  rangeOf,
  rowSelection,
  selectCell,
  selectionForKey,
} from './gridSelection.ts'
import { joinClasses } from './joinClasses.ts'
import { fromTabText, toTabText } from './tabText.ts'
import { useGridWindow } from './useGridWindow.ts'
import { type GridColumnGroup, VirtualGridHead } from './VirtualGridHead.tsx'
import { VirtualGridPane } from './VirtualGridPane.tsx'
import { VirtualGridRow } from './VirtualGridRow.tsx'

export type VirtualGridHandle = {
  focus: () => void
  select: (cell: GridCell) => void
  /** Where a cell is in the window, to anchor a popover at it. */
  rectOf: (cell: GridCell) => DOMRect
}

/** What the grid does after a typed character: null when it was not used. */
export type AfterTyping = 'down' | 'right' | 'stay' | null

export type VirtualGridProps = {
  label: string
  rowCount: number
  columnCount: number
  /** Lengths in CSS pixels. */
  rowHeight: number
  columnWidth: number
  headerHeight: number
  rowHeaderWidth: number
  rowEndWidth?: number | undefined
  corner?: ReactNode
  columnGroups?: readonly GridColumnGroup[] | undefined
  groupHeight?: number | undefined
  endHead?: ReactNode
  /** Keep these functions stable (useCallback): a new one redraws every cell in view. */
  renderColumnHeader: (column: number, active: boolean) => ReactNode
  renderRowHeader: (row: number, active: boolean) => ReactNode
  renderCell: (row: number, column: number) => ReactNode
  renderRowEnd?: ((row: number) => ReactNode) | undefined
  cellClass?: ((row: number, column: number) => string | undefined) | undefined
  /** What is spoken for a cell: names of row and column, then the value in words. */
  cellLabel: (row: number, column: number) => string
  rowClass?: ((row: number) => string | undefined) | undefined
  columnClass?: ((column: number) => string | undefined) | undefined
  initialCell?: GridCell | undefined
  onSelectionChange?: ((selection: GridSelection) => void) | undefined
  /** One typed character for the selection. */
  onType?: ((character: string, selection: GridSelection) => AfterTyping) | undefined
  /** Enter, F2 or a double press. */
  onOpen?: ((cell: GridCell) => void) | undefined
  /** Delete or Backspace. */
  onClear?: ((selection: GridSelection) => void) | undefined
  /** The text of a cell on the clipboard. */
  copyText?: ((row: number, column: number) => string) | undefined
  /** Rows of texts for the cells from `from` on; one text over a range comes repeated. */
  onPaste?: ((rows: string[][], from: GridCell) => void) | undefined
  handle?: Ref<VirtualGridHandle> | undefined
  className?: string | undefined
}

type Place = { area: 'cell' | 'row' | 'column' | 'none'; cell: GridCell }

function span(from: number, to: number): number[] {
  return Array.from({ length: Math.max(to - from, 0) }, (_, index) => from + index)
}

const noGroups: readonly GridColumnGroup[] = []

/**
 * A grid of any size with one active cell and a range. Arrows move, Shift extends, Ctrl goes to the
 * edge, Space takes the column, Shift Space the row; copy and paste use the spreadsheet format.
 */
export function VirtualGrid(props: VirtualGridProps) {
  const { rowCount, columnCount, rowHeight, columnWidth, headerHeight, rowHeaderWidth } = props
  const rowEndWidth = props.renderRowEnd === undefined ? 0 : (props.rowEndWidth ?? 56)
  const groups = props.columnGroups ?? noGroups
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const dragging = useRef(false)
  const size = { rows: rowCount, columns: columnCount }
  const [stored, setSelection] = useState<GridSelection>(() =>
    selectCell(props.initialCell ?? { row: 0, column: 0 }),
  )
  const selection = keepInside(stored, size)
  const { at } = selection
  const range = rangeOf(selection)
  const shown = useGridWindow(frame, {
    rowCount,
    columnCount,
    rowHeight,
    columnWidth,
    headerHeight,
    rowHeaderWidth,
    rowEndWidth,
  })
  const columns = useMemo(() => span(shown.left, shown.right), [shown.left, shown.right])
  // The active cell is always drawn, so that screen readers can follow it.
  const awayColumn = at.column < shown.left || at.column >= shown.right ? at.column : -1
  const rows = useMemo(() => {
    const drawn = span(shown.top, shown.bottom)
    const away = rowCount > 0 && (at.row < shown.top || at.row >= shown.bottom)
    return away ? [...drawn, at.row] : drawn
  }, [shown.top, shown.bottom, at.row, rowCount])

  const bringIntoView = ({ row, column }: GridCell) => {
    const view = frame.current
    if (view === null) return
    const top = row * rowHeight
    const left = column * columnWidth
    const high = view.clientHeight - headerHeight
    const wide = view.clientWidth - rowHeaderWidth - rowEndWidth
    if (top < view.scrollTop) view.scrollTop = top
    else if (top + rowHeight > view.scrollTop + high) view.scrollTop = top + rowHeight - high
    if (left < view.scrollLeft) view.scrollLeft = left
    else if (left + columnWidth > view.scrollLeft + wide) {
      view.scrollLeft = left + columnWidth - wide
    }
  }
  const select = (next: GridSelection, look: GridCell | null = next.to) => {
    setSelection(next)
    props.onSelectionChange?.(next)
    if (look !== null) bringIntoView(look)
  }
  useImperativeHandle(props.handle, () => ({
    focus: () => frame.current?.focus(),
    select: (cell) => select(selectCell(moveCell(cell, {}, size))),
    rectOf: ({ row, column }) => {
      const view = frame.current
      const box = view?.getBoundingClientRect() ?? new DOMRect()
      return new DOMRect(
        box.x + rowHeaderWidth + column * columnWidth - (view?.scrollLeft ?? 0),
        box.y + headerHeight + row * rowHeight - (view?.scrollTop ?? 0),
        columnWidth,
        rowHeight,
      )
    },
  }))

  const placeOf = (event: { clientX: number; clientY: number }): Place => {
    const view = frame.current
    if (view === null) return { area: 'none', cell: at }
    const box = view.getBoundingClientRect()
    const x = event.clientX - box.left
    const y = event.clientY - box.top
    const row = Math.floor((y - headerHeight + view.scrollTop) / rowHeight)
    const column = Math.floor((x - rowHeaderWidth + view.scrollLeft) / columnWidth)
    const cell = moveCell({ row, column }, {}, size)
    const inRows = y >= headerHeight && row < rowCount
    const inColumns =
      x >= rowHeaderWidth && column < columnCount && x < view.clientWidth - rowEndWidth
    if (x > view.clientWidth || y > view.clientHeight) return { area: 'none', cell }
    if (inRows && inColumns) return { area: 'cell', cell }
    if (inRows && x < rowHeaderWidth) return { area: 'row', cell }
    if (y < headerHeight && inColumns) return { area: 'column', cell }
    return { area: 'none', cell }
  }

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0 || (event.target instanceof Element && isControl(event.target))) return
    const { area, cell } = placeOf(event)
    if (area === 'row') select(rowSelection(cell, columnCount - 1), null)
    else if (area === 'column') select(columnSelection(cell, rowCount - 1), null)
    else if (area === 'cell') {
      select(event.shiftKey ? { at, to: cell } : selectCell(cell))
      dragging.current = true
      event.currentTarget.setPointerCapture(event.pointerId)
    }
  }
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!dragging.current) return
    const { cell } = placeOf(event)
    const { to } = selection
    if (cell.row !== to.row || cell.column !== to.column) select({ at, to: cell })
  }
  const endDrag = () => {
    dragging.current = false
  }
  const onDoubleClick = (event: MouseEvent<HTMLDivElement>) => {
    const place = placeOf(event)
    if (place.area === 'cell') props.onOpen?.(place.cell)
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || rowCount === 0 || columnCount === 0) return
    const high = (frame.current?.clientHeight ?? 0) - headerHeight
    const page = Math.max(1, Math.floor(high / rowHeight) - 1)
    const next = selectionForKey(event, selection, { ...size, page })
    if (next !== null) select(next, wholeLine(event.key) ? null : next.to)
    else if ((event.key === 'Enter' || event.key === 'F2') && props.onOpen !== undefined) {
      props.onOpen(at)
    } else if (event.key === 'Enter') {
      select(selectCell(moveCell(at, { row: event.shiftKey ? -1 : 1 }, size)))
    } else if (event.key === 'Delete' || event.key === 'Backspace') props.onClear?.(selection)
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const after = props.onType?.(event.key, selection) ?? null
      if (after === null) return
      const single = range.top === range.bottom && range.left === range.right
      if (single && after === 'down') select(selectCell(moveCell(at, { row: 1 }, size)))
      if (single && after === 'right') select(selectCell(moveCell(at, { column: 1 }, size)))
    } else return
    event.preventDefault()
  }

  const onCopy = (event: ClipboardEvent<HTMLDivElement>) => {
    const { copyText } = props
    if (copyText === undefined || event.target !== event.currentTarget) return
    const texts = span(range.top, range.bottom + 1).map((row) =>
      span(range.left, range.right + 1).map((column) => copyText(row, column)),
    )
    event.clipboardData.setData('text/plain', toTabText(texts))
    event.preventDefault()
    if (event.type === 'cut') props.onClear?.(selection)
  }
  const onPaste = (event: ClipboardEvent<HTMLDivElement>) => {
    if (props.onPaste === undefined || event.target !== event.currentTarget) return
    event.preventDefault()
    const texts = fromTabText(event.clipboardData.getData('text/plain'))
    const only = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined
    const from = { row: range.top, column: range.left }
    if (only === undefined) props.onPaste(texts, from)
    else {
      const across = span(range.left, range.right + 1).map(() => only)
      props.onPaste(
        span(range.top, range.bottom + 1).map(() => [...across]),
        from,
      )
    }
  }

  const width = rowHeaderWidth + columnCount * columnWidth + rowEndWidth
  const many = range.top !== range.bottom || range.left !== range.right
  const boxStyle = (box: typeof range) => ({
    left: `${rowHeaderWidth + box.left * columnWidth}px`,
    top: `${box.top * rowHeight}px`,
    width: `${(box.right - box.left + 1) * columnWidth}px`,
    height: `${(box.bottom - box.top + 1) * rowHeight}px`,
  })

  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot draw only a part of its rows and columns.
    <div
      className={joinClasses('pb-grid', props.className)}
      ref={frame}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1 + (rowEndWidth > 0 ? 1 : 0)}
      aria-multiselectable="true"
      aria-activedescendant={
        rowCount > 0 && columnCount > 0 ? `${id}-${at.row}-${at.column}` : undefined
      }
      style={{ '--pb-row-height': `${rowHeight}px`, '--pb-column-width': `${columnWidth}px` }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={endDrag}
      onPointerCancel={endDrag}
      onDoubleClick={onDoubleClick}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={onPaste}
    >
      <div style={{ width: `${width}px` }}>
        <VirtualGridHead
          height={headerHeight}
          groupHeight={groups.length === 0 ? 0 : (props.groupHeight ?? 26)}
          groups={groups}
          columns={columns}
          columnWidth={columnWidth}
          columnCount={columnCount}
          rowHeaderWidth={rowHeaderWidth}
          rowEndWidth={rowEndWidth}
          activeColumn={at.column}
          corner={props.corner}
          endHead={rowEndWidth > 0 ? (props.endHead ?? null) : undefined}
          columnClass={props.columnClass}
          renderColumnHeader={props.renderColumnHeader}
        />
        <div
          className="pb-grid-body"
          role="presentation"
          style={{ height: `${rowCount * rowHeight}px` }}
        >
          <VirtualGridPane
            side="left"
            width={rowHeaderWidth}
            rows={rows}
            rowHeight={rowHeight}
            activeRow={at.row}
            colIndex={1}
            rowClass={props.rowClass}
            render={props.renderRowHeader}
          />
          {rows.map((row) => (
            <VirtualGridRow
              key={row}
              gridId={id}
              row={row}
              height={rowHeight}
              columns={columns}
              activeColumn={row === at.row ? at.column : -1}
              awayColumn={row === at.row ? awayColumn : -1}
              columnWidth={columnWidth}
              indent={rowHeaderWidth}
              chosenFrom={row >= range.top && row <= range.bottom ? range.left : -1}
              chosenTo={row >= range.top && row <= range.bottom ? range.right : -1}
              className={props.rowClass?.(row)}
              columnClass={props.columnClass}
              renderCell={props.renderCell}
              cellClass={props.cellClass}
              cellLabel={props.cellLabel}
            />
          ))}
          {props.renderRowEnd !== undefined && (
            <VirtualGridPane
              side="right"
              width={rowEndWidth}
              rows={rows}
              rowHeight={rowHeight}
              activeRow={-1}
              colIndex={columnCount + 2}
              rowClass={props.rowClass}
              render={props.renderRowEnd}
            />
          )}
          {many && <div className="pb-grid-range" aria-hidden="true" style={boxStyle(range)} />}
          {rowCount > 0 && columnCount > 0 && (
            <div
              className="pb-grid-cursor"
              aria-hidden="true"
              style={boxStyle({
                top: at.row,
                bottom: at.row,
                left: at.column,
                right: at.column,
              })}
            />
          )}
        </div>
      </div>
    </div>
  )
}

/** Selecting a whole row, column or grid leaves the view where it is. */
function wholeLine(key: string): boolean {
  return key === ' ' || key.toLowerCase() === 'a'
}

function isControl(element: Element): boolean {
  return element.closest('button, a, input, select, textarea') !== null
}
