import { type HTMLAttributes, memo, type ReactNode } from 'react'
import type { ListKind } from './listRoles.ts'

export type ListRowState = { active: boolean; selected: boolean }

type VirtualListRowProps = {
  id: string
  index: number
  start: number
  height: number
  heading: boolean
  active: boolean
  selected: boolean
  kind: ListKind
  /** The row number of index 0, for screen readers. */
  firstRow: number
  count: number
  renderRow: (index: number, state: ListRowState) => ReactNode
}

function rolesOf(props: VirtualListRowProps): HTMLAttributes<HTMLElement> {
  if (props.kind === 'grid') {
    return {
      role: 'row',
      'aria-rowindex': props.index + props.firstRow,
      ...(props.heading ? {} : { 'aria-selected': props.selected }),
    }
  }
  if (props.heading) return { role: 'presentation' }
  return {
    role: 'option',
    'aria-selected': props.selected,
    'aria-setsize': props.count,
    'aria-posinset': props.index + 1,
  }
}

/** One drawn row; skipped while scrolling as long as nothing about it changed. */
export const VirtualListRow = memo(function VirtualListRow(props: VirtualListRowProps) {
  return (
    <div
      {...rolesOf(props)}
      className="pb-list-row"
      id={props.id}
      data-index={props.index}
      data-active={props.active || undefined}
      data-choosable={!props.heading || undefined}
      style={{ height: `${props.height}px`, transform: `translateY(${props.start}px)` }}
    >
      {props.renderRow(props.index, { active: props.active, selected: props.selected })}
    </div>
  )
})
