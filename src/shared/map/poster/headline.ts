import { printableText } from '../printableText.ts'
import { measureText, type TextLook, wrapText } from '../textMeasure.ts'
import { paragraph } from './paragraph.ts'
import { type Part, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'

/**
 * The poster's invitation: what it is, the headline as large as the room allows, and a line below.
 * `room` is in points; the headline shrinks from 80 pt (on A1) until it fits, in at most three
 * lines.
 */
export function headline(
  words: { readonly kicker: string; readonly headline: string; readonly tagline: string },
  room: { readonly width: number; readonly height: number; readonly mostLines: number },
  pen: PosterPen,
): Part {
  const kicker = paragraph(
    [
      pen.sans(
        600,
        22,
        pen.theme.name === 'grey' || pen.theme.spine === pen.theme.paper
          ? pen.theme.spineInk
          : pen.theme.mark,
      )(words.kicker),
    ],
    room.width,
    1.1,
  )
  // The smallest sheets keep the height for the map.
  const tagline = paragraph(
    pen.profile.howToRead === 'key below'
      ? []
      : [pen.sans(400, 18, pen.theme.spineInk2)(words.tagline)],
    room.width,
    1.25,
  )
  const gap = pen.length(4.4)
  const left = room.height - kicker.height - tagline.height - 2 * gap
  const title = fittedHeadline(printableText(words.headline), { ...room, height: left }, pen)
  return stacked(
    [kicker, title, tagline].filter(({ height }) => height > 0),
    gap,
  )
}

function fittedHeadline(
  text: string,
  room: { readonly width: number; readonly height: number; readonly mostLines: number },
  pen: PosterPen,
): Part {
  const leading = 1.04
  const largest = 80 * pen.profile.scale
  const smallest = Math.max(pen.profile.smallest * 1.5, largest * 0.3)
  for (let size = largest; size > smallest; size *= 0.97) {
    const look: TextLook = { family: 'Literata', weight: 700, size }
    const lines = headlineLines(text, look, room.width)
    if (lines.length <= room.mostLines && lines.length * size * leading <= room.height) {
      return drawn(lines, look, leading, pen)
    }
  }
  const look: TextLook = { family: 'Literata', weight: 700, size: smallest }
  const fitting = Math.max(1, Math.floor(room.height / (smallest * leading)))
  return drawn(wrapText(text, look, room.width, fitting, 'ellipsis'), look, leading, pen)
}

function drawn(lines: readonly string[], look: TextLook, leading: number, pen: PosterPen): Part {
  const parts = lines.map((line) =>
    paragraph([{ text: line, look, color: pen.theme.spineInk }], Number.POSITIVE_INFINITY, leading),
  )
  return stacked(parts, 0)
}

/** One sentence per line when that fits, else broken where the width ends. */
function headlineLines(text: string, look: TextLook, width: number): string[] {
  const sentences = text.match(/[^.!?]+[.!?]*\s*/g)?.map((sentence) => sentence.trim()) ?? [text]
  const fitting = sentences.every((sentence) => measureText(sentence, look) <= width)
  return fitting && sentences.length > 1 ? sentences : wrapText(text, look, width)
}
