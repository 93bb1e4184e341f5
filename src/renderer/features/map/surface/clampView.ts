import type { Size } from '#shared/map/drawing.ts'
import type { Frame, View } from './picture.ts'

/**
 * Keeps the map in its frame: a map that fits along an axis stays at the start of it, a larger one
 * never leaves a gap at either end.
 */
export function clampView(view: View, map: Size, frame: Frame): View {
  return {
    scale: view.scale,
    x: within(view.x, frame.right - map.width * view.scale, frame.left),
    y: within(view.y, frame.bottom - map.height * view.scale, frame.top),
  }
}

function within(value: number, end: number, start: number): number {
  return end >= start ? start : Math.min(start, Math.max(end, value))
}
