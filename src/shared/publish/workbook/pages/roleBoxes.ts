import { readableDate } from '#shared/base/dates.ts'
import { shortDuration } from '#shared/base/duration.ts'
import { dollars, dollarsShort } from '#shared/base/money.ts'
import { capitalize } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Project } from '#shared/domain/records/project.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { conditionText } from '#shared/domain/ruleText.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import { type Demand, demandMark } from '#shared/map/marks.ts'
import { payRuler } from '#shared/map/payRuler.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed, stacked } from '#shared/map/poster/part.ts'
import { lightTheme } from '#shared/map/themes.ts'
import { ink } from '../layout/ink.ts'
import { lineOf, type TypeStyle, type, words } from '../layout/type.ts'
import { type BoxLook, boxed, insideWidth, narrowBox, tightBox } from '../parts/boxed.ts'
import { asDraft } from '../parts/draftNote.ts'
import { lineKindSample } from '../parts/lineKinds.ts'
import { listBoxes } from '../parts/listBoxes.ts'
import { rowOf } from '../parts/rows.ts'
import { tickLine } from '../parts/writeIn.ts'
import { hasDraftPay } from '../roleLook.ts'
import { sentence, shortName } from '../wording.ts'

const payStyle: TypeStyle = { ...type.title, weight: 700, size: 21, leading: 1 }
const wayStyle: TypeStyle = { ...type.row, size: 11, leading: 1.2 }

/** How much the boxes take: sheets with many moves leave out the preparation, then set moves closer. */
export type BoxDetail = 'with preparation' | 'short' | 'tight'

type Frame = { readonly width: number; readonly look: BoxLook }

/** Facts of a role in boxes: pay, demand, what it asks on paper, ways in and on. */
export function roleBoxes(
  document: Document,
  settings: Project,
  role: Role,
  options: { readonly width: number; readonly detail: BoxDetail },
): Part[] {
  const { width, detail } = options
  const frame: Frame = { width, look: detail === 'tight' ? tightBox : narrowBox }
  return [
    payBox(document, settings, role, frame),
    ...(role.demand === null ? [] : [demandBox(role, role.demand, frame)]),
    ...needBoxes(
      document,
      role,
      frame,
      detail === 'with preparation' ? role.preparation.trim() : '',
    ),
    ...wayBoxes(document, role, frame),
  ]
}

function payBox(document: Document, { payScale }: Project, role: Role, frame: Frame): Part {
  const inside = insideWidth(frame.width, frame.look)
  const facts = cardFacts(document, role)
  const heading = words(type.heading, 'Pay in a year', inside)
  if (facts.pay === null) {
    return boxed(
      stacked([heading, words(type.small, 'Pay not set.', inside)], 4),
      frame.width,
      frame.look,
    )
  }
  const figure = asDraft(words(payStyle, dollars(facts.pay), inside), hasDraftPay(role))
  const rulerHeight = millimeters(2.2)
  const ruler: Part = {
    width: inside,
    height: rulerHeight + millimeters(0.8),
    shapes: payRuler(
      { middle: facts.pay, range: facts.payRange },
      { x: 0, y: millimeters(0.4), width: inside, height: rulerHeight },
      { scale: payScale, theme: lightTheme, tick: millimeters(0.8), overhang: millimeters(0.8) },
    ),
  }
  const range = facts.payRange
    ? `${dollarsShort(facts.payRange.low)} to ${dollarsShort(facts.payRange.high)}`
    : ''
  const axis = rowOf(
    [
      { part: lineOf(type.tiny, dollarsShort(payScale.min)), x: 0, width: inside },
      { part: lineOf(type.tiny, range), x: 0, width: inside, align: 'center' },
      { part: lineOf(type.tiny, dollarsShort(payScale.max)), x: 0, width: inside, align: 'right' },
    ],
    inside,
    0,
  )
  const note = words({ ...type.small, leading: 1.25 }, payNote(document, role), inside)
  return boxed(stacked([heading, figure, ruler, axis, note], 4), frame.width, frame.look)
}

/** Where and when the figure is from; without that it is not printed. */
function payNote(document: Document, role: Role): string {
  const shown = shownPay(role)
  if (!shown) return ''
  const { pay, basis } = shown
  const place = pay.geography.trim() === '' ? basis : pay.geography
  const date = pay.asOf === null ? '' : `, ${readableDate(pay.asOf)}`
  const source = pay.sourceId === null ? undefined : document.source.get(pay.sourceId)
  const from = source ? source.publisher || source.name : ''
  const hourly = pay.unit === 'hour' ? ' Hourly pay counts 2,080 hours.' : ''
  if (pay.kind === 'illustrative') {
    return `Middle pay, ${place}${date}. A sample value, not a fact.${hourly}`
  }
  return `Middle pay, ${place}${date}.${from === '' ? '' : ` ${sentence(from)}`}${hourly}`
}

