import type { Shape, Size } from '../../drawing.ts'

/** Edges closer than this to the edge of the sheet count as lying on it, in points. */
const near = 0.75

/**
 * The shapes with everything that reaches the edge of the sheet running `bleed` points over it, so
 * that a cut that is a little off shows no white line. Only filled rectangles without round corners
 * reach the edge of a poster.
 */
export function bleedShapes(shapes: readonly Shape[], sheet: Size, bleed: number): Shape[] {
  if (bleed <= 0) return [...shapes]
  return shapes.map((shape) => bled(shape, { x: 0, y: 0 }, sheet, bleed))
}

function bled(
  shape: Shape,
  at: { readonly x: number; readonly y: number },
  sheet: Size,
  bleed: number,
): Shape {
  if (shape.kind === 'group') {
    // Scaled groups hold cards and marks: those stay inside the sheet.
    if (shape.scale !== 1) return shape
    const inside = { x: at.x + shape.x, y: at.y + shape.y }
    return { ...shape, shapes: shape.shapes.map((inner) => bled(inner, inside, sheet, bleed)) }
  }
  if (shape.kind !== 'rect' || (shape.radius ?? 0) > 0) return shape
  if (shape.fill === undefined || shape.fill === 'none') return shape
  const left = at.x + shape.x <= near ? bleed : 0
  const top = at.y + shape.y <= near ? bleed : 0
  const right = at.x + shape.x + shape.width >= sheet.width - near ? bleed : 0
  const bottom = at.y + shape.y + shape.height >= sheet.height - near ? bleed : 0
  return {
    ...shape,
    x: shape.x - left,
    y: shape.y - top,
    width: shape.width + left + right,
    height: shape.height + top + bottom,
  }
}
