import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Rows and columns to draw; `bottom` and `right` are one past the last. */
export type GridWindow = { top: number; bottom: number; left: number; right: number }

/** Lengths in CSS pixels. */
export type GridMeasure = {
  rowCount: number
  columnCount: number
  rowHeight: number
  columnWidth: number
  headerHeight: number
  rowHeaderWidth: number
  rowEndWidth: number
}

/**
 * Cells drawn beyond the window, more of them where the scroll is going. The drawn part moves in
 * steps, so that most scrolling redraws nothing.
 */
const beyond = { rows: { ahead: 24, behind: 6 }, columns: { ahead: 7, behind: 2 } }
const steps = { rows: 4, columns: 2 }

/** 1 forward, -1 backward: the way the last scroll went. */
type Direction = { down: 1 | -1; right: 1 | -1 }

function stretch(
  view: { first: number; shown: number; count: number; forward: boolean },
  extra: { ahead: number; behind: number },
  step: number,
): { from: number; to: number } {
  const before = view.forward ? extra.behind : extra.ahead
  const after = view.forward ? extra.ahead : extra.behind
  const from = Math.floor((view.first - before) / step) * step
  return {
    from: Math.max(from, 0),
    to: Math.min(from + before + view.shown + after + step + 1, view.count),
  }
}

function visible(frame: HTMLElement, measure: GridMeasure, direction: Direction): GridWindow {
  const high = frame.clientHeight - measure.headerHeight
  const wide = frame.clientWidth - measure.rowHeaderWidth - measure.rowEndWidth
  const rows = stretch(
    {
      first: Math.floor(frame.scrollTop / measure.rowHeight),
      shown: Math.ceil(high / measure.rowHeight),
      count: measure.rowCount,
      forward: direction.down > 0,
    },
    beyond.rows,
    steps.rows,
  )
  const columns = stretch(
    {
      first: Math.floor(frame.scrollLeft / measure.columnWidth),
      shown: Math.ceil(wide / measure.columnWidth),
      count: measure.columnCount,
      forward: direction.right > 0,
    },
    beyond.columns,
    steps.columns,
  )
  return { top: rows.from, bottom: rows.to, left: columns.from, right: columns.to }
}

function same(one: GridWindow, other: GridWindow): boolean {
  return (
    one.top === other.top &&
    one.bottom === other.bottom &&
    one.left === other.left &&
    one.right === other.right
  )
}

/**
 * The part of a grid with equal rows and columns to draw now. A scroll updates it before the frame
 * is painted, so no blank cells are seen.
 */
export function useGridWindow(
  frame: RefObject<HTMLElement | null>,
  measure: GridMeasure,
): GridWindow {
  const [shown, setShown] = useState<GridWindow>({ top: 0, bottom: 0, left: 0, right: 0 })
  const { rowCount, columnCount, rowHeight, columnWidth } = measure
  const { headerHeight, rowHeaderWidth, rowEndWidth } = measure

  const last = useRef<{ top: number; left: number } & Direction>({
    top: 0,
    left: 0,
    down: 1,
    right: 1,
  })

  const look = useCallback(() => {
    if (frame.current === null) return
    const { scrollTop, scrollLeft } = frame.current
    const before = last.current
    last.current = {
      top: scrollTop,
      left: scrollLeft,
      down: scrollTop === before.top ? before.down : scrollTop > before.top ? 1 : -1,
      right: scrollLeft === before.left ? before.right : scrollLeft > before.left ? 1 : -1,
    }
    const measured = {
      rowCount,
      columnCount,
      rowHeight,
      columnWidth,
      headerHeight,
      rowHeaderWidth,
      rowEndWidth,
    }
    const next = visible(frame.current, measured, last.current)
    setShown((now) => (same(now, next) ? now : next))
  }, [
    frame,
    rowCount,
    columnCount,
    rowHeight,
    columnWidth,
    headerHeight,
    rowHeaderWidth,
    rowEndWidth,
  ])

  useLayoutEffect(look, [look])
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const onScroll = () => flushSync(look)
    const resized = new ResizeObserver(look)
    resized.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      resized.disconnect()
      element.removeEventListener('scroll', onScroll)
    }
  }, [frame, look])

  return {
    top: Math.min(shown.top, rowCount),
    bottom: Math.min(shown.bottom, rowCount),
    left: Math.min(shown.left, columnCount),
    right: Math.min(shown.right, columnCount),
  }
}
