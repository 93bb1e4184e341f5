import type { Page } from 'playwright'
import { quantile } from './spread.ts'

export type FrameRecord = {
  /** Milliseconds from each frame to the next. */
  readonly times: readonly number[]
  /** Frames in which a part of the view had no row. */
  readonly blank: number
  /** Height in pixels of the largest part without rows. */
  readonly largestBlank: number
  /** Pixels between the outermost positions. */
  readonly distance: number
  /** Milliseconds of the longest task of the page; 0 when none took 50 or more. */
  readonly longestTask: number
}

export type RecordOptions = {
  readonly seconds: number
  /** What scrolls, the rows in it and the head that stays; null watches frames alone. */
  readonly list: { readonly view: string; readonly row: string; readonly head: string } | null
  /** Pixels a second that the page scrolls by itself, as a dragged scroll bar does; 0 leaves it to others. */
  readonly speed: number
}

/** Watches the frames of a page while `act` goes on in it. */
export async function recordFrames(
  page: Page,
  options: RecordOptions,
  act: () => Promise<unknown> = async () => {},
): Promise<FrameRecord> {
  const [record] = await Promise.all([page.evaluate(watchFrames, options), act()])
  return record
}

/** The time that 19 of 20 frames keep within. */
export function slowFrame({ times }: FrameRecord): number {
  return quantile(times, 0.95)
}

export function framesPerSecond({ times }: FrameRecord): number {
  return (1000 * times.length) / times.reduce((sum, time) => sum + time, 0)
}

/** Runs in the page, so it can use nothing from here. */
function watchFrames({ seconds, list, speed }: RecordOptions): Promise<FrameRecord> {
  type Stretch = { top: number; bottom: number }
  const view = list === null ? null : document.querySelector(list.view)
  if (list !== null && view === null) throw new Error(`There is no ${list.view}`)
  const times: number[] = []
  const positions: number[] = []
  let [blank, largestBlank, longestTask] = [0, 0, 0]
  const tasks = new PerformanceObserver((entries) => {
    for (const { duration } of entries.getEntries()) longestTask = Math.max(longestTask, duration)
  })
  tasks.observe({ type: 'longtask' })

  /** Rows that are drawn, by where they lie in what scrolls. */
  function rowsOf(view: Element, row: string): Stretch[] {
    const shift = view.scrollTop - view.getBoundingClientRect().top
    return [...view.querySelectorAll(row)]
      .filter((each) => each.childElementCount > 0)
      .map((each) => each.getBoundingClientRect())
      .map(({ top, bottom }) => ({ top: top + shift, bottom: bottom + shift }))
      .toSorted((a, b) => a.top - b.top)
  }

  /** The largest part of the view without a row. */
  function openIn(view: Element, head: string, rows: readonly Stretch[]): number {
    const bottom = Math.min(view.scrollTop + view.clientHeight, view.scrollHeight)
    let edge = view.scrollTop + (view.querySelector(head)?.clientHeight ?? 0)
    let open = 0
    for (const row of rows) {
      open = Math.max(open, Math.min(row.top, bottom) - edge)
      edge = Math.max(edge, row.bottom)
    }
    return Math.max(open, bottom - edge)
  }

  let drawn: Stretch[] = []
  function lookAt(view: Element, { row, head }: { row: string; head: string }): void {
    // The wheel moves the view over what is drawn already; new rows come with the frame after.
    const passed = speed === 0 && positions.length > 0 ? openIn(view, head, drawn) : 0
    drawn = rowsOf(view, row)
    const open = Math.max(passed, openIn(view, head, drawn))
    positions.push(view.scrollTop)
    if (open > 1) blank++
    largestBlank = Math.max(largestBlank, open)
  }

  return new Promise((resolve) => {
    let [first, last, direction] = [0, 0, 1]
    const step = (now: number) => {
      if (last === 0) first = now
      else times.push(now - last)
      if (view && list) {
        const before = view.scrollTop
        if (speed > 0 && last > 0) view.scrollTop += (direction * speed * (now - last)) / 1000
        if (speed > 0 && last > 0 && view.scrollTop === before) direction = -direction
        lookAt(view, list)
      }
      last = now
      if (now - first < seconds * 1000) requestAnimationFrame(step)
      else {
        tasks.disconnect()
        const distance = positions.length > 0 ? Math.max(...positions) - Math.min(...positions) : 0
        resolve({ times, blank, largestBlank, distance, longestTask })
      }
    }
    requestAnimationFrame(step)
  })
}
