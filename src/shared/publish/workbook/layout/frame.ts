import type { Size } from '#shared/map/drawing.ts'
import { millimeters, sheetOf } from '#shared/map/poster/paperSizes.ts'
import type { BookPaper } from '../../pageContent.ts'

/** Where things stand on a page, in points: `left` to `right` and `top` to `bottom` hold content. */
export type Frame = Size & {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly contentWidth: number
  readonly contentHeight: number
  /** The rule above the footer. */
  readonly footer: number
}

type Margins = {
  readonly top: number
  readonly outer: number
  readonly bottom: number
  readonly inner: number
}

/** Millimeters. The inner margin takes punched holes, the outer one the index tabs. */
const margins: Record<BookPaper, Margins> = {
  letter: { top: 17, outer: 21, bottom: 18, inner: 18 },
  a4: { top: 18, outer: 20, bottom: 20, inner: 18 },
}

export function frameOf(paper: BookPaper): Frame {
  const size = sheetOf({ paper: paper === 'a4' ? 'A4' : 'letter', orientation: 'portrait' })
  const { top, outer, bottom, inner } = margins[paper]
  const left = millimeters(inner)
  const right = size.width - millimeters(outer)
  const end = size.height - millimeters(bottom)
  return {
    ...size,
    left,
    right,
    top: millimeters(top),
    bottom: end,
    contentWidth: right - left,
    contentHeight: end - millimeters(top),
    footer: size.height - millimeters(10.6) - 13.8,
  }
}
