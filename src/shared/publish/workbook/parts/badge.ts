import { inkOn } from '#shared/map/palette.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { routeDisc } from '#shared/map/routeDisc.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import { lightTheme } from '#shared/map/themes.ts'

/** What a badge shows: a map reference on the color of its job family. */
export type Reference = { readonly reference: string; readonly color: string }

/** White letters on the family color; as wide as its text, at least `least` points. */
export function badge({ reference, color }: Reference, size = 10, least = 0): Part {
  const look = { family: 'Source Sans 3', weight: 700, size } as const
  const width = Math.max(least, measureText(reference, look) + size * 0.85)
  const height = size * 1.36
  return {
    width,
    height,
    shapes: [
      { kind: 'rect', x: 0, y: 0, width, height, radius: size * 0.25, fill: color },
      textShape(
        reference,
        { x: width / 2, y: centeredBaseline(height / 2, look), anchor: 'middle' },
        look,
        inkOn(color),
      ),
    ],
  }
}

/** A number in the yellow disc of the highlighter. */
export function numberDisc(number: number, radius: number): Part {
  return {
    width: radius * 2,
    height: radius * 2,
    shapes: routeDisc(number, lightTheme, { x: radius, y: radius, radius }),
  }
}
