import type { FontFamily, FontWeight } from '#shared/map/drawing.ts'
import { paragraph, type TextRun } from '#shared/map/poster/paragraph.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { printableText } from '#shared/map/printableText.ts'
import { wrapText } from '#shared/map/textMeasure.ts'
import { ink } from './ink.ts'

/** A look of text with its line height, as multiples of the size. Sizes are points. */
export type TypeStyle = {
  readonly family: FontFamily
  readonly weight: FontWeight
  readonly size: number
  readonly leading: number
  readonly color: string
  readonly italic?: boolean
}

function sans(weight: FontWeight, size: number, leading: number, color: string): TypeStyle {
  return { family: 'Source Sans 3', weight, size, leading, color }
}

function book(weight: FontWeight, size: number, leading: number, color: string): TypeStyle {
  return { family: 'Literata', weight, size, leading, color }
}

/** Smallest type is 10 points, 9.5 inside bubbles. */
export const type = {
  title: book(600, 27, 1.08, ink.strong),
  titleAgain: book(600, 16, 1.2, ink.strong),
  lead: book(400, 12.5, 1.42, ink.plain),
  leadStrong: book(600, 12.5, 1.42, ink.strong),
  reading: book(400, 11.5, 1.45, ink.plain),
  note: { ...book(400, 11.5, 1.45, ink.plain), italic: true },
  heading: sans(600, 12, 1.2, ink.strong),
  body: sans(400, 11.5, 1.38, ink.strong),
  bodyStrong: sans(600, 11.5, 1.38, ink.strong),
  row: sans(400, 11.3, 1.25, ink.strong),
  rowStrong: sans(600, 11.3, 1.25, ink.strong),
  group: sans(700, 10.8, 1.25, ink.strong),
  small: sans(400, 10.5, 1.35, ink.plain),
  smallStrong: sans(600, 10.5, 1.35, ink.strong),
  label: sans(600, 10.5, 1.38, ink.plain),
  tiny: sans(400, 10, 1.27, ink.plain),
  tinyStrong: sans(700, 10, 1.27, ink.strong),
  bubble: sans(500, 9.5, 1, ink.plain),
} as const satisfies Record<string, TypeStyle>

/** A stretch of text in a style, for mixing styles in one paragraph. */
export function run(style: TypeStyle, text: string): TextRun {
  const { family, weight, size, color, italic } = style
  return {
    text,
    color,
    look: { family, weight, size, ...(italic === true ? { italic } : {}) },
  }
}

/** Text in one style, broken to a width in points. */
export function words(style: TypeStyle, text: string, width: number): Part {
  return paragraph([run(style, text)], width, style.leading)
}

/** Text of several styles as one paragraph; the line height is that of the first style. */
export function mixed(
  pieces: readonly (readonly [TypeStyle, string])[],
  width: number,
  leading: number = pieces[0]?.[0].leading ?? 1.38,
): Part {
  return paragraph(
    pieces.map(([style, text]) => run(style, text)),
    width,
    leading,
  )
}

/** The same line by line, with "…" at the end of the last allowed line when text is left over. */
export function linesWithin(style: TypeStyle, text: string, width: number, most: number): Part[] {
  const { look } = run(style, '')
  return wrapText(printableText(text), look, width, most, 'ellipsis').map((line) =>
    lineOf(style, line),
  )
}

/** One line of text that is as wide as it is. */
export function lineOf(style: TypeStyle, text: string): Part {
  return words(style, text, Number.POSITIVE_INFINITY)
}
