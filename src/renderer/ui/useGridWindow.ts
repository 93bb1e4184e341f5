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
 * Cells drawn beyond the window, more of them where the scroll is going: those that must be there
 * with the next frame, and those that are wished for and come a few with each frame. The drawn part
 * moves in steps, so that most scrolling redraws nothing.
 */
const must = { rows: { ahead: 24, behind: 4 }, columns: { ahead: 7, behind: 2 } }
const wish = { rows: { ahead: 56, behind: 6 }, columns: must.columns }
const steps = { rows: 4, columns: 2 }

/** Rows that one frame may add to those that must be there; more would make it late. */
const rowsPerFrame = 32

/** 1 forward, -1 backward: the way the last scroll went. */
type Direction = { down: 1 | -1; right: 1 | -1 }

function stretch(
  view: { first: number; shown: number; count: number; forward: boolean },
  extra: { ahead: number; behind: number },
  step: number,
): Stretch {
  const before = view.forward ? extra.behind : extra.ahead
  const after = view.forward ? extra.ahead : extra.behind
  const from = Math.floor((view.first - before) / step) * step
  return {
    from: Math.max(from, 0),
    to: Math.min(from + before + view.shown + after + step + 1, view.count),
  }
}

function visible(
  frame: HTMLElement,
  measure: GridMeasure,
  direction: Direction,
  now: GridWindow,
): GridWindow {
  const high = frame.clientHeight - measure.headerHeight
  const wide = frame.clientWidth - measure.rowHeaderWidth - measure.rowEndWidth
  const rowView = {
    first: Math.floor(frame.scrollTop / measure.rowHeight),
    shown: Math.ceil(high / measure.rowHeight),
    count: measure.rowCount,
    forward: direction.down > 0,
  }
  const rows = grown(
    { from: now.top, to: now.bottom },
    stretch(rowView, must.rows, steps.rows),
    stretch(rowView, wish.rows, steps.rows),
  )
  const columns = stretch(
    {
      first: Math.floor(frame.scrollLeft / measure.columnWidth),
      shown: Math.ceil(wide / measure.columnWidth),
      count: measure.columnCount,
      forward: direction.right > 0,
    },
    must.columns,
    steps.columns,
  )
  return { top: rows.from, bottom: rows.to, left: columns.from, right: columns.to }
}

type Stretch = { from: number; to: number }

/** From what is drawn now towards what is wished for, with all that must be there. */
export function grown(now: Stretch, needed: Stretch, wished: Stretch): Stretch {
  const apart = now.to <= needed.from || now.from >= needed.to
  if (apart) return needed
  return {
    from: Math.max(wished.from, Math.min(needed.from, now.from - rowsPerFrame)),
    to: Math.min(wished.to, Math.max(needed.to, now.to + rowsPerFrame)),
  }
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

  const drawn = useRef(shown)
  const last = useRef<{ top: number; left: number } & Direction>({
    top: 0,
    left: 0,
    down: 1,
    right: 1,
  })

  const look = useCallback(() => {
    if (frame.current === null) return false
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
    const next = visible(frame.current, measured, last.current, drawn.current)
    const isSame = same(drawn.current, next)
    drawn.current = next
    if (!isSame) setShown(next)
    return !isSame
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

  useLayoutEffect(() => {
    look()
  }, [look])
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    let growing = 0
    const growOn = () => {
      growing = look() ? requestAnimationFrame(growOn) : 0
    }
    const grow = () => {
      if (growing === 0) growing = requestAnimationFrame(growOn)
    }
    const onScroll = () => {
      flushSync(look)
      grow()
    }
    const resized = new ResizeObserver(grow)
    resized.observe(element)
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(growing)
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
