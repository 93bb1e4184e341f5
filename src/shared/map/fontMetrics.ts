import type { FontFamily, FontWeight } from './drawing.ts'
import { literataWidths } from './fontMetricsLiterata.ts'
import { type FaceWidths, printableRanges } from './fontMetricsRanges.ts'
import { sourceSansWidths } from './fontMetricsSourceSans.ts'

export type FontFace = {
  readonly family: FontFamily
  readonly weight: FontWeight
  readonly italic?: boolean
}

const widthsByFamily: Record<FontFamily, FaceWidths> = {
  'Source Sans 3': sourceSansWidths,
  Literata: literataWidths,
}

const positions = new Map<number, number>()
for (const [first, last] of printableRanges) {
  for (let codePoint = first; codePoint <= last; codePoint += 1) {
    positions.set(codePoint, positions.size)
  }
}

/** Width of a letter that is in no table: that of a wide capital, so that measuring never falls short. */
const defaultWidth = 760

/** Advance width of one letter in thousandths of the type size; italics exist in weight 400 only. */
export function advanceWidth(codePoint: number, face: FontFace): number {
  const widths = widthsByFamily[face.family][widthsKey(face)]
  const position = positions.get(codePoint)
  const width = position === undefined ? undefined : widths[position]
  return width === undefined || width === 0 ? defaultWidth : width
}

/** True when every face of both families has the letter. */
export function isInEveryFace(codePoint: number): boolean {
  const position = positions.get(codePoint)
  return (
    position !== undefined &&
    (sourceSansWidths['400'][position] ?? 0) > 0 &&
    (literataWidths['400'][position] ?? 0) > 0
  )
}

function widthsKey(face: FontFace): keyof FaceWidths {
  return face.italic === true ? '400-italic' : `${face.weight}`
}
