import type { TrainingPlan } from '#shared/analysis/trainingPlan.ts'
import { dollarRange } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'
import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block, heightOf } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import type { Step } from '../layout/page.ts'
import { firstPageRoom, type Worksheet } from '../layout/sheets.ts'
import { type TypeStyle, type, words } from '../layout/type.ts'
import { type Cell, over, rowOf, rule } from '../parts/rows.ts'
import { answerBox, field, labeled, tickBox } from '../parts/writeIn.ts'
import { emptyRow, type PlanRow, planRows } from './planRows.ts'

const lead =
  'Small steps with a date. Fill in what you know now and leave the rest for your next session.'

const fewestRows = 8
const openRows = 3
const lineWidth = millimeters(0.3)
const rowHeight = millimeters(10.2)

/** Steps with dates, who helps, money and week; the rows are the training plan where it is known. */
export function planPages(facts: WorkbookFacts, step: Step, frame: Frame): Worksheet {
  const width = frame.contentWidth
  const plan = facts.filled?.plan ?? null
  const head = { title: 'My plan', lead, step }
  const room = firstPageRoom(head, frame)
  const rows = rowsOf(facts)
  const start = [block(topFields(facts, width)), ...tableBlocks(rows, width)]
  const end = [...moneyAndWeek(plan, width), block(endFields(width), millimeters(6))]
  const goesOn = heightOf([...start, ...end]) > room
  // A plan of two pages has room for more rows on the first and for notes on the second.
  const more = goesOn ? Math.floor(Math.max(0, room - heightOf(start)) / rowHeight) : 0
  const blocks = [
    ...start,
    ...emptyRows(more, width),
    ...end,
    ...(goesOn ? [answerBox('Notes from my sessions', width, { least: 25, most: 120 })] : []),
  ]
  return {
    ...head,
    section: 'Plan',
    tab: 'Plan',
    bookmark: 'My plan',
    alt: `My plan. ${plan ? countOf(plan.steps.length, 'step') : 'Rows to fill in by hand'}.`,
    blocks,
  }
}

function rowsOf(facts: WorkbookFacts): PlanRow[] {
  const { document, filled } = facts
  const rows = filled ? [...planRows(document, filled.plan), ...onward(facts)] : []
  const open = Math.max(openRows, fewestRows - rows.length)
  return [...rows, ...Array.from({ length: open }, () => emptyRow)]
}

/** The plan leads to the next job; the way goes on from there. */
function onward({ filled, target }: WorkbookFacts): PlanRow[] {
  if (!filled || filled.next.id === target.id) return []
  const what = `Plan the next move, to ${target.title}`
  return [{ ...emptyRow, what, why: 'My route shows the steps after this one.' }]
}

function sideBySide(
  parts: readonly (readonly [number, (width: number) => Part])[],
  width: number,
): Part {
  const gap = millimeters(5)
  const shares = parts.reduce((sum, [share]) => sum + share, 0)
  const unit = (width - gap * (parts.length - 1)) / shares
  let x = 0
  const cells = parts.map(([share, draw]): Cell => {
    const cell: Cell = { part: draw(unit * share), x, width: unit * share, at: 'top' }
    x += unit * share + gap
    return cell
  })
  return rowOf(cells, width, 0)
}

function topFields({ filled }: WorkbookFacts, width: number): Part {
  const hours = filled?.person.limits.hoursPerWeek ?? null
  return sideBySide(
    [
      [1.3, (room) => labeled('My next job', field(room, filled?.next.title ?? ''))],
      [1, (room) => labeled('I want to start by', field(room, ''))],
      [
        1,
        (room) =>
          labeled('Hours a week I can study', field(room, hours === null ? '' : String(hours))),
      ],
    ],
    width,
  )
}

type Column = { readonly title: string; readonly x: number; readonly width: number }

function columnsOf(width: number): [what: Column, when: Column, who: Column, done: Column] {
  const done = millimeters(14)
  const when = millimeters(34)
  const what = millimeters(84)
  const who = width - what - when - done
  return [
    { title: 'What I will do', x: 0, width: what },
    { title: 'By when', x: what, width: when },
    { title: 'Who can help', x: what + when, width: who },
    { title: 'Done', x: width - done, width: done },
  ]
}

function tableBlocks(rows: readonly PlanRow[], width: number): Block[] {
  const columns = columnsOf(width)
  const header = rowOf(
    columns.map((column, index): Cell => {
      const isDone = index === 3
      return {
        part: words(type.label, column.title, column.width),
        x: column.x + (isDone ? 0 : millimeters(2)),
        width: column.width,
        align: isDone ? 'center' : 'left',
      }
    }),
    width,
    millimeters(6.4),
  )
  return [
    block(header, millimeters(4), { keep: 'with next' }),
    ...rows.map((row) => block(tableRow(row, columns, width), 0, { again: header })),
  ]
}

