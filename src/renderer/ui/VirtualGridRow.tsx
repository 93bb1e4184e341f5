import { memo, type ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

export type VirtualGridRowProps = {
  gridId: string
  row: number
  height: number
  columns: readonly number[]
  /** The active column when it is in this row, otherwise -1. */
  activeColumn: number
  /** The same when it is not among the drawn ones, otherwise -1. */
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
        // No component of its own: rows come by the dozen with each frame of a fast scroll.
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: the grid holds the focus and names its active cell.
        <div
          key={column}
          id={column === props.activeColumn ? `${gridId}-${row}-${column}` : undefined}
          className={joinClasses(
            'pb-grid-cell',
            column === awayColumn && 'pb-grid-cell-away',
            columnClass?.(column),
            cellClass?.(row, column),
          )}
          role="gridcell"
          aria-colindex={column + 2}
          aria-selected={(column >= props.chosenFrom && column <= props.chosenTo) || undefined}
          aria-label={cellLabel(row, column)}
          style={
            column === awayColumn ? { left: `${props.indent + column * columnWidth}px` } : undefined
          }
        >
          {props.renderCell(row, column)}
        </div>
      ))}
    </div>
  )
})
