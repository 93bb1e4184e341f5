import type { Point } from '#shared/map/drawing.ts'
import type { Frame } from './picture.ts'

const rim = 34
const fastest = 16

/** How far the map moves in one frame while something is held this near to the edge of its frame. */
export function edgePush(at: Point, frame: Frame): Point {
  return {
    x: push(at.x - frame.left) - push(frame.right - at.x),
    y: push(at.y - frame.top) - push(frame.bottom - at.y),
  }
}

function push(distance: number): number {
  if (distance >= rim) return 0
  return Math.round(fastest * Math.min(1, (rim - distance) / rim))
}
