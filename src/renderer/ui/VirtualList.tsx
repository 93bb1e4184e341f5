import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
} from 'react'
import { joinClasses } from './joinClasses.ts'
import { listRoles } from './listRoles.ts'
import { type ListRowState, VirtualListRow } from './VirtualListRow.tsx'

export type SelectWith = { extend: boolean; toggle: boolean }

export type VirtualListHandle = {
  focus: () => void
  scrollTo: (index: number) => void
}

export type VirtualListProps = {
  label: string
  count: number
  /** Height of every row in CSS pixels, or of the row at an index. */
  rowHeight: number | ((index: number) => number)
  renderRow: (index: number, state: ListRowState) => ReactNode
  /** A stable key of a row; its index unless given. */
  rowKey?: ((index: number) => string) | undefined
  /** Headings between rows: not chosen and passed over by the keys. */
  isHeading?: ((index: number) => boolean) | undefined
  /** The row the keys act on; -1 for none. */
  active: number
  onActiveChange: (index: number) => void
  isSelected?: ((index: number) => boolean) | undefined
  /** A press, Space, or Shift with arrows. */
  onSelect?: ((index: number, how: SelectWith) => void) | undefined
  /** Enter or a double press. */
  onOpen?: ((index: number) => void) | undefined
  /** Keys the list does not use itself, with the active row. */
  onRowKey?: ((event: KeyboardEvent<HTMLDivElement>, index: number) => void) | undefined
  /** Text that typed letters jump to. */
  textOf?: ((index: number) => string) | undefined
  /** "listbox" for plain choices; "grid" when rows hold cells (role="gridcell") or controls. */
  semantics?: 'listbox' | 'grid' | undefined
  multiple?: boolean | undefined
  /** Stays at the top while rows scroll. In a grid give its cells role="columnheader". */
  header?: ReactNode
  headerHeight?: number | undefined
  ruled?: boolean | undefined
  /** Rows drawn beyond each edge of the window. */
  overscan?: number | undefined
  handle?: Ref<VirtualListHandle> | undefined
  className?: string | undefined
}

const typingPause = 700

