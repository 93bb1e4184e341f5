import { draftMark } from '#shared/map/marks.ts'
import { type Part, placed } from '#shared/map/poster/part.ts'
import { ink } from '../layout/ink.ts'
import { type TypeStyle, type, words } from '../layout/type.ts'

/** A sentence about values that no expert has confirmed, behind the mark that stands beside them. */
export function draftNote(text: string, width: number, style: TypeStyle = type.small): Part {
  const size = style.size * 0.78
  const left = size + 5
  const lines = words(style, text, width - left)
  const pitch = style.size * style.leading
  return {
    width,
    height: lines.height,
    shapes: [draftMark({ x: 0, y: (pitch - size) / 2, size }, ink.plain), placed(lines, left, 0)],
  }
}

/** A part with the draft mark behind it. */
export function asDraft(part: Part, isDraft: boolean): Part {
  if (!isDraft) return part
  const size = 7.5
  return {
    width: part.width + size + 3,
    height: part.height,
    shapes: [
      ...part.shapes,
      draftMark({ x: part.width + 3, y: part.height / 2 - size * 0.75, size }, ink.plain),
    ],
  }
}
