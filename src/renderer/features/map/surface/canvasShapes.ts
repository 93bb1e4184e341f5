import type { Paint, Shape } from '#shared/map/drawing.ts'
import { fontFamilies } from './svgNodes.ts'

/** Draws the marks of a picture as the page draws them as elements: same sizes, same fonts. */
export function drawShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
  for (const shape of shapes) drawShape(context, shape)
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape
      if (!shape.radius && !isStroked(shape) && shape.fill !== undefined) {
        withOpacity(context, shape.opacity, () => {
          if (shape.fill === undefined || shape.fill === 'none') return
          context.fillStyle = shape.fill
          context.fillRect(x, y, width, height)
        })
        return
      }
      const path = new Path2D()
      path.roundRect(x, y, Math.max(0, width), Math.max(0, height), shape.radius ?? 0)
      paint(context, path, shape)
      return
    }
    case 'circle': {
      const path = new Path2D()
      path.arc(shape.cx, shape.cy, shape.r, 0, 2 * Math.PI)
      paint(context, path, shape)
      return
    }
    case 'path':
      paint(context, new Path2D(shape.d), shape)
      return
    case 'text':
      context.font = `${shape.italic ? 'italic ' : ''}${shape.weight} ${shape.size}px ${fontFamilies[shape.family]}`
      context.textAlign =
        shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left'
      context.fillStyle = shape.color
      context.fillText(shape.text, shape.x, shape.y)
      return
    case 'group':
      context.save()
      context.translate(shape.x, shape.y)
      context.scale(shape.scale, shape.scale)
      drawShapes(context, shape.shapes)
      context.restore()
      return
  }
}

function isStroked({ stroke }: Paint): boolean {
  return stroke !== undefined && stroke !== 'none'
}

/** As in SVG, what names no fill is filled black. */
function paint(context: CanvasRenderingContext2D, path: Path2D, values: Paint): void {
  withOpacity(context, values.opacity, () => {
    if (values.fill !== 'none') {
      context.fillStyle = values.fill ?? '#000000'
      context.fill(path)
    }
    if (!isStroked(values)) return
    context.strokeStyle = values.stroke ?? ''
    context.lineWidth = values.strokeWidth ?? 1
    context.lineCap = values.lineCap ?? 'butt'
    context.lineJoin = values.lineJoin ?? 'miter'
    context.miterLimit = 4
    context.setLineDash(values.dash ? [...values.dash] : [])
    context.stroke(path)
  })
}

function withOpacity(
  context: CanvasRenderingContext2D,
  opacity: number | undefined,
  draw: () => void,
): void {
  const around = context.globalAlpha
  if (opacity !== undefined) context.globalAlpha = around * opacity
  draw()
  context.globalAlpha = around
}
