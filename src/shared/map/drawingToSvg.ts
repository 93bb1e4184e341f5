import type { Box, Drawing, FontFamily, FontWeight, Paint, Shape, TextStyle } from './drawing.ts'
import { round } from './linePath.ts'
import { measureText } from './textMeasure.ts'

/** How fonts are named: CSS families with weights for browsers, one family per face for PDF. */
export type FontNaming = 'css' | 'faces'

type Face = { readonly family: FontFamily; readonly weight: FontWeight; readonly italic?: boolean }

/** One family name per face, such as `SourceSans600` or `Literata400Italic`. */
export function faceName(face: Face): string {
  const family = face.family === 'Literata' ? 'Literata' : 'SourceSans'
  return `${family}${face.weight}${face.italic === true ? 'Italic' : ''}`
}

const fallbacks: Record<FontFamily, string> = {
  'Source Sans 3': "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif",
  Literata: 'Literata, Georgia, serif',
}

/**
 * A drawing as clean SVG with real text: only shapes, strokes and text that browsers, drawing
 * programs and the PDF writer all draw alike. `margin` widens the picture for what lies outside of
 * its box (halos); `title` goes into the file for readers without eyes.
 */
export function drawingToSvg(
  drawing: Drawing,
  options: {
    readonly fonts: FontNaming
    readonly margin?: number
    readonly size?: 'points' | 'pixels'
    /** Writes how wide each text was measured, so that it fits its card in another font too. */
    readonly widths?: 'written'
    /**
     * Opacity of fill and stroke each instead of the shape: the engine that makes pixels fails on a
     * see-through shape that lies outside of the part it draws.
     */
    readonly opacity?: 'of paint'
    /** Images over the drawing, as addresses of their data; each keeps its proportions in its box. */
    readonly images?: readonly LinkedImage[]
    /** What a screen reader can tell beyond the title. */
    readonly description?: string
  },
): string {
  const margin = options.margin ?? 0
  const width = round(drawing.width + 2 * margin)
  const height = round(drawing.height + 2 * margin)
  const unit = options.size === 'points' ? 'pt' : ''
  const title = drawing.alt === '' ? '' : `<title>${escapeText(drawing.alt)}</title>`
  const words = options.description
    ? `${title}<desc>${escapeText(options.description)}</desc>`
    : title
  const body = [
    ...drawing.shapes.map((shape) => shapeMarkup(shape, options)),
    ...(options.images ?? []).map(imageMarkup),
  ].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}${unit}" height="${height}${unit}" viewBox="${-margin} ${-margin} ${width} ${height}" role="img">${words}${body}</svg>`
}

/** An image where it stands on the drawing. */
export type LinkedImage = Box & { readonly href: string }

function imageMarkup({ href, x, y, width, height }: LinkedImage): string {
  return `<image${numbers({ x, y, width, height })} href="${escapeText(href).replaceAll('"', '&quot;')}"/>`
}

type Options = Pick<Parameters<typeof drawingToSvg>[1], 'fonts' | 'widths' | 'opacity'>

function shapeMarkup(shape: Shape, options: Options): string {
  switch (shape.kind) {
    case 'rect':
      return `<rect${numbers({ x: shape.x, y: shape.y, width: shape.width, height: shape.height })}${shape.radius ? ` rx="${round(shape.radius)}"` : ''}${paint(shape, options)}/>`
    case 'circle':
      return `<circle${numbers({ cx: shape.cx, cy: shape.cy, r: shape.r })}${paint(shape, options)}/>`
    case 'path':
      return `<path d="${shape.d}"${paint(shape, options)}/>`
    case 'text':
      return `<text${numbers({ x: shape.x, y: shape.y })}${fontAttributes(shape, options.fonts)} font-size="${round(shape.size)}"${shape.anchor && shape.anchor !== 'start' ? ` text-anchor="${shape.anchor}"` : ''} fill="${shape.color}"${options.widths ? widthAttributes(shape) : ''}>${escapeText(shape.text)}</text>`
    case 'group': {
      // A link says its name itself.
      const isSilent = shape.title === undefined || shape.link !== undefined
      const words = isSilent ? '' : `<title>${escapeText(shape.title ?? '')}</title>`
      const inside = shape.shapes.map((inner) => shapeMarkup(inner, options)).join('')
      const group = `<g${transform(shape)}>${words}${inside}</g>`
      return shape.link === undefined
        ? group
        : `<a href="#${shape.link}"${label(shape.title)}>${group}</a>`
    }
  }
}

function label(title: string | undefined): string {
  return title === undefined ? '' : ` aria-label="${escapeText(title).replaceAll('"', '&quot;')}"`
}

function transform(group: {
  readonly x: number
  readonly y: number
  readonly scale: number
}): string {
  const steps = [
    ...(group.x === 0 && group.y === 0 ? [] : [`translate(${round(group.x)} ${round(group.y)})`]),
    ...(group.scale === 1 ? [] : [`scale(${Math.round(group.scale * 10_000) / 10_000})`]),
  ]
  return steps.length === 0 ? '' : ` transform="${steps.join(' ')}"`
}

function widthAttributes(text: TextStyle & { readonly text: string }): string {
  const width = round(measureText(text.text, text))
  return width > 0 ? ` textLength="${width}" lengthAdjust="spacingAndGlyphs"` : ''
}

function fontAttributes(face: Face, fonts: FontNaming): string {
  if (fonts === 'faces') return ` font-family="${faceName(face)}"`
  return ` font-family="${fallbacks[face.family]}" font-weight="${face.weight}"${face.italic === true ? ' font-style="italic"' : ''}`
}

function paint(values: Paint, { opacity }: Options): string {
  const see = values.opacity === undefined ? null : round(values.opacity)
  return [
    values.fill === undefined ? '' : ` fill="${values.fill}"`,
    values.stroke === undefined ? '' : ` stroke="${values.stroke}"`,
    values.strokeWidth === undefined ? '' : ` stroke-width="${round(values.strokeWidth)}"`,
    values.dash === undefined ? '' : ` stroke-dasharray="${values.dash.map(round).join(' ')}"`,
    values.lineCap === undefined ? '' : ` stroke-linecap="${values.lineCap}"`,
    values.lineJoin === undefined ? '' : ` stroke-linejoin="${values.lineJoin}"`,
    see === null
      ? ''
      : opacity
        ? ` fill-opacity="${see}" stroke-opacity="${see}"`
        : ` opacity="${see}"`,
  ].join('')
}

function numbers(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${round(value)}"`)
    .join('')
}

/** Control characters have no place in XML; the rest is escaped. */
function escapeText(text: string): string {
  return text
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
