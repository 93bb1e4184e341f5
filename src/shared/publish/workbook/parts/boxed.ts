import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed } from '#shared/map/poster/part.ts'
import { ink } from '../layout/ink.ts'

export type BoxLook = {
  readonly fill: string
  readonly line: string
  readonly lineWidth: number
  readonly padding: { readonly x: number; readonly y: number }
}

/** A quiet frame around facts. */
export const plainBox: BoxLook = {
  fill: ink.paper,
  line: ink.boxLine,
  lineWidth: millimeters(0.3),
  padding: { x: millimeters(4), y: millimeters(3.4) },
}

/** The same with less padding, for narrow columns. */
export const narrowBox: BoxLook = {
  ...plainBox,
  padding: { x: millimeters(3.6), y: millimeters(3) },
}

/** With the least padding, for columns with much to hold. */
export const tightBox: BoxLook = {
  ...plainBox,
  padding: { x: millimeters(3.6), y: millimeters(2.1) },
}

/** What matters most on the page. */
export const markBox: BoxLook = {
  fill: ink.markSoft,
  line: ink.strong,
  lineWidth: millimeters(0.4),
  padding: { x: millimeters(4), y: millimeters(3.4) },
}

/** Width inside a box. */
export function insideWidth(width: number, look: BoxLook = plainBox): number {
  return width - 2 * look.padding.x
}

/** A part in a frame of a given width, at least `least` points high. */
export function boxed(part: Part, width: number, look: BoxLook = plainBox, least = 0): Part {
  const height = Math.max(least, part.height + 2 * look.padding.y)
  const half = look.lineWidth / 2
  return {
    width,
    height,
    shapes: [
      {
        kind: 'rect',
        x: half,
        y: half,
        width: width - look.lineWidth,
        height: height - look.lineWidth,
        radius: millimeters(1.6),
        fill: look.fill,
        stroke: look.line,
        strokeWidth: look.lineWidth,
      },
      placed(part, look.padding.x, look.padding.y),
    ],
  }
}
