import { type RefObject, useLayoutEffect, useState } from 'react'
import type { Size } from '#shared/map/drawing.ts'

/** Size of an element in CSS pixels; null until it is known. */
export function useCanvasSize(element: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  // Known before the first frame, so that the first frame has the map.
  useLayoutEffect(() => {
    if (!element.current) return undefined
    setSize({ width: element.current.clientWidth, height: element.current.clientHeight })
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return
      const { width, height } = entry.contentRect
      setSize((now) => (now?.width === width && now.height === height ? now : { width, height }))
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element])
  return size
}
