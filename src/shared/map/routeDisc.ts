import type { Shape } from './drawing.ts'
import type { Theme } from './palette.ts'
import { centeredBaseline, textShape } from './textShapes.ts'

/** The number of a route in a yellow disc; x and y are its center. */
export function routeDisc(
  number: number,
  theme: Theme,
  place: { readonly x: number; readonly y: number; readonly radius: number },
): Shape[] {
  const line = place.radius * 0.14
  const type = { family: 'Source Sans 3', weight: 700, size: place.radius * 1.2 } as const
  return [
    {
      kind: 'circle',
      cx: place.x,
      cy: place.y,
      r: place.radius - line / 2,
      fill: theme.mark,
      stroke: theme.markInk,
      strokeWidth: line,
    },
    textShape(
      String(number),
      { x: place.x, y: centeredBaseline(place.y, type), anchor: 'middle' },
      type,
      theme.markInk,
    ),
  ]
}
