import { memo, type ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

const Cell = memo(function Cell(props: {
  id: string
  column: number
  /** Set for a cell away from the drawn columns; the others stand in line. */
  left: number | undefined
  className: string
  label: string
  selected: boolean
  children: ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell.
    <div
      className={props.className}
      id={props.id}
      role="gridcell"
      aria-colindex={props.column + 2}
      aria-selected={props.selected || undefined}
      aria-label={props.label}
      style={props.left === undefined ? undefined : { left: `${props.left}px` }}
    >
      {props.children}
    </div>
  )
})

export type VirtualGridRowProps = {
  gridId: string
  row: number
  height: number
  columns: readonly number[]
  /** The active column when it is not among the drawn ones, otherwise -1. */
  awayColumn: number
  columnWidth: number
  /** Distance of the first column from the left edge of the grid. */
  indent: number
  /** First and last chosen column in this row; -1 for none. */
  chosenFrom: number
  chosenTo: number
  className: string | undefined
  columnClass: ((column: number) => string | undefined) | undefined
  renderCell: (row: number, column: number) => ReactNode
  cellClass: ((row: number, column: number) => string | undefined) | undefined
  cellLabel: (row: number, column: number) => string
}

/** The cells of one row; its head and end are drawn in their panes. */
export const VirtualGridRow = memo(function VirtualGridRow(props: VirtualGridRowProps) {
  const { gridId, row, height, columnWidth, awayColumn, columnClass, cellClass, cellLabel } = props
  const first = props.columns[0] ?? 0
  const drawn = awayColumn < 0 ? props.columns : [...props.columns, awayColumn]
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: rows of a virtual grid are placed by hand.
    <div
      className={joinClasses('pb-grid-row', props.className)}
      role="row"
      aria-rowindex={row + 2}
      style={{
        top: `${row * height}px`,
        paddingLeft: `${props.indent + first * columnWidth}px`,
      }}
    >
      {drawn.map((column) => (
        <Cell
          key={column}
          id={`${gridId}-${row}-${column}`}
          column={column}
          left={column === awayColumn ? props.indent + column * columnWidth : undefined}
          className={joinClasses(
            'pb-grid-cell',
            column === awayColumn && 'pb-grid-cell-away',
            columnClass?.(column),
            cellClass?.(row, column),
          )}
          label={cellLabel(row, column)}
          selected={column >= props.chosenFrom && column <= props.chosenTo}
        >
          {props.renderCell(row, column)}
        </Cell>
      ))}
    </div>
  )
})