/** A list of any length that draws only what is near the window. Arrows, Home, End, pages, letters. */
export function VirtualList(props: VirtualListProps) {
  const { count, rowHeight, active, isHeading, header } = props
  const id = useId()
  const frame = useRef<HTMLDivElement>(null)
  const typed = useRef({ text: '', at: 0 })
  const headerHeight = header === undefined ? 0 : (props.headerHeight ?? 28)
  const heightOf = typeof rowHeight === 'number' ? () => rowHeight : rowHeight
  const rows = useVirtualizer({
    count,
    getScrollElement: () => frame.current,
    estimateSize: heightOf,
    overscan: props.overscan ?? 40,
    // The active row is always drawn, so that screen readers can follow it.
    rangeExtractor: (range) => {
      const drawn = defaultRangeExtractor(range)
      return active < 0 || active >= count || drawn.includes(active) ? drawn : [...drawn, active]
    },
    scrollPaddingStart: headerHeight,
    paddingStart: headerHeight,
    ...(props.rowKey === undefined ? {} : { getItemKey: props.rowKey }),
  })
  useImperativeHandle(props.handle, () => ({
    focus: () => frame.current?.focus(),
    scrollTo: (index) => rows.scrollToIndex(index, { align: 'auto' }),
  }))
  // Row heights are exact, so a change of the measure is a new layout, not a correction.
  const plainHeight = typeof rowHeight === 'number' ? rowHeight : 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when heights change.
  useEffect(() => rows.measure(), [plainHeight, headerHeight])

  const canBeActive = (index: number) => index >= 0 && index < count && isHeading?.(index) !== true
  /** The nearest row that can be active, searching in the direction of `step`, then back. */
  const nearest = (from: number, step: 1 | -1): number => {
    const start = Math.min(Math.max(from, 0), count - 1)
    for (let index = start; index >= 0 && index < count; index += step) {
      if (canBeActive(index)) return index
    }
    for (let index = start; index >= 0 && index < count; index -= step) {
      if (canBeActive(index)) return index
    }
    return -1
  }
  const goTo = (index: number, how?: SelectWith) => {
    if (index < 0) return
    props.onActiveChange(index)
    rows.scrollToIndex(index, { align: 'auto' })
    if (how !== undefined) props.onSelect?.(index, how)
  }
  const jumpByText = (letter: string) => {
    const now = performance.now()
    const fresh = now - typed.current.at > typingPause
    const text = (fresh ? '' : typed.current.text) + letter.toLowerCase()
    typed.current = { text, at: now }
    const from = fresh ? active + 1 : Math.max(active, 0)
    for (let step = 0; step < count; step += 1) {
      const index = (from + step) % count
      if (canBeActive(index) && props.textOf?.(index).toLowerCase().startsWith(text)) {
        goTo(index)
        return
      }
    }
  }

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || count === 0) return
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? 0) / heightOf(0)) - 1)
    const extend =
      event.shiftKey && props.multiple === true ? { extend: true, toggle: false } : undefined
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey
    if (bare && event.key === 'ArrowDown') goTo(nearest(active + 1, 1), extend)
    else if (bare && event.key === 'ArrowUp') goTo(nearest(active - 1, -1), extend)
    else if (bare && event.key === 'Home') goTo(nearest(0, 1), extend)
    else if (bare && event.key === 'End') goTo(nearest(count - 1, -1), extend)
    else if (bare && event.key === 'PageDown') goTo(nearest(active + page, -1), extend)
    else if (bare && event.key === 'PageUp') goTo(nearest(active - page, 1), extend)
    else if (event.key === 'Enter' && canBeActive(active) && props.onOpen !== undefined) {
      props.onOpen(active)
    } else if (event.key === ' ' && canBeActive(active) && props.onSelect !== undefined) {
      props.onSelect(active, { extend: event.shiftKey, toggle: props.multiple === true })
    } else {
      props.onRowKey?.(event, active)
      if (event.defaultPrevented || !bare || event.key.length !== 1) return
      if (props.textOf === undefined) return
      jumpByText(event.key)
    }
    event.preventDefault()
  }

  const onPress = (event: MouseEvent) => {
    const index = indexUnder(event.target)
    if (event.button !== 0 || !canBeActive(index)) return
    props.onActiveChange(index)
    props.onSelect?.(index, { extend: event.shiftKey, toggle: event.ctrlKey || event.metaKey })
  }
  const onDoublePress = (event: MouseEvent) => {
    const index = indexUnder(event.target)
    if (canBeActive(index)) props.onOpen?.(index)
  }

  const roles = listRoles(props.semantics ?? 'listbox', {
    count,
    multiple: props.multiple === true,
    hasHeader: header !== undefined,
  })
  const items = rows.getVirtualItems()
  const activeId = canBeActive(active) ? `${id}-${active}` : undefined
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its role, listbox or grid, comes with the attributes.
    <div
      {...roles.frame(props.label, activeId)}
      className={joinClasses('pb-list', props.ruled !== false && 'pb-list-ruled', props.className)}
      ref={frame}
      onKeyDown={onKeyDown}
      onMouseDown={onPress}
      onDoubleClick={onDoublePress}
      onFocus={(event) => {
        if (event.target === event.currentTarget && active < 0) goTo(nearest(0, 1))
      }}
    >
      {header !== undefined && (
        <div
          {...roles.header}
          className="pb-list-head"
          style={{ height: `${headerHeight}px`, marginBottom: `-${headerHeight}px` }}
        >
          {header}
        </div>
      )}
      <div {...roles.body} className="pb-list-space" style={{ height: `${rows.getTotalSize()}px` }}>
        {items.map((item) => {
          const heading = isHeading?.(item.index) === true
          return (
            <VirtualListRow
              key={item.key}
              id={`${id}-${item.index}`}
              index={item.index}
              start={item.start}
              height={item.size}
              heading={heading}
              active={item.index === active}
              selected={!heading && props.isSelected?.(item.index) === true}
              kind={props.semantics ?? 'listbox'}
              firstRow={header === undefined ? 1 : 2}
              count={count}
              renderRow={props.renderRow}
            />
          )
        })}
      </div>
    </div>
  )
}

/** The row an event happened in; -1 outside of rows. */
function indexUnder(target: EventTarget): number {
  if (!(target instanceof Element)) return -1
  const row = target.closest('[data-index]')
  return row === null ? -1 : Number(row.getAttribute('data-index'))
}
