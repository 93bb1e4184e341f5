import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { type Block, block } from '../layout/flow.ts'
import { ink } from '../layout/ink.ts'
import { type TypeStyle, type, words } from '../layout/type.ts'

/** Distance of two lines to write on, in points: 9 mm, room for a pen. */
export const linePitch = millimeters(9)

const fieldText: TypeStyle = { ...type.body, size: 12, leading: 1.25 }

/** A field to write in, with what is known already. Grows with what stands in it. */
export function field(
  width: number,
  value: string,
  height = linePitch,
  fill: string = ink.field,
): Part {
  const padding = millimeters(2.5)
  const text = words(fieldText, value, width - 2 * padding)
  const line = millimeters(0.3)
  const whole = Math.max(height, text.height + 6)
  return {
    width,
    height: whole,
    shapes: [
      {
        kind: 'rect',
        x: line / 2,
        y: line / 2,
        width: width - line,
        height: whole - line,
        radius: millimeters(1),
        fill,
        stroke: ink.controlLine,
        strokeWidth: line,
      },
      placed(text, padding, height > linePitch * 1.5 ? 5 : (whole - text.height) / 2),
    ],
  }
}

/** A field under its label. */
export function labeled(label: string, part: Part, style: TypeStyle = type.label): Part {
  return stacked([words(style, label, part.width), part], millimeters(1))
}

/** A large box for own words that takes what room the page has left. Heights are millimeters. */
export function answerBox(
  label: string,
  width: number,
  options: {
    readonly least: number
    readonly most: number
    readonly value?: string
    readonly above?: number
  },
): Block {
  const draw = (fieldHeight: number) =>
    labeled(label, field(width, options.value ?? '', fieldHeight))
  const part = draw(millimeters(options.least))
  const around = part.height - millimeters(options.least)
  return block(part, options.above ?? millimeters(5), {
    grow: {
      most: millimeters(options.most) + around,
      draw: (height) => draw(height - around),
    },
  })
}

/** A box to tick, with its tick when it is done. */
export function tickBox(size = millimeters(3.8), ticked = false): Part {
  const line = millimeters(0.35)
  const shapes: Shape[] = [
    {
      kind: 'rect',
      x: line / 2,
      y: line / 2,
      width: size - line,
      height: size - line,
      radius: millimeters(0.6),
      fill: ink.paper,
      stroke: ticked ? ink.strong : ink.controlLine,
      strokeWidth: line,
    },
  ]
  if (ticked) {
    shapes.push({
      kind: 'path',
      d: `M${(size * 0.22).toFixed(2)} ${(size * 0.52).toFixed(2)}L${(size * 0.43).toFixed(2)} ${(size * 0.74).toFixed(2)}L${(size * 0.8).toFixed(2)} ${(size * 0.26).toFixed(2)}`,
      fill: 'none',
      stroke: ink.strong,
      strokeWidth: size * 0.14,
      lineCap: 'round',
      lineJoin: 'round',
    })
  }
  return { width: size, height: size, shapes }
}

/** A box to tick before its words. */
export function tickLine(
  text: string,
  width: number,
  options: { readonly style?: TypeStyle; readonly ticked?: boolean } = {},
): Part {
  const style = options.style ?? { ...type.row, size: 11, leading: 1.3 }
  const box = tickBox(millimeters(3.8), options.ticked ?? false)
  const left = box.width + millimeters(2.4)
  const lines = words(style, text, width - left)
  const pitch = style.size * style.leading
  return {
    width,
    height: lines.height,
    shapes: [placed(box, 0, (pitch - box.height) / 2), placed(lines, left, 0)],
  }
}
