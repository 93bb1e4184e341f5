import type { Shape } from '#shared/map/drawing.ts'
import { type Part, placed } from '#shared/map/poster/part.ts'
import { ink } from '../layout/ink.ts'
import type { TypeStyle } from '../layout/type.ts'
import { lineOf, words } from '../layout/type.ts'

/** A horizontal rule. */
export function rule(width: number, y: number, thickness = 0.57, color: string = ink.rule): Shape {
  return { kind: 'rect', x: 0, y: y - thickness / 2, width, height: thickness, fill: color }
}

/** Empty room. */
export function space(height: number): Part {
  return { width: 0, height, shapes: [] }
}

export type Cell = {
  readonly part: Part
  readonly x: number
  readonly width: number
  readonly align?: 'left' | 'center' | 'right'
  /** Where it stands in the row; in the middle unless said otherwise. */
  readonly at?: 'middle' | 'top'
}

/** Cells beside each other in a row, at least `least` points high. */
export function rowOf(cells: readonly Cell[], width: number, least: number, padding = 0): Part {
  const height = Math.max(least, ...cells.map(({ part }) => part.height + 2 * padding))
  return {
    width,
    height,
    shapes: cells.map(({ part, x, width: room, align, at }) => {
      const free = room - part.width
      const shift = align === 'right' ? free : align === 'center' ? free / 2 : 0
      return placed(part, x + shift, at === 'top' ? padding : (height - part.height) / 2)
    }),
  }
}

/** A name at the left and a fact at the right end of the line, both broken where they must. */
export function factRow(
  name: { readonly style: TypeStyle; readonly text: string },
  fact: { readonly style: TypeStyle; readonly text: string },
  width: number,
  padding = 2.6,
): Part {
  const gap = 8
  const right = words(
    fact.style,
    fact.text,
    Math.min(width * 0.6, lineOf(fact.style, fact.text).width + 0.1),
  )
  const left = words(name.style, name.text, width - right.width - gap)
  return rowOf(
    [
      { part: left, x: 0, width: left.width, at: 'top' },
      { part: right, x: width - right.width, width: right.width, at: 'top' },
    ],
    width,
    0,
    padding,
  )
}

/** A part moved right and down, with the room it then takes. */
export function inset(part: Part, x: number, y: number): Part {
  return { width: part.width + x, height: part.height + y, shapes: [placed(part, x, y)] }
}

/** The part with rules or grounds drawn under it. */
export function over(part: Part, below: readonly Shape[]): Part {
  return { ...part, shapes: [...below, ...part.shapes] }
}
