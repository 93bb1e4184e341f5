import type { FontFamily, FontWeight } from '#shared/map/drawing.ts'
import { lightTheme } from '#shared/map/themes.ts'
import type { ParagraphStyle } from '../pageContent.ts'

/** A look of text; `leading` is the line height in multiples of the size. Sizes are points. */
export type TypeStyle = {
  readonly family: FontFamily
  readonly weight: FontWeight
  /** Weight of runs that are bold. */
  readonly bold: FontWeight
  readonly size: number
  readonly leading: number
  readonly color: string
  readonly italic?: boolean
}

const { ink, ink2 } = lightTheme

function sans(weight: FontWeight, size: number, leading: number, color: string = ink): TypeStyle {
  return { family: 'Source Sans 3', weight, bold: 600, size, leading, color }
}

function book(weight: FontWeight, size: number, leading: number, color: string = ink): TypeStyle {
  return { family: 'Literata', weight, bold: 600, size, leading, color }
}

/** Running text is for reading, facts are for looking up. The smallest type is 10 points. */
export const paragraphStyles: Record<ParagraphStyle, TypeStyle> = {
  body: book(400, 11.5, 1.45),
  lead: book(400, 12.5, 1.42, ink2),
  fact: sans(400, 11, 1.32),
  small: sans(400, 10, 1.32, ink2),
  note: { ...book(400, 10.5, 1.42, ink2), italic: true },
  caption: sans(400, 10, 1.32, ink2),
  label: sans(600, 11.5, 1.3),
  index: sans(400, 10, 1.2),
}

/** Free room over a paragraph, in points. */
export const paragraphGaps: Record<ParagraphStyle, number> = {
  body: 6,
  lead: 6,
  fact: 2.5,
  small: 2,
  note: 6,
  caption: 4,
  label: 5,
  index: 0,
}

/** By level; 1 opens a chapter. */
export const headingStyles: Record<1 | 2 | 3 | 4, TypeStyle> = {
  1: book(600, 27, 1.1),
  2: book(600, 16.5, 1.2),
  3: sans(600, 13, 1.25),
  4: sans(600, 12, 1.25),
}

export const headingGaps: Record<1 | 2 | 3 | 4, number> = { 1: 0, 2: 18, 3: 14, 4: 10 }

export const chapterNumber: TypeStyle = book(600, 30, 1.05, '#a8997c')
export const tableHeader: TypeStyle = sans(600, 10, 1.28, ink2)
