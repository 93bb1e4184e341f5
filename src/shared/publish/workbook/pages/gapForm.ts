import { isNeeded } from '#shared/analysis/gapRow.ts'
import { gatesOfTarget } from '#shared/analysis/targetGates.ts'
import { capitalize, countOf } from '#shared/base/words.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import { directTransition } from '#shared/domain/queries/transitions.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import { ruleText } from '#shared/domain/ruleText.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block } from '../layout/flow.ts'
import { ink } from '../layout/ink.ts'
import { type TypeStyle, type, words } from '../layout/type.ts'
import { boxed, insideWidth, plainBox } from '../parts/boxed.ts'
import { bubbles, numberText } from '../parts/bubbles.ts'
import { draftNote } from '../parts/draftNote.ts'
import { type Cell, over, rowOf, rule } from '../parts/rows.ts'
import { selfWords } from '../parts/scalePoints.ts'
import { answerBox, field, linePitch, tickLine } from '../parts/writeIn.ts'

/** The gap as a table to fill in by hand: what the job asks is printed, the rest is open. */
export function gapForm(facts: WorkbookFacts, width: number): Block[] {
  const needed = requirementsOfRole(facts.document, facts.target.id).filter((requirement) =>
    isNeeded(facts.document, requirement),
  )
  return [
    ...topBlocks(facts, needed.length, width),
    ...(needed.length === 0 ? noListBlocks(facts, width) : tableBlocks(facts, needed, width)),
    answerBox('The gap I want to close first, and why', width, { least: 20, most: 80 }),
  ]
}

function topBlocks(facts: WorkbookFacts, count: number, width: number): Block[] {
  const gap = millimeters(6)
  const right = millimeters(70)
  const left = width - right - gap
  const paper = paperList(facts, insideWidth(left))
  const result = countPart(count, insideWidth(right))
  if (paper.reduce((sum, part) => sum + part.height, 0) > millimeters(75)) {
    return [
      ...paper.map((part, index) => block(part, 3, index === 0 ? { keep: 'with next' } : {})),
      block(boxed(result, right), millimeters(4)),
    ]
  }
  const list = stacked(paper, 3.4)
  const height = Math.max(list.height, result.height) + 2 * plainBox.padding.y
  const cells: Cell[] = [
    { part: boxed(list, left, plainBox, height), x: 0, width: left, at: 'top' },
    { part: boxed(result, right, plainBox, height), x: left + gap, width: right, at: 'top' },
  ]
  return [block(rowOf(cells, width, 0))]
}

function paperList({ document, current, target }: WorkbookFacts, width: number): Part[] {
  const move = directTransition(document, current?.id ?? null, target.id)
  const gates = gatesOfTarget(document, target, move)
  if (gates.length === 0) {
    return [
      words(type.heading, 'On paper', width),
      words(type.body, 'This job asks for no license, certificate or other paper.', width),
    ]
  }
  return [
    words(type.heading, 'On paper: tick what you have', width),
    ...gates.map(({ rule: gate }) => tickLine(capitalize(ruleText(document, gate)), width)),
  ]
}

/** What to count when the table is filled in. */
function countPart(count: number, width: number): Part {
  const box = millimeters(16)
  const row = (text: string, after: string) => {
    const label = words(type.body, text, width - box - millimeters(14))
    return rowOf(
      [
        { part: label, x: 0, width: label.width },
        {
          part: field(box, '', millimeters(9), ink.field),
          x: width - box - millimeters(12),
          width: box,
        },
        {
          part: words(type.small, after, millimeters(11)),
          x: width - millimeters(11),
          width: millimeters(11),
        },
      ],
      width,
      millimeters(10),
    )
  }
  return stacked(
    [
      words(type.heading, 'Count when you are done', width),
      row('Skills I have', count > 0 ? `of ${count}` : ''),
      row('Levels to go', 'in all'),
    ],
    4,
  )
}

type Columns = {
  readonly name: number
  readonly ask: { readonly x: number; readonly width: number }
  readonly have: { readonly x: number; readonly width: number }
  readonly go: { readonly x: number; readonly width: number }
}

function columnsOf(width: number): Columns {
  const gap = millimeters(3)
  const go = millimeters(15)
  const have = millimeters(49)
  const name = millimeters(56)
  const askX = name + gap
  const goX = width - go
  const haveX = goX - gap - have
  return {
    name,
    ask: { x: askX, width: haveX - gap - askX },
    have: { x: haveX, width: have },
    go: { x: goX, width: go },
  }
}

function tableBlocks(facts: WorkbookFacts, needed: readonly Requirement[], width: number): Block[] {
  const columns = columnsOf(width)
  const header = headerRow(columns, width)
  const drafts = needed.filter(({ confirmation }) => !isConfirmed(confirmation)).length
  return [
    block(header, millimeters(5), { keep: 'with next' }),
    ...needed.map((requirement) =>
      block(formRow(facts, requirement, columns, width), 0, { again: header }),
    ),
    ...(drafts === 0
      ? []
      : [
          block(
            draftNote(
              `${drafts} of the ${countOf(needed.length, 'level')} the job asks are a draft that no expert has confirmed yet.`,
              width,
            ),
            5,
          ),
        ]),
  ]
}

function headerRow(columns: Columns, width: number): Part {
  const head = (text: string, room: number) => words({ ...type.label, leading: 1.15 }, text, room)
  const row = rowOf(
    [
      { part: head('Skill', columns.name), x: 0, width: columns.name },
      { part: head('The job asks', columns.ask.width), ...columns.ask },
      { part: head('My number today', columns.have.width), ...columns.have },
      { part: head('To go', columns.go.width), ...columns.go, align: 'center' },
    ],
    width,
    0,
    2,
  )
  return over(row, [rule(width, row.height, 1.13, ink.strong)])
}

const askStyle: TypeStyle = { ...type.small, size: 10, leading: 1.1, color: ink.strong }

function formRow(
  { document, scale }: WorkbookFacts,
  requirement: Requirement,
  columns: Columns,
  width: number,
): Part {
  const need = onProjectScale(document, requirement.level, requirement.scaleId)
  const point = scale?.points.find(({ value }) => value === need)
  const name = document.competency.get(requirement.competencyId)?.name ?? ''
  const values = scale?.points.map(({ value }) => value) ?? []
  const asks = point ? `${numberText(need)}, ${selfWords(point)}` : numberText(need)
  const row = rowOf(
    [
      {
        part: words(requirement.essential ? type.rowStrong : type.row, name, columns.name),
        x: 0,
        width: columns.name,
      },
      { part: words(askStyle, asks, columns.ask.width), ...columns.ask },
      { part: bubbles(values, null, columns.have.width), ...columns.have },
      { part: field(columns.go.width, '', millimeters(7)), ...columns.go },
    ],
    width,
    linePitch,
    1.5,
  )
  return over(row, [rule(width, row.height)])
}

const openLines = 8

function noListBlocks({ target }: WorkbookFacts, width: number): Block[] {
  const note = `The project has no list of skills for ${target.title} yet. Ask someone who does this job, and write down what they say.`
  const line: Part = {
    width,
    height: linePitch,
    shapes: [rule(width, linePitch, 0.7, ink.controlLine)],
  }
  return [
    block(words(type.body, note, width), millimeters(5)),
    ...Array.from({ length: openLines }, () => block(line, 0)),
  ]
}
