import type { Box, Shape } from './drawing.ts'
import { round } from './linePath.ts'

/** Marks of a pattern in a cell of 1 by 1, as path data from its top left corner. */
type Pattern = (x: number, y: number, unit: number) => string

const at = (...values: number[]) => values.map(round).join(' ')

/** One per family letter, then again from the first; told apart at arm's length without color. */
const patterns: readonly (Pattern | null)[] = [
  null,
  (x, y, u) => `M${at(x, y + u / 2)}H${round(x + u)}`,
  (x, y, u) => `M${at(x + u / 2, y + u * 0.3)}V${round(y + u * 0.7)}`,
  (x, y, u) => `M${at(x + u / 2, y)}V${round(y + u)}`,
  (x, y, u) => `M${at(x, y + u)}L${at(x + u, y)}`,
  (x, y, u) =>
    `M${at(x + u / 2, y + u * 0.1)}V${round(y + u * 0.9)}M${at(x + u * 0.1, y + u / 2)}H${round(x + u * 0.9)}`,
  (x, y, u) => `M${at(x, y)}L${at(x + u / 2, y + u * 0.7)}L${at(x + u, y)}`,
]

/**
 * The pattern of a family over a box of its color, in whole cells about `unit` points wide; the
 * first family is plain. Nothing leaves the box.
 */
export function familyPattern(letter: string, box: Box, unit: number, ink: string): Shape[] {
  const index = Math.max(0, letter.charCodeAt(0) - 'A'.charCodeAt(0)) % patterns.length
  const pattern = patterns[index]
  const columns = Math.max(1, Math.round(box.width / unit))
  const cell = box.width / columns
  const rows = Math.floor(box.height / cell)
  if (!pattern || rows < 1) return []
  let d = ''
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      d += pattern(box.x + column * cell, box.y + row * cell, cell)
    }
  }
  return [{ kind: 'path', d, fill: 'none', stroke: ink, strokeWidth: unit * 0.13, opacity: 0.75 }]
}
