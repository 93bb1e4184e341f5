import type { Paint, Shape } from '#shared/map/drawing.ts'
import { faceName } from '#shared/map/drawingToSvg.ts'
import { measureText } from '#shared/map/textMeasure.ts'
import { pdfFonts } from './pdfFonts.ts'

/**
 * Draws shapes on the open page of a PDF: the same marks as in SVG, many times faster, with text as
 * text. `fonts` is the folder with the TTF files.
 */
export function paintShapes(
  file: PDFKit.PDFDocument,
  shapes: readonly Shape[],
  fonts: string,
): void {
  const faces = pdfFonts(fonts)
  for (const shape of shapes) paintShape(file, shape, faces)
}

type Faces = ReturnType<typeof pdfFonts>

function paintShape(file: PDFKit.PDFDocument, shape: Shape, faces: Faces): void {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius = 0 } = shape
      if (width <= 0 || height <= 0) return
      const round = Math.min(radius, width / 2, height / 2)
      if (round > 0) file.roundedRect(x, y, width, height, round)
      else file.rect(x, y, width, height)
      inkPath(file, shape)
      return
    }
    case 'circle':
      file.circle(shape.cx, shape.cy, shape.r)
      inkPath(file, shape)
      return
    case 'path':
      file.path(shape.d)
      inkPath(file, shape)
      return
    case 'text':
      writeText(file, shape, faces)
      return
    case 'group':
      file.save()
      if (shape.x !== 0 || shape.y !== 0) file.translate(shape.x, shape.y)
      if (shape.scale !== 1) file.scale(shape.scale)
      for (const inner of shape.shapes) paintShape(file, inner, faces)
      file.restore()
      return
  }
}

function writeText(
  file: PDFKit.PDFDocument,
  shape: Extract<Shape, { kind: 'text' }>,
  faces: Faces,
): void {
  const { text, x, y, size, color, anchor = 'start' } = shape
  const face = faces[faceName(shape)]
  if (text === '' || !face) return
  file.font(face.normal, size).fillColor(color, 1)
  // Pages are laid out with widths without kerning; a hair of space keeps runs where they belong.
  const width = measureText(text, shape)
  const characterSpacing = (width - file.widthOfString(text)) / text.length
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0
  file.text(text, x - shift, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing })
}

/** Fills and strokes the open path. A path without any ink is dropped. */
function inkPath(file: PDFKit.PDFDocument, paint: Paint): void {
  const fill = inkOf(paint.fill)
  const stroke = inkOf(paint.stroke)
  const opacity = paint.opacity ?? 1
  if (fill !== null) file.fillColor(fill, opacity)
  if (stroke !== null) {
    file.lineWidth(paint.strokeWidth ?? 1).strokeColor(stroke, opacity)
    file.lineCap(paint.lineCap ?? 'butt').lineJoin(paint.lineJoin ?? 'miter')
    if (paint.dash && paint.dash.length > 0) file.addContent(`[${paint.dash.join(' ')}] 0 d`)
    else file.undash()
  }
  if (fill !== null && stroke !== null) file.fillAndStroke()
  else if (fill !== null) file.fill()
  else if (stroke !== null) file.stroke()
  else file.addContent('n')
}

function inkOf(color: string | undefined): string | null {
  return color === undefined || color === 'none' ? null : color
}