const demandSentences: Record<Demand, string> = {
  'much-faster': 'Growing much faster than the average for all jobs',
  faster: 'Growing faster than the average for all jobs',
  average: 'About as many of these jobs as now',
  declining: 'Fewer of these jobs than now',
}

function demandBox(role: Role, demand: Demand, frame: Frame): Part {
  const inside = insideWidth(frame.width, frame.look)
  const heading = lineOf(type.heading, 'Demand')
  const size = 14
  const title: Part = {
    width: inside,
    height: heading.height,
    shapes: [
      placed(heading, 0, 0),
      demandMark(
        demand,
        { x: heading.width + 5, y: (heading.height - size) / 2, size },
        ink.strong,
      ),
    ],
  }
  const { growth } = role
  const years = growth === null ? '' : `, ${growth.baseYear} to ${growth.targetYear}`
  const text = words(
    { ...type.small, leading: 1.25 },
    `${demandSentences[demand]}${years}.`,
    inside,
  )
  return boxed(stacked([title, text], 4), frame.width, frame.look)
}

/** A box to tick for each paper and rule; long lists go on in a further box. */
function needBoxes(document: Document, role: Role, frame: Frame, preparation: string): Part[] {
  const inside = insideWidth(frame.width, frame.look)
  const style: TypeStyle = { ...type.row, size: 11, leading: 1.22 }
  const listed = new Set(role.credentials.map(({ credentialId }) => credentialId))
  const items = [
    ...role.credentials.flatMap(({ credentialId, need, legallyRequired }) => {
      const name = document.credential.get(credentialId)?.name
      return name === undefined ? [] : [`${name}${needWords(need, legallyRequired)}`]
    }),
    ...role.entryConditions
      .filter(({ credentialId }) => credentialId === null || !listed.has(credentialId))
      .map((condition) => capitalize(conditionText(document, condition))),
  ]
  const lines = [...new Set(items)].map((text) => tickLine(text, inside, { style }))
  const note =
    preparation === ''
      ? []
      : [words({ ...type.small, leading: 1.25 }, sentence(preparation), inside)]
  return listBoxes('What you need', [...lines, ...note], { ...frame, gap: 3 })
}

function needWords(need: Role['credentials'][number]['need'], legallyRequired: boolean): string {
  if (legallyRequired) return ', asked by law'
  switch (need) {
    case 'required':
      return ''
    case 'preferred':
      return ', a plus'
    case 'earned here':
      return ', earned in the job'
  }
}

const mostWays = 10

/** How rows of ways are set: sample in millimeters, the rest in points. */
type WayLook = {
  readonly sample: number
  readonly gap: number
  readonly padding: number
  readonly leading: number
}

const usualWays: WayLook = { sample: 12, gap: 1.5, padding: 1, leading: 1.2 }
const tightWays: WayLook = { sample: 8, gap: 1, padding: 0.4, leading: 1.12 }

function wayBoxes(document: Document, role: Role, frame: Frame): Part[] {
  const look = frame.look === tightBox ? tightWays : usualWays
  const inside = insideWidth(frame.width, frame.look)
  const ins = transitionsTo(document, role.id).filter(isOpen)
  const ons = transitionsFrom(document, role.id).filter(isOpen)
  const rowsOf = (ways: readonly Transition[], end: 'from' | 'to') => [
    ...ways.slice(0, mostWays).map((way) => wayRow(document, way, { end, width: inside, look })),
    ...(ways.length > mostWays
      ? [words(type.small, `And ${ways.length - mostWays} more: see the map.`, inside)]
      : []),
  ]
  const [rowsIn, rowsOn] = [rowsOf(ins, 'from'), rowsOf(ons, 'to')]
  if (rowsIn.length === 0) return listBoxes('Ways on', rowsOn, { ...frame, gap: look.gap })
  const heading = words({ ...type.heading, leading: 1.6 }, 'Ways on', inside)
  return listBoxes('Ways in', [...rowsIn, ...(rowsOn.length === 0 ? [] : [heading, ...rowsOn])], {
    ...frame,
    gap: look.gap,
  })
}

function wayRow(
  document: Document,
  way: Transition,
  options: { readonly end: 'from' | 'to'; readonly width: number; readonly look: WayLook },
): Part {
  const { end, width, look } = options
  const id = end === 'from' ? way.fromRoleId : way.toRoleId
  const other = id === null ? undefined : document.role.get(id)
  const line = lineKindSample(way.kind, millimeters(look.sample))
  const months = (way.workingMonths ?? way.fullTimeMonths)?.typical ?? null
  const time = lineOf({ ...type.rowStrong, size: 11 }, months === null ? '' : shortDuration(months))
  const x = line.width + millimeters(2.4)
  const name = words(
    { ...wayStyle, leading: look.leading },
    other ? shortName(other) : 'From outside',
    width - x - time.width - 6,
  )
  return rowOf(
    [
      { part: line, x: 0, width: line.width },
      { part: name, x, width: name.width },
      { part: time, x: width - time.width, width: time.width },
    ],
    width,
    0,
    look.padding,
  )
}
