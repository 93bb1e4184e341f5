import type { Size } from '#shared/map/drawing.ts'
import type { Frame } from '../surface/picture.ts'

/** Fixed parts around the map, in CSS pixels. */
export const canvasParts = {
  /** Desk left of the page. */
  desk: 14,
  levelColumn: 86,
  laneHead: 30,
  keyBar: 32,
  /** From the last lane to the edge of the page. */
  pageMargin: 10,
} as const

/** Where the map may lie inside its canvas. */
export function frameOf(canvas: Size): Frame {
  const { desk, levelColumn, laneHead, keyBar, pageMargin } = canvasParts
  return {
    left: desk + levelColumn,
    top: laneHead,
    right: canvas.width - pageMargin - desk,
    bottom: canvas.height - keyBar - deskBelow(canvas),
  }
}

/** A strip of desk shows below the page where there is height to spare. */
function deskBelow(canvas: Size): number {
  return canvas.height > 780 ? 10 : 0
}
