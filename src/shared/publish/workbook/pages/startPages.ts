import { countOf } from '#shared/base/words.ts'
import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import type { Step } from '../layout/page.ts'
import type { Worksheet } from '../layout/sheets.ts'
import { type, words } from '../layout/type.ts'
import { bubbles } from '../parts/bubbles.ts'
import { type Cell, over, rowOf, rule, space } from '../parts/rows.ts'
import { scaleStrip } from '../parts/scalePoints.ts'
import { linePitch, tickBox } from '../parts/writeIn.ts'
import { ownAnswerDate, type SkillGroup, type SkillLine, skillGroups } from '../skills.ts'

const lead =
  'For each skill, fill in the number that fits you today. Think of the last month, at work or at home.'

/** Where the columns of the grid stand, in points from the left edge of the content. */
type Grid = {
  readonly width: number
  readonly name: number
  readonly bubbles: { readonly x: number; readonly width: number }
  /** Null on scales where every skill applies. */
  readonly notApplicable: { readonly x: number; readonly width: number } | null
  readonly evidence: { readonly x: number; readonly width: number }
}

/** The grid to rate oneself: every skill that the present role and the target ask for. */
export function startPages(facts: WorkbookFacts, step: Step, frame: Frame): Worksheet {
  const grid = gridOf(facts, frame.contentWidth)
  const groups = skillGroups(facts)
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0)
  return {
    title: 'My starting point',
    lead: leadPart(facts, frame.contentWidth),
    step,
    section: 'Start',
    tab: 'Start',
    bookmark: 'My starting point',
    alt: `My starting point. ${lead} ${countOf(count, 'skill')}.`,
    blocks: count === 0 ? emptyBlocks(facts, grid) : gridBlocks(facts, groups, grid),
  }
}

/** About a minute for each skill and five to begin, in steps of five. */
export function startMinutes(facts: WorkbookFacts): number {
  const count = skillGroups(facts).reduce((sum, { lines }) => sum + lines.length, 0)
  return Math.max(10, Math.round((count * 0.9 + 4) / 5) * 5)
}

function leadPart(facts: WorkbookFacts, width: number): Part {
  const text = words(type.lead, lead, Math.min(width, millimeters(165)))
  if (!facts.filled) return text
  const date = ownAnswerDate(facts)
  const note =
    date === null
      ? 'None of your own answers are in the project yet. Fill in the bubbles by hand.'
      : `The bubbles show your own answers up to ${date}. Change what no longer fits.`
  return stacked([text, words(type.small, note, width)], 4)
}

function gridOf({ scale }: WorkbookFacts, width: number): Grid {
  const name = millimeters(56)
  const bubbleWidth = millimeters(48)
  const notApplicable = scale?.allowsNotApplicable
    ? { x: name + millimeters(2) + bubbleWidth + millimeters(2), width: millimeters(15) }
    : null
  const evidenceX = notApplicable
    ? notApplicable.x + notApplicable.width + millimeters(3)
    : name + bubbleWidth + millimeters(6)
  return {
    width,
    name,
    bubbles: { x: name + millimeters(2), width: bubbleWidth },
    notApplicable,
    evidence: { x: evidenceX, width: width - evidenceX },
  }
}

function gridBlocks(facts: WorkbookFacts, groups: readonly SkillGroup[], grid: Grid): Block[] {
  const header = headerPart(facts, grid)
  const first = block(header, 0, { keep: 'with next' })
  return [first, ...groups.flatMap((group) => groupBlocks(facts, group, grid, header))]
}

function groupBlocks(facts: WorkbookFacts, group: SkillGroup, grid: Grid, header: Part): Block[] {
  const heading = groupHeading(group.name, grid)
  const again = stacked([header, groupHeading(`${group.name}, continued`, grid)], 0)
  const rows = group.lines.map((line, index) =>
    block(skillRow(facts, line, grid), 0, {
      again,
      // A heading never stands with a single row of several at the foot of a page.
      ...(index === 0 && group.lines.length > 1 ? { keep: 'with next' as const } : {}),
    }),
  )
  return [block(heading, 0, { keep: 'with next', again: header }), ...rows]
}

function headerPart({ scale }: WorkbookFacts, grid: Grid): Part {
  const { notApplicable } = grid
  const head = (text: string, width: number) => words({ ...type.label, leading: 1.15 }, text, width)
  const cells: Cell[] = [
    { part: head('Skill', grid.name), x: 0, width: grid.name },
    { part: head('My number', grid.bubbles.width), ...grid.bubbles },
    ...(notApplicable
      ? [{ part: head('Does not apply', notApplicable.width), ...notApplicable }]
      : []),
    { part: head('When I did this last', grid.evidence.width), ...grid.evidence },
  ]
  const names = rowOf(cells, grid.width, 0)
  const strip = scale ? [scaleStrip(scale, grid.width)] : []
  return stacked([...strip, names], millimeters(3))
}

function groupHeading(name: string, grid: Grid): Part {
  const text = words(type.group, name, grid.width)
  const height = Math.max(millimeters(7), text.height + 7)
  return over(
    rowOf(
      [
        {
          part: stacked([space(height - text.height - 2.5), text], 0),
          x: 0,
          width: grid.width,
          at: 'top',
        },
      ],
      grid.width,
      height,
    ),
    [rule(grid.width, height, 1.13, ink.strong)],
  )
}

function skillRow({ scale }: WorkbookFacts, line: SkillLine, grid: Grid): Part {
  const { notApplicable, evidence } = grid
  const answer = typeof line.answer === 'number' ? line.answer : null
  const values = scale?.points.map(({ value }) => value) ?? [0, 1, 2, 3, 4, 5]
  const cells: Cell[] = [
    { part: words(type.row, line.name, grid.name), x: 0, width: grid.name },
    { part: bubbles(values, answer, grid.bubbles.width), ...grid.bubbles },
    ...(notApplicable
      ? [
          {
            part: tickBox(millimeters(4.2), line.answer === 'does not apply'),
            ...notApplicable,
            align: 'center' as const,
          },
        ]
      : []),
    {
      part: words(
        { ...type.small, color: ink.strong, leading: 1.2 },
        line.evidence,
        evidence.width,
      ),
      ...evidence,
    },
  ]
  const row = rowOf(cells, grid.width, linePitch, 3)
  return over(row, rowRules(row.height, grid))
}

/** A pale rule under the row, a darker line where a pen writes. */
function rowRules(height: number, { evidence }: Grid): Shape[] {
  const line = rule(evidence.width, height, 0.7, ink.controlLine)
  return [
    rule(evidence.x - millimeters(3), height),
    { kind: 'group', x: evidence.x, y: 0, scale: 1, shapes: [line] },
  ]
}

const blankRows = 12

/** Without a list of skills there are lines for skills of one's own. */
function emptyBlocks(facts: WorkbookFacts, grid: Grid): Block[] {
  const header = headerPart(facts, grid)
  const note = words(
    type.body,
    'The project has no list of skills for this job yet. Write down the skills you think it asks for, and rate those.',
    grid.width,
  )
  const line: SkillLine = { competencyId: '', name: '', answer: null, evidence: '' }
  return [
    block(note),
    block(header, millimeters(4), { keep: 'with next' }),
    ...Array.from({ length: blankRows }, () =>
      block(
        over(skillRow(facts, line, grid), [rule(grid.name, linePitch, 0.7, ink.controlLine)]),
        0,
        {
          again: header,
        },
      ),
    ),
  ]
}
