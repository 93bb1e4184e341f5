import { readableDate } from '#shared/base/dates.ts'
import { capitalize } from '#shared/base/words.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import type { Drawing } from '#shared/map/drawing.ts'
import { bandTint } from '#shared/map/palette.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { printableText } from '#shared/map/printableText.ts'
import { wrapText } from '#shared/map/textMeasure.ts'
import { lightTheme } from '#shared/map/themes.ts'
import { type Frame, frameOf } from '../workbook/layout/frame.ts'
import { ink } from '../workbook/layout/ink.ts'
import { type TypeStyle, words } from '../workbook/layout/type.ts'
import { blockMap } from '../workbook/map/blockMap.ts'
import { productMark } from '../workbook/parts/productMark.ts'
import { sentence } from '../workbook/wording.ts'
import type { GuidebookContext } from './guidebookContext.ts'

const kicker: TypeStyle = {
  family: 'Source Sans 3',
  weight: 600,
  size: 14,
  leading: 1.25,
  color: ink.spineText,
}
const headline: TypeStyle = {
  family: 'Literata',
  weight: 700,
  size: 52,
  leading: 1.02,
  color: '#ffffff',
}
const tagline: TypeStyle = {
  family: 'Literata',
  weight: 400,
  size: 15.5,
  leading: 1.4,
  color: ink.spineQuiet,
}
const small: TypeStyle = {
  family: 'Source Sans 3',
  weight: 400,
  size: 10.5,
  leading: 1.36,
  color: ink.spineQuiet,
}
const strong: TypeStyle = { ...small, weight: 600, size: 11.5, color: ink.spineText }

/** Dark like the spine of the app; the whole map runs across it between title and imprint. */
export function coverDrawing(context: GuidebookContext): Drawing {
  const frame = frameOf(context.paper)
  const left = millimeters(18)
  const width = frame.width - 2 * left
  const foot = imprint(context, width)
  const footTop = frame.height - millimeters(14) - foot.height
  const head = headPart(context, width)
  const headTop = millimeters(18)
  const bandTop = Math.max(headTop + head.height + millimeters(12), millimeters(100))
  const bandHeight = footTop - millimeters(10) - bandTop
  const { title, subtitle } = context.guidebook
  return {
    width: frame.width,
    height: frame.height,
    alt: [title, subtitle]
      .filter((text) => text !== '')
      .map(sentence)
      .join(' '),
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: frame.width, height: frame.height, fill: ink.spine },
      placed(head, left, headTop),
      ...(bandHeight > millimeters(30)
        ? [placed(mapBand(context, frame, bandHeight), 0, bandTop)]
        : []),
      placed(foot, left, footTop),
    ],
  }
}

function headPart({ settings, guidebook }: GuidebookContext, width: number): Part {
  const mark = 33
  const name = words(kicker, settings.client || settings.title, width - mark - millimeters(4))
  const top: Part = {
    width,
    height: Math.max(mark, name.height),
    shapes: [
      ...productMark(0, 0, mark),
      placed(name, mark + millimeters(4), (mark - name.height) / 2),
    ],
  }
  const title = fittingTitle(guidebook.title, width)
  const about = wordsWithin(tagline, guidebook.subtitle, Math.min(width, millimeters(150)), 4)
  return stacked([top, stacked([title, about], millimeters(5))], millimeters(17))
}

/** The largest size at which the title takes at most three lines and breaks no word. */
function fittingTitle(title: string, width: number): Part {
  const tries = [headline.size, 46, 40, 34, 28].map((size) => {
    const style = { ...headline, size }
    const widest = Math.max(...title.split(/\s+/).map((word) => words(style, word, 9999).width))
    return { part: words(style, title, width), fits: widest <= width, lines: size * 1.02 * 3.1 }
  })
  const found = tries.find(({ part, fits, lines }) => fits && part.height <= lines)
  return found?.part ?? wordsWithin({ ...headline, size: 24 }, title, width, 5)
}

/** The text in at most so many lines; what is left out ends in "…". */
function wordsWithin(style: TypeStyle, text: string, width: number, lines: number): Part {
  const { family, weight, size } = style
  const look = { family, weight, size }
  const fitting = wrapText(printableText(text), look, width, lines, 'ellipsis')
  return words(style, fitting.join(' '), width)
}

/** Edition, date and whom to ask. */
function imprint({ settings, guidebook }: GuidebookContext, width: number): Part {
  const gap = millimeters(8)
  const half = (width - gap) / 2
  const status =
    settings.editionStatus === 'published' || settings.editionStatus === 'approved'
      ? ''
      : `, ${settings.editionStatus}`
  const edition =
    settings.editionNumber === ''
      ? capitalize(settings.editionStatus)
      : `Edition ${settings.editionNumber}${status}`
  const dates = [
    ...(settings.asOf === null ? [] : [`Facts as of ${readableDate(settings.asOf)}`]),
    ...(settings.reviewBy === null ? [] : [`review by ${readableDate(settings.reviewBy)}`]),
  ].join(', ')
  const one = stacked(
    [
      words(strong, edition, half),
      words(small, dates === '' ? '' : `${dates}.`, half),
      wordsWithin(small, guidebook.coverNote, half, 6),
    ].filter(({ height }) => height > 0),
    2,
  )
  const other = stacked(
    [
      words(strong, settings.contactTitle, half),
      wordsWithin(small, settings.contactText, half, 6),
    ].filter(({ height }) => height > 0),
    2,
  )
  return {
    width,
    height: Math.max(one.height, other.height),
    shapes: [placed(one, 0, 0), placed(other, half + gap, 0)],
  }
}

/** The first map that can be read at this size, else the levels alone. */
function mapBand({ document }: GuidebookContext, frame: Frame, height: number): Part {
  const room = { width: frame.width, height }
  for (const { id } of mapsInOrder(document)) {
    const map = blockMap({ document, mapId: id, roleIds: [], lineIds: [], type: 10.5 }, room)
    if (map?.whole && map.scene.cards.length > 0) return map.part
  }
  const count = Math.max(1, document.levelBand.size)
  return {
    ...room,
    shapes: Array.from({ length: count }, (_, index) => ({
      kind: 'rect',
      x: 0,
      y: (index * height) / count,
      width: room.width,
      height: height / count + (index === count - 1 ? 0 : 0.5),
      fill: bandTint(lightTheme, count - index, count),
    })),
  }
}
