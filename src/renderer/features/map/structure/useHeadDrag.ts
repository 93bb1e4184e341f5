import { type PointerEvent as Pressed, useEffect, useRef, useState } from 'react'
import type { Point } from '#shared/map/drawing.ts'
import { useCanvas } from '../canvas/CanvasContext.tsx'

/** Pixels a pointer moves before it drags. */
const threshold = 4

/**
 * A drag along the map from a page element that lies on it. `at` is where the pointer is, in the
 * units of the map; null while nothing is dragged. Escape lets go without an end.
 */
export function useHeadDrag(onEnd: (at: Point) => void) {
  const surface = useCanvas()?.surface
  const [at, setAt] = useState<Point | null>(null)
  const start = useRef<Point | null>(null)
  const letGo = useRef<(() => void) | null>(null)
  useEffect(() => () => letGo.current?.(), [])

  const onPointerDown = (event: Pressed<HTMLElement>) => {
    if (event.button !== 0) return
    const element = event.currentTarget
    start.current = { x: event.clientX, y: event.clientY }
    let last: Point | null = null
    const stop = () => {
      start.current = null
      letGo.current = null
      setAt(null)
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', up)
      element.removeEventListener('pointercancel', stop)
      window.removeEventListener('keydown', giveUp, true)
    }
    const move = (next: PointerEvent) => {
      const from = start.current
      if (!from || !surface) return
      const far = Math.hypot(next.clientX - from.x, next.clientY - from.y)
      if (last === null && far < threshold) return
      last = surface.pointAt({ x: next.clientX, y: next.clientY })
      setAt(last)
    }
    const up = () => {
      const end = last
      stop()
      if (end) onEnd(end)
    }
    const giveUp = (key: KeyboardEvent) => {
      if (key.key !== 'Escape') return
      key.preventDefault()
      key.stopPropagation()
      stop()
    }
    letGo.current = stop
    // A rim is so narrow that the pointer leaves it with its first step.
    element.setPointerCapture(event.pointerId)
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', up)
    element.addEventListener('pointercancel', stop)
    window.addEventListener('keydown', giveUp, true)
  }
  return { at, onPointerDown }
}
