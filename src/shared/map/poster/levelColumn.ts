import { printableText } from '../printableText.ts'
import type { Scene, SceneBand } from '../scene.ts'
import { measureText } from '../textMeasure.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed, sideBySide, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'

/**
 * The column of levels at the left of the map: numeral, name, what the level is, how long it takes.
 * A low band drops its description first, then the preparation, then its name.
 */
export function levelColumn(
  scene: Scene,
  frame: { readonly left: number; readonly width: number },
  pen: PosterPen,
): Part {
  const shapes = scene.bands.map((band) => {
    const words = richestWords(band, frame.width, pen)
    return placed(words, frame.left, band.y + (band.height - words.height) / 2)
  })
  return { width: frame.left + frame.width, height: scene.height, shapes }
}

/** Width the column needs so that no level name breaks inside a word, in points. */
export function levelColumnWidth(
  bands: readonly { readonly name: string }[],
  pen: PosterPen,
): number {
  const look = nameLook(pen)
  const words = bands.flatMap(({ name }) => printableText(name).split(' '))
  return Math.max(0, ...words.map((word) => measureText(word, look)))
}

function nameLook(pen: PosterPen) {
  return pen.look('Source Sans 3', 700, 17)
}

function richestWords(band: SceneBand, width: number, pen: PosterPen): Part {
  const { theme } = pen
  const numeral = paragraph(
    [pen.book(700, 50, theme.ink)(band.numeral)],
    Number.POSITIVE_INFINITY,
    1,
  )
  const named = showsNames(pen)
  const nameRun = { text: band.name, look: nameLook(pen), color: theme.ink }
  const name = paragraph([nameRun], width, 1.1)
  const about = paragraph([pen.sans(400, 12.5, theme.ink2)(band.description)], width, 1.22)
  const preparation = paragraph([pen.sans(600, 12.5, theme.ink)(band.preparation)], width, 1.22)
  const words = named
    ? [
        [numeral, name, about, preparation],
        [numeral, name, preparation],
        [numeral, name],
      ]
    : []
  const below = words.map((choice) =>
    stacked(
      choice.filter(({ height }) => height > 0),
      pen.length(1.6),
    ),
  )
  const gap = pen.length(3)
  const beside = sideBySide(
    [numeral, paragraph([nameRun], Math.max(1, width - numeral.width - gap), 1.1)],
    gap,
  )
  const choices = [...below, ...(named && beside.width <= width ? [beside] : []), numeral]
  const room = band.height - pen.length(4)
  return choices.find(({ height }) => height <= room) ?? numeral
}

/** On the smallest sheets the names stand below the map. */
export function showsNames(pen: PosterPen): boolean {
  return pen.profile.howToRead !== 'key below'
}
