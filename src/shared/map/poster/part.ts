import type { Shape, Size } from '../drawing.ts'

/** A piece of a page with its own origin at its top left corner, and the room it takes. */
export type Part = Size & { readonly shapes: readonly Shape[] }

/** The part standing at a place on the page. */
export function placed(part: Part, x: number, y: number): Shape {
  return { kind: 'group', x, y, scale: 1, shapes: part.shapes }
}

/** Parts below each other with a gap in between. */
export function stacked(parts: readonly Part[], gap: number): Part {
  const shapes: Shape[] = []
  let y = 0
  let width = 0
  for (const part of parts) {
    if (y > 0) y += gap
    shapes.push(placed(part, 0, y))
    y += part.height
    width = Math.max(width, part.width)
  }
  return { width, height: y, shapes }
}

/** Parts beside each other, aligned at the top, with a gap in between. */
export function sideBySide(parts: readonly Part[], gap: number): Part {
  const shapes: Shape[] = []
  let x = 0
  let height = 0
  for (const part of parts) {
    if (x > 0) x += gap
    shapes.push(placed(part, x, 0))
    x += part.width
    height = Math.max(height, part.height)
  }
  return { width: x, height, shapes }
}

/** Parts in reading order, going on in a new line where the width ends; centered on their line. */
export function flowed(pieces: readonly Part[], width: number, gap: number, lineGap: number): Part {
  const height = Math.max(0, ...pieces.map((piece) => piece.height))
  const shapes: Shape[] = []
  let x = 0
  let y = 0
  let widest = 0
  for (const piece of pieces) {
    if (x > 0 && x + piece.width > width) {
      x = 0
      y += height + lineGap
    }
    shapes.push(placed(piece, x, y + (height - piece.height) / 2))
    widest = Math.max(widest, x + piece.width)
    x += piece.width + gap
  }
  return { width: widest, height: y + height, shapes }
}
