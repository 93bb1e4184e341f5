import type { Role } from '#shared/domain/records/role.ts'
import type { Shape } from '#shared/map/drawing.ts'
import { bandTint } from '#shared/map/palette.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { lightTheme } from '#shared/map/themes.ts'
import type { WorkbookFacts } from '../facts.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import type { PageDraft } from '../layout/page.ts'
import { type TypeStyle, words } from '../layout/type.ts'
import { blockMap } from '../map/blockMap.ts'
import { routeMarks } from '../map/routeMarks.ts'
import { badge, type Reference } from '../parts/badge.ts'
import { productMark } from '../parts/productMark.ts'
import { rowOf } from '../parts/rows.ts'
import { field, labeled } from '../parts/writeIn.ts'
import { referenceOf } from '../roleLook.ts'
import { shortName } from '../wording.ts'

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
  size: 66,
  leading: 0.98,
  color: '#ffffff',
}
const tagline: TypeStyle = {
  family: 'Literata',
  weight: 400,
  size: 15.5,
  leading: 1.4,
  color: ink.spineQuiet,
}
const way: TypeStyle = {
  family: 'Source Sans 3',
  weight: 600,
  size: 12,
  leading: 1.3,
  color: ink.spineText,
}
const fieldLabel: TypeStyle = {
  family: 'Source Sans 3',
  weight: 600,
  size: 10.5,
  leading: 1.38,
  color: ink.spineQuiet,
}

/** Dark like the spine of the app; the map runs across it with the way marked in yellow. */
export function coverPage(facts: WorkbookFacts, frame: Frame): PageDraft {
  const band = { top: millimeters(112), height: frame.height - millimeters(112 + 41.4) }
  const left = millimeters(18)
  const width = frame.width - 2 * left
  return {
    title: 'My next step',
    section: 'Cover',
    tab: null,
    bookmark: { text: 'My next step', level: 1 },
    alt: `${facts.title}. My next step. ${waySentence(facts)}`,
    footer: 'hidden',
    shapes: [
      { kind: 'rect', x: 0, y: 0, width: frame.width, height: frame.height, fill: ink.spine },
      ...headShapes(facts, left, width, band.top),
      placed(mapBand(facts, frame.width, band.height), 0, band.top),
      placed(
        fields(facts, width),
        left,
        frame.height - millimeters(12) - fields(facts, width).height,
      ),
    ],
  }
}

/** Title and audience from the top, the way itself just above the map. */
function headShapes(facts: WorkbookFacts, left: number, width: number, bottom: number): Shape[] {
  const top = millimeters(18)
  const mark = 33
  const name = words(kicker, facts.title, width - mark - millimeters(4))
  const nameTop = top + Math.max(0, (mark - name.height) / 2)
  const title = words(headline, 'My next step', width)
  const titleTop = Math.max(top + mark + millimeters(17), nameTop + name.height + millimeters(6))
  const titleBottom = titleTop + title.height
  const room = bottom - millimeters(6)
  const path = waysToSay(facts, width).find(
    ({ height }) => titleBottom + millimeters(5) + height <= room,
  )
  const about = words(tagline, audience(facts), millimeters(140))
  const aboutTop = titleBottom + millimeters(4)
  const pathTop = room - (path?.height ?? 0)
  return [
    ...productMark(left, top, mark),
    placed(name, left + mark + millimeters(4), nameTop),
    placed(title, left, titleTop),
    ...(aboutTop + about.height + millimeters(3) <= pathTop ? [placed(about, left, aboutTop)] : []),
    ...(path ? [placed(path, left, pathTop)] : []),
  ]
}

function audience({ settings }: WorkbookFacts): string {
  const sector = settings.sector.trim().toLowerCase()
  return sector === ''
    ? 'A workbook for people who work and want to know what could come next.'
    : `A workbook for people who work in ${sector} and want to know what could come next.`
}

function waySentence({ current, target }: WorkbookFacts): string {
  return current === null
    ? `The way to ${target.title}.`
    : `From ${current.title} to ${target.title}.`
}

/** From and to with whole titles, with short ones, with references alone. */
function waysToSay({ document, current, target }: WorkbookFacts, width: number): Part[] {
  const ends = [
    ...(current === null ? [] : [{ word: 'From', role: current }]),
    { word: 'To', role: target },
  ]
  const namings = [({ title }: Role) => title, shortName, () => '']
  return namings.map((naming) =>
    stacked(
      ends.map(({ word, role }) => wayLine(word, naming(role), referenceOf(document, role), width)),
      4,
    ),
  )
}

function wayLine(word: string, title: string, reference: Reference, width: number): Part {
  const left = millimeters(12)
  const mark = badge(reference, 11.5, 26)
  const name = words(way, title, width - left - mark.width - 7)
  return rowOf(
    [
      { part: words({ ...way, weight: 400 }, word, left), x: 0, width: left, at: 'top' },
      { part: mark, x: left, width: mark.width, at: 'top' },
      { part: name, x: left + mark.width + 7, width: name.width, at: 'top' },
    ],
    width,
    0,
  )
}

function mapBand(facts: WorkbookFacts, width: number, height: number): Part {
  const map = facts.mapId
    ? blockMap(
        { document: facts.document, mapId: facts.mapId, ...routeMarks(facts), type: 10.5 },
        { width, height },
      )
    : null
  return map?.part ?? tintedBand(facts, width, height)
}

/** Without a map that can be read, the levels alone. */
function tintedBand({ document }: WorkbookFacts, width: number, height: number): Part {
  const count = Math.max(1, document.levelBand.size)
  return {
    width,
    height,
    shapes: Array.from({ length: count }, (_, index) => ({
      kind: 'rect',
      x: 0,
      y: (index * height) / count,
      width,
      height: height / count + (index === count - 1 ? 0 : 0.5),
      fill: bandTint(lightTheme, count - index, count),
    })),
  }
}

function fields({ code }: WorkbookFacts, width: number): Part {
  const gap = millimeters(6)
  const unit = (width - 2 * gap) / 3.4
  const parts = [
    labeled('Participant code', field(unit, code, millimeters(9), '#ffffff'), fieldLabel),
    labeled('Started on', field(unit, '', millimeters(9), '#ffffff'), fieldLabel),
    labeled('Workplace or class', field(unit * 1.4, '', millimeters(9), '#ffffff'), fieldLabel),
  ]
  return rowOf(
    parts.map((part, index) => ({
      part,
      x: index * (unit + gap),
      width: part.width,
      at: 'top',
    })),
    width,
    0,
  )
}
