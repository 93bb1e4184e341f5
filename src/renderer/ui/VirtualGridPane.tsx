import { memo, type ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

export type VirtualGridPaneProps = {
  side: 'left' | 'right'
  width: number
  rows: readonly number[]
  rowHeight: number
  activeRow: number
  colIndex: number
  rowClass: ((row: number) => string | undefined) | undefined
  render: (row: number, active: boolean) => ReactNode
}

const PaneRow = memo(function PaneRow(props: {
  left: boolean
  top: number
  active: boolean
  colIndex: number
  row: number
  className: string | undefined
  render: (row: number, active: boolean) => ReactNode
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: placed by hand, as the rows are.
    <div
      className={joinClasses('pb-grid-pane-row', props.className)}
      role="row"
      aria-rowindex={props.row + 2}
      data-active={props.active || undefined}
      style={{ top: `${props.top}px` }}
    >
      <div
        {...{ role: props.left ? 'rowheader' : 'gridcell', 'aria-colindex': props.colIndex }}
        className="pb-grid-pane-cell"
      >
        {props.render(props.row, props.active)}
      </div>
    </div>
  )
})

/**
 * All row heads, or all row ends, in one pane that stays at its side while cells scroll by. One
 * pane is one layer for the compositor; a head that stays in each row would be a layer each. For
 * screen readers a pane is a group of rows that share their numbers with the rows of cells.
 */
export const VirtualGridPane = memo(function VirtualGridPane(props: VirtualGridPaneProps) {
  const left = props.side === 'left'
  return (
    // biome-ignore lint/a11y/useSemanticElements: placed by hand, as the rows are.
    <div
      className={joinClasses('pb-grid-pane', `pb-grid-pane-${props.side}`)}
      role="rowgroup"
      style={{ width: `${props.width}px` }}
    >
      {props.rows.map((row) => (
        <PaneRow
          key={row}
          left={left}
          top={row * props.rowHeight}
          active={row === props.activeRow}
          colIndex={props.colIndex}
          row={row}
          className={props.rowClass?.(row)}
          render={props.render}
        />
      ))}
    </div>
  )
})
