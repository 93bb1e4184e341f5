import { type PointerEvent as ReactPointerEvent, type RefObject, useRef, useState } from 'react'

export type DragState = {
  /** Position of the dragged item. */
  readonly from: number
  /** Where it would stand after the drop. */
  readonly to: number
  /** Distance of the drop line from the top of the list, in CSS pixels. */
  readonly top: number
}

const threshold = 4
const edge = 48
const scrollStep = 14

/**
 * Reordering a list by pointer: 4 px of way before a drag begins, a line where the item would land,
 * Escape to let go. Items are the elements of `list` that match `item`, in order.
 */
export function useDragOrder(options: {
  readonly list: RefObject<HTMLElement | null>
  readonly item: string
  /** The element that scrolls when the pointer comes near its edge. */
  readonly scroller: RefObject<HTMLElement | null>
  readonly onDrop: (from: number, to: number) => void
}) {
  const [drag, setDrag] = useState<DragState | null>(null)
  const stop = useRef<(() => void) | null>(null)

  const start = (event: ReactPointerEvent, from: number) => {
    if (event.button !== 0 || stop.current) return
    const origin = { x: event.clientX, y: event.clientY }
    let state: DragState | null = null

    const follow = (move: PointerEvent) => {
      const way = Math.hypot(move.clientX - origin.x, move.clientY - origin.y)
      if (state === null && way < threshold) return
      move.preventDefault()
      scrollNear(options.scroller.current, move.clientY)
      state = placeAt(options.list.current, options.item, from, move.clientY)
      setDrag(state)
    }
    const finish = () => {
      stop.current?.()
      if (state && state.to !== state.from) options.onDrop(state.from, state.to)
      // The press that ends a drag is no click on what lies under it.
      if (state) window.addEventListener('click', swallow, { capture: true, once: true })
      window.setTimeout(() => window.removeEventListener('click', swallow, true))
    }
    const letGo = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      state = null
      stop.current?.()
    }
    stop.current = () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', finish)
      window.removeEventListener('pointercancel', stop.current ?? finish)
      window.removeEventListener('keydown', letGo, true)
      stop.current = null
      setDrag(null)
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', finish)
    window.addEventListener('pointercancel', stop.current)
    window.addEventListener('keydown', letGo, true)
  }

  return { drag, start }
}

function swallow(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

function scrollNear(scroller: HTMLElement | null, y: number): void {
  const box = scroller?.getBoundingClientRect()
  if (!scroller || !box) return
  if (y < box.top + edge) scroller.scrollBy(0, -scrollStep)
  else if (y > box.bottom - edge) scroller.scrollBy(0, scrollStep)
}

function placeAt(
  list: HTMLElement | null,
  item: string,
  from: number,
  y: number,
): DragState | null {
  if (!list) return null
  const boxes = [...list.querySelectorAll<HTMLElement>(item)].map((each) =>
    each.getBoundingClientRect(),
  )
  const gap = boxes.filter((box) => y > box.top + box.height / 2).length
  const [above, below] = [boxes[gap - 1], boxes[gap]]
  const line = above && below ? (above.bottom + below.top) / 2 : (above?.bottom ?? below?.top ?? 0)
  return {
    from,
    to: gap > from ? gap - 1 : gap,
    top: line - list.getBoundingClientRect().top,
  }
}