function emptyRows(count: number, width: number): Block[] {
  const columns = columnsOf(width)
  return Array.from({ length: count }, () => block(tableRow(emptyRow, columns, width)))
}

const whatStyle: TypeStyle = { ...type.body, leading: 1.2 }
const whyStyle: TypeStyle = { ...type.tiny, leading: 1.2 }
const hintStyle: TypeStyle = { ...type.small, color: ink.quiet, leading: 1.2 }

/** Fields side by side; rows share their border lines. */
function tableRow(row: PlanRow, columns: ReturnType<typeof columnsOf>, width: number): Part {
  const padding = millimeters(2.5)
  const [what, when, who, done] = columns
  const inside = ({ width: room }: Column) => room - 2 * padding
  const action = stacked(
    [words(whatStyle, row.what, inside(what)), words(whyStyle, row.why, inside(what))].filter(
      ({ height }) => height > 0,
    ),
    1,
  )
  const part = rowOf(
    [
      { part: action, x: padding, width: inside(what) },
      { part: words(hintStyle, row.when, inside(when)), x: when.x + padding, width: inside(when) },
      { part: words(hintStyle, row.who, inside(who)), x: who.x + padding, width: inside(who) },
      { part: tickBox(millimeters(5)), x: done.x, width: done.width, align: 'center' },
    ],
    width,
    rowHeight,
    4,
  )
  const lines: Shape[] = columns.map((column) => ({
    kind: 'rect',
    x: column.x,
    y: 0,
    width: column.width,
    height: part.height,
    fill: ink.field,
    stroke: ink.controlLine,
    strokeWidth: lineWidth,
  }))
  return over(part, lines)
}

function moneyAndWeek(plan: TrainingPlan | null, width: number): Block[] {
  const part = sideBySide(
    [
      [1, (room) => moneyPart(plan, room)],
      [1, weekPart],
    ],
    width,
  )
  return [block(part, millimeters(6))]
}

function moneyPart(plan: TrainingPlan | null, width: number): Part {
  const box = millimeters(26)
  const height = millimeters(9.4)
  const row = (name: string, right: Part, style: TypeStyle = type.row, line = true) => {
    const part = rowOf(
      [
        { part: words(style, name, width - right.width - 8), x: 0, width: width - right.width - 8 },
        { part: right, x: width - right.width, width: right.width },
      ],
      width,
      height,
      1,
    )
    return line ? over(part, [rule(width, part.height)]) : part
  }
  const open = () => field(box, '', millimeters(7))
  const cost =
    plan === null || plan.steps.length === 0
      ? open()
      : words(type.rowStrong, costText(plan), width * 0.5)
  const unknown = plan?.unknownCost ?? []
  return stacked(
    [
      words(type.heading, 'Paying for it', width),
      row('Course and exam fees', cost),
      row('Employer tuition help', open()),
      row('Grant or scholarship', open()),
      row('Savings or payment plan', open()),
      row('Left to pay', open(), { ...type.row, weight: 700 }, false),
      ...(unknown.length === 0
        ? []
        : [
            words(
              type.tiny,
              `Without ${countOf(unknown.length, 'step')} whose cost is not known yet.`,
              width,
            ),
          ]),
    ],
    0,
  )
}

function costText({ cost, unknownCost, steps }: TrainingPlan): string {
  if (unknownCost.length === steps.length) return 'not known yet'
  return dollarRange(cost)
}

const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const parts = 3

function weekPart(width: number): Part {
  const gap = millimeters(0.8)
  const cell = (width - gap * (days.length - 1)) / days.length
  const height = millimeters(10.8)
  const head = rowOf(
    days.map((day, index): Cell => {
      return {
        part: words({ ...type.smallStrong, size: 10 }, day, cell),
        x: index * (cell + gap),
        width: cell,
        align: 'center',
      }
    }),
    width,
    0,
    2,
  )
  const boxes = days.flatMap((_, column) =>
    Array.from({ length: parts }, (_, row): Shape => {
      return {
        kind: 'rect',
        x: column * (cell + gap) + lineWidth / 2,
        y: row * (height + gap) + lineWidth / 2,
        width: cell - lineWidth,
        height: height - lineWidth,
        radius: millimeters(0.6),
        fill: ink.field,
        stroke: ink.controlLine,
        strokeWidth: lineWidth,
      }
    }),
  )
  const grid: Part = { width, height: parts * (height + gap), shapes: boxes }
  const note =
    'Shade when you work, and mark S where you can study. Rows: morning, afternoon, evening.'
  return stacked(
    [words(type.heading, 'My week', width), head, grid, words(type.small, note, width)],
    2,
  )
}

function endFields(width: number): Part {
  return sideBySide(
    [
      [1, (room) => labeled('My next check-in', field(room, ''))],
      [1, (room) => labeled('Initials, participant and facilitator', field(room, ''))],
    ],
    width,
  )
}
