import { isOpen, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import type { Step } from '../layout/page.ts'
import type { Worksheet } from '../layout/sheets.ts'
import { type, words } from '../layout/type.ts'
import { badge } from '../parts/badge.ts'
import { fromTo } from '../parts/fromTo.ts'
import { lineKindSample } from '../parts/lineKinds.ts'
import { type Cell, over, rowOf, rule } from '../parts/rows.ts'
import { answerBox, field, labeled } from '../parts/writeIn.ts'
import { referenceOf } from '../roleLook.ts'
import { moveCost, moveTime } from '../wording.ts'

const mostWays = 12
const moves = 3

/** A route to write down, with the moves that lead into the target to choose from. */
export function routeForm(facts: WorkbookFacts, step: Step, frame: Frame): Worksheet {
  const width = frame.contentWidth
  return {
    title: 'My route',
    lead: stacked(
      [
        fromTo(facts.document, null, facts.target, width),
        words(
          type.lead,
          'Choose a route on the map and write it down, one move after the other.',
          width,
        ),
      ],
      2,
    ),
    step,
    section: 'Route',
    tab: 'Route',
    bookmark: 'My route',
    alt: `My route to ${facts.target.title}, to write down.`,
    blocks: [
      ...waysIn(facts, width),
      block(field2('My job today', width), millimeters(6)),
      ...Array.from({ length: moves }, (_, index) =>
        block(moveForm(index + 1, width), millimeters(4)),
      ),
      answerBox('What could get in the way, and who can help', width, {
        least: 18,
        most: 60,
      }),
    ],
  }
}

function waysIn({ document, target }: WorkbookFacts, width: number): Block[] {
  const ways = transitionsTo(document, target.id).filter(isOpen)
  if (ways.length === 0) {
    return [block(words(type.body, 'The map shows no move into this job yet.', width))]
  }
  const rest = ways.length - mostWays
  return [
    block(words(type.heading, 'Moves that lead to this job', width), 0, { keep: 'with next' }),
    ...ways
      .slice(0, mostWays)
      .map((way, index) => block(wayRow(document, way, width), index === 0 ? 4 : 0)),
    ...(rest > 0 ? [block(words(type.small, `And ${rest} more: see the map.`, width), 4)] : []),
  ]
}

function wayRow(document: WorkbookFacts['document'], way: Transition, width: number): Part {
  const from = way.fromRoleId === null ? undefined : document.role.get(way.fromRoleId)
  const line = lineKindSample(way.kind, millimeters(12))
  const facts = words(
    type.row,
    `${moveTime(way.workingMonths ?? way.fullTimeMonths)}, ${moveCost(way.cost)}`,
    width * 0.45,
  )
  const reference = from ? badge(referenceOf(document, from), 10, 24) : null
  const nameX = line.width + 8 + 24 + 8
  const name = words(type.row, from?.title ?? 'From outside', width - nameX - facts.width - 8)
  const cells: Cell[] = [
    { part: line, x: 0, width: line.width },
    ...(reference ? [{ part: reference, x: line.width + 8, width: reference.width }] : []),
    { part: name, x: nameX, width: name.width },
    { part: facts, x: width - facts.width, width: facts.width },
  ]
  const row = rowOf(cells, width, millimeters(7), 2)
  return over(row, [rule(width, row.height)])
}

function field2(label: string, width: number): Part {
  return labeled(label, field(width, ''))
}

function moveForm(number: number, width: number): Part {
  const gap = millimeters(5)
  const unit = (width - 3 * gap) / 10
  const spans: [string, number][] = [
    [`Move ${number} leads to`, 4],
    ['Time', 1.6],
    ['Cost', 1.6],
    ['Who can help', 2.8],
  ]
  let x = 0
  const cells = spans.map(([label, span]): Cell => {
    const cell: Cell = {
      part: labeled(label, field(unit * span, '')),
      x,
      width: unit * span,
      at: 'top',
    }
    x += unit * span + gap
    return cell
  })
  return rowOf(cells, width, 0)
}
