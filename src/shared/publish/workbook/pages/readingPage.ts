import { longDuration } from '#shared/base/duration.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import { demandMarks } from '#shared/domain/records/role.ts'
import { demandMark, demandWords, draftMark, trainingMark } from '#shared/map/marks.ts'
import { bandTint, lightFamilyColor } from '#shared/map/palette.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { lightTheme } from '#shared/map/themes.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block, spaced } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import type { Worksheet } from '../layout/sheets.ts'
import { mixed, type TypeStyle, type, words } from '../layout/type.ts'
import { exampleCard } from '../map/exampleCard.ts'
import { badge } from '../parts/badge.ts'
import { type Cell, rowOf } from '../parts/rows.ts'

const lead =
  'Each card is a job, and each line is a move that people make. Look for your own job first, then follow the lines up or across.'

const numeralStyle: TypeStyle = { ...type.title, size: 15, leading: 1 }

/** What cards, levels, job families and marks mean, explained on a card of this very map. */
export function readingPage(facts: WorkbookFacts, frame: Frame): Worksheet {
  const width = frame.contentWidth
  const card = exampleCard(facts, width)
  return {
    title: 'How to read the map',
    lead,
    step: null,
    section: 'Map',
    tab: null,
    bookmark: 'How to read the map',
    alt: `How to read the map. ${lead}`,
    blocks: [
      ...(card
        ? [
            block(words(type.heading, 'A card on the map', width), 0, { keep: 'with next' }),
            block(card, 4),
          ]
        : []),
      ...spaced(threeSteps(facts, width), millimeters(6)),
      ...spaced(levels(facts, width), millimeters(6)),
      ...spaced(familiesAndMarks(facts, width), millimeters(6)),
    ],
  }
}

/** Find, follow, read: with the first move of the best route as the example. */
function threeSteps({ routes }: WorkbookFacts, width: number): Block[] {
  const step = routes[0]?.steps[0]
  const from = step?.from?.mapReference ?? ''
  const to = step?.to.mapReference ?? ''
  const time = step?.months ? longDuration(step.months.typical) : ''
  const example =
    from === '' || to === ''
      ? ''
      : ` For example from ${from} to ${to}${time === '' ? '' : `: ${time} beside your job`}.`
  const texts: [string, string][] = [
    ['Find your job.', 'Its letter is the job family, its number is its place in the family.'],
    ['Follow a line.', `The arrow shows where the move leads.${example}`],
    [
      'Look at time and cost together.',
      'A short course can still cost money. Ask who pays before you say no.',
    ],
  ]
  const gap = millimeters(6)
  const column = (width - 2 * gap) / 3
  const cells = texts.map(([name, text], index): Cell => {
    const part = stacked(
      [
        words({ ...type.heading, size: 11.5 }, `${index + 1}. ${name}`, column),
        words(type.small, text, column),
      ],
      2,
    )
    return { part, x: index * (column + gap), width: column, at: 'top' }
  })
  return [block(rowOf(cells, width, 0))]
}

/** Highest level first, as the map has them. */
function levels({ document }: WorkbookFacts, width: number): Block[] {
  const bands = bandsInOrder(document)
  if (bands.length === 0) return []
  const rows = bands.map((band, index) => {
    const level = index + 1
    const left = millimeters(13)
    const right = millimeters(42)
    const gap = millimeters(4)
    const middle = width - left - right - gap - millimeters(3)
    const text = mixed(
      [
        [type.bodyStrong, band.description.trim() === '' ? band.name : `${band.name}. `],
        [{ ...type.small, color: ink.strong }, band.description],
      ],
      middle,
      1.25,
    )
    const row = rowOf(
      [
        { part: words(numeralStyle, romanNumeral(level), left), x: millimeters(3), width: left },
        { part: text, x: left, width: middle },
        {
          part: words(type.small, band.preparation, right),
          x: width - right - millimeters(3),
          width: right,
          align: 'right',
        },
      ],
      width,
      millimeters(8.4),
      millimeters(1.1),
    )
    return {
      ...row,
      shapes: [
        {
          kind: 'rect' as const,
          x: 0,
          y: 0,
          width,
          height: row.height,
          fill: bandTint(lightTheme, level, bands.length),
        },
        ...row.shapes,
      ],
    }
  })
  return [
    block(words(type.heading, 'Levels, from the ground up', width), 0, { keep: 'with next' }),
    ...rows.toReversed().map((part, index) => block(part, index === 0 ? 5 : 1.5)),
  ]
}

/** Job families, demand marks and other marks as three lists side by side. */
function familiesAndMarks(facts: WorkbookFacts, width: number): Block[] {
  const gap = millimeters(6)
  const column = (width - 2 * gap) / 3
  const lists = [familyRows(facts, column), demandRows(facts, column), markRows(column)]
  const cells = lists.map((rows, place): Cell => {
    return { part: stacked(rows, 2.6), x: place * (column + gap), width: column, at: 'top' }
  })
  return [block(rowOf(cells, width, 0))]
}

function familyRows({ document }: WorkbookFacts, width: number): Part[] {
  const families = familiesInOrder(document)
  if (families.length === 0) return []
  return [
    words(type.heading, 'Job families', width),
    ...families.map((family) => {
      const color = family.color ?? lightFamilyColor(family.letter)
      return marked(badge({ reference: family.letter, color }, 10.5, 15), family.name, width)
    }),
  ]
}

/** Only the marks that stand on cards of this project. */
function demandRows({ document }: WorkbookFacts, width: number): Part[] {
  const roles = [...document.role.values()]
  const used = demandMarks.filter((demand) => roles.some((role) => role.demand === demand))
  if (used.length === 0) return []
  return [
    words(type.heading, 'How many such jobs to come', width),
    ...used.map((demand) =>
      marked(
        markPart(14, [demandMark(demand, { x: 0, y: 0, size: 14 }, ink.strong)]),
        demandWords(demand),
        width,
      ),
    ),
  ]
}

function markRows(width: number): Part[] {
  return [
    words(type.heading, 'Other marks', width),
    marked(
      markPart(14, [trainingMark({ x: 0, y: 0, size: 14 }, ink.strong)]),
      'a course is part of the move',
      width,
    ),
    marked(
      markPart(9, [draftMark({ x: 0, y: 0, size: 9 }, ink.strong)]),
      'a draft that no expert has checked yet',
      width,
    ),
  ]
}

function markPart(size: number, shapes: Part['shapes']): Part {
  return { width: size, height: size, shapes }
}

function marked(mark: Part, text: string, width: number): Part {
  const left = Math.max(mark.width, 16) + millimeters(2)
  const lines = words(type.body, text, width - left)
  const pitch = type.body.size * type.body.leading
  const height = Math.max(lines.height, mark.height)
  return {
    width,
    height,
    shapes: [placed(mark, 0, (pitch - mark.height) / 2), placed(lines, left, 0)],
  }
}
