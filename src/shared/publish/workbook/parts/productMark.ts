import type { Shape } from '#shared/map/drawing.ts'
import { ink } from '../layout/ink.ts'

/** The sign of the product in white and yellow, for a dark ground. Lengths in points. */
export function productMark(x: number, y: number, size: number): Shape[] {
  return [
    {
      kind: 'group',
      x,
      y,
      scale: size / 32,
      shapes: [
        {
          kind: 'path',
          d: 'M9 27V7.5H17.5A6.3 6.3 0 0 1 17.5 20.1H9',
          fill: 'none',
          stroke: '#ffffff',
          strokeWidth: 3.4,
          lineJoin: 'round',
        },
        { kind: 'circle', cx: 9, cy: 26.5, r: 3.6, fill: ink.mark },
        { kind: 'circle', cx: 9, cy: 7.5, r: 2.7, fill: '#ffffff' },
      ],
    },
  ]
}
