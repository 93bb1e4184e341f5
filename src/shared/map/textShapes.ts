import type { Shape } from './drawing.ts'
import type { TextLook } from './textMeasure.ts'

/** Half of (ascent - descent) of each family, in em: from the middle of a line box to its baseline. */
const baselineShift = { 'Source Sans 3': 0.312, Literata: 0.4345 } as const
/** Half the height of capitals, in em. */
const halfCapital = { 'Source Sans 3': 0.33, Literata: 0.3505 } as const

/** Baseline of a line of text that stands in a line box, as browsers place it. */
export function baselineIn(top: number, height: number, look: TextLook): number {
  return top + height / 2 + baselineShift[look.family] * look.size
}

/** Baseline at which capitals and figures are centered on `middle`. */
export function centeredBaseline(middle: number, look: TextLook): number {
  return middle + halfCapital[look.family] * look.size
}

/** One line of text. */
export function textShape(
  text: string,
  place: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' },
  look: TextLook,
  color: string,
): Shape {
  return {
    kind: 'text',
    x: place.x,
    y: place.y,
    text,
    family: look.family,
    weight: look.weight,
    size: look.size,
    color,
    ...(look.italic === true ? { italic: true } : {}),
    ...(place.anchor ? { anchor: place.anchor } : {}),
  }
}
