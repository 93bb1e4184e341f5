import { memo, type ReactNode } from 'react'
import { joinClasses } from './joinClasses.ts'

export type GridColumnGroup = { id: string; label: string; from: number; count: number }

export type VirtualGridHeadProps = {
  height: number
  groupHeight: number
  groups: readonly GridColumnGroup[]
  columns: readonly number[]
  columnWidth: number
  columnCount: number
  rowHeaderWidth: number
  rowEndWidth: number
  activeColumn: number
  corner: ReactNode
  endHead: ReactNode
  columnClass: ((column: number) => string | undefined) | undefined
  renderColumnHeader: (column: number, active: boolean) => ReactNode
}

/** The head of a grid: stays at the top, its corner at the left and its end at the right as well. */
export const VirtualGridHead = memo(function VirtualGridHead(props: VirtualGridHeadProps) {
  const { columns, columnWidth, rowHeaderWidth, groupHeight } = props
  const first = columns[0] ?? 0
  const last = columns.at(-1) ?? -1
  const inView = props.groups.filter(
    (group) => group.from <= last && group.from + group.count > first,
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: the head of a virtual grid is placed by hand.
    <div className="pb-grid-head" role="rowgroup" style={{ height: `${props.height}px` }}>
      {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above. */}
      <div className="pb-grid-head-row" role="row" aria-rowindex={1}>
        {/* biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above. */}
        <div
          className="pb-grid-corner"
          role="columnheader"
          aria-colindex={1}
          style={{ width: `${rowHeaderWidth}px` }}
        >
          {props.corner}
        </div>
        {inView.map((group) => (
          <div
            className="pb-grid-group-head"
            key={group.id}
            aria-hidden="true"
            style={{
              left: `${rowHeaderWidth + group.from * columnWidth}px`,
              width: `${group.count * columnWidth}px`,
              height: `${props.height}px`,
            }}
          >
            <span className="pb-grid-group-name" style={{ left: `${rowHeaderWidth + 8}px` }}>
              {group.label}
            </span>
          </div>
        ))}
        {columns.map((column) => (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above.
          <div
            className={joinClasses('pb-grid-column-head', props.columnClass?.(column))}
            key={column}
            role="columnheader"
            aria-colindex={column + 2}
            data-active={column === props.activeColumn || undefined}
            style={{
              left: `${rowHeaderWidth + column * columnWidth}px`,
              width: `${columnWidth}px`,
              height: `${props.height - groupHeight}px`,
            }}
          >
            {props.renderColumnHeader(column, column === props.activeColumn)}
          </div>
        ))}
        {props.endHead !== undefined && (
          // biome-ignore lint/a11y/useSemanticElements lint/a11y/useFocusableInteractive: see above.
          <div
            className="pb-grid-end-head"
            role="columnheader"
            aria-colindex={props.columnCount + 2}
            style={{ width: `${props.rowEndWidth}px` }}
          >
            {props.endHead}
          </div>
        )}
      </div>
    </div>
  )
})
