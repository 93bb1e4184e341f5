import type { Route, RouteStep } from '#shared/analysis/route.ts'
import { totalDuration } from '#shared/base/duration.ts'
import { dollarChange, dollarRange } from '#shared/base/money.ts'
import { listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import { type TypeStyle, type, words } from '../layout/type.ts'
import { badge, numberDisc } from '../parts/badge.ts'
import { boxed, insideWidth, narrowBox } from '../parts/boxed.ts'
import { lineKindSample } from '../parts/lineKinds.ts'
import { axesFor, smallPayChart, stairsOf } from '../parts/payChart.ts'
import { type Cell, factRow, rowOf } from '../parts/rows.ts'
import { referenceOf } from '../roleLook.ts'
import { moveCost, moveTime, plainWords, sentence, shortName } from '../wording.ts'

const cardTitle: TypeStyle = { ...type.title, size: 13, leading: 1.2 }

/** What a route passes through: "By way of Patient transporter and Nursing assistant". */
export function routeName(route: Route): string {
  const between = route.steps.slice(0, -1).map(({ to }) => shortName(to))
  return between.length === 0 ? 'The direct move' : `By way of ${listOf(between)}`
}

export type RouteFact = { readonly name: string; readonly short: string; readonly value: string }

/** What a route adds up to. */
export function routeFactsOf(route: Route): RouteFact[] {
  const { months, cost, ownCost, pay } = route
  const time = route.unknownTimes > 0 ? 'not known yet' : totalDuration(months.typical)
  const longest = totalDuration(months.max)
  const fact = (name: string, value: string, short = name): RouteFact => ({ name, short, value })
  return [
    fact('Time', time),
    ...(route.unknownTimes === 0 && longest !== time ? [fact('Time at most', longest)] : []),
    fact('Cost before help', route.unknownCosts > 0 ? 'not known yet' : dollarRange(cost), 'Cost'),
    ...(route.unknownCosts > 0 ? [] : [fact('What I may pay', dollarRange(ownCost), 'My share')]),
    ...(pay.change === null ? [] : [fact('Pay change a year', dollarChange(pay.change), 'Pay')]),
    ...(pay.firstRaiseMonth === null
      ? []
      : [fact('Time to a first raise', totalDuration(pay.firstRaiseMonth), 'First raise')]),
  ]
}

/** One route among others: its steps and reasons at the left, pay and totals at the right. */
export function routeCard(
  document: Document,
  route: Route,
  options: {
    readonly number: number | null
    readonly reasons: readonly string[]
    readonly beside: readonly Route[]
    readonly width: number
  },
): Part {
  const { number, reasons, beside, width } = options
  const inside = insideWidth(width, narrowBox)
  const gap = millimeters(5)
  const right = millimeters(52)
  const left = inside - right - gap
  const steps = route.steps.map((step) => stepRow(document, step, left))
  const why = reasons.map(plainWords).map(sentence).join(' ')
  const about = stacked(
    [titleRow(route, number, left), ...steps, words({ ...type.small, leading: 1.28 }, why, left)],
    3.5,
  )
  const axes = axesFor(beside)
  const stairs = stairsOf(route)
  const chart =
    axes && stairs.length > 1
      ? [smallPayChart(stairs, axes, { width: right, height: millimeters(20) })]
      : []
  const facts = routeFactsOf(route).map(({ short, value }) =>
    factRow(
      { style: { ...type.small, leading: 1.2 }, text: short },
      { style: { ...type.smallStrong, leading: 1.2 }, text: value },
      right,
      0.5,
    ),
  )
  const numbers = stacked([...chart, stacked(facts, 0)], 3)
  const body = rowOf(
    [
      { part: about, x: 0, width: left, at: 'top' },
      { part: numbers, x: left + gap, width: right, at: 'top' },
    ],
    inside,
    0,
  )
  return boxed(body, width, narrowBox)
}

function titleRow(route: Route, number: number | null, width: number): Part {
  const disc = number === null ? null : numberDisc(number, 9.5)
  const left = disc === null ? 0 : disc.width + 7
  const name = words(cardTitle, routeName(route), width - left)
  const cells: Cell[] = [
    ...(disc === null ? [] : [{ part: disc, x: 0, width: disc.width }]),
    { part: name, x: left, width: width - left },
  ]
  return rowOf(cells, width, 0)
}

/** "→ C4 Certified nursing assistant, 9 weeks, $650 to $1,480". */
function stepRow(
  document: Document,
  { transition, to, months, cost }: RouteStep,
  width: number,
): Part {
  const line = lineKindSample(transition.kind, millimeters(11))
  const reference = badge(referenceOf(document, to), 10, 24)
  const nameX = line.width + 5 + reference.width + 5
  const facts = words(
    { ...type.small, leading: 1.2 },
    `${moveTime(months)}, ${moveCost(cost)}`,
    width * 0.42,
  )
  const name = words(
    { ...type.row, size: 11, leading: 1.2 },
    shortName(to),
    width - nameX - facts.width - 6,
  )
  return rowOf(
    [
      { part: line, x: 0, width: line.width },
      { part: reference, x: line.width + 5, width: reference.width },
      { part: name, x: nameX, width: name.width },
      { part: facts, x: width - facts.width, width: facts.width },
    ],
    width,
    0,
    1,
  )
}
