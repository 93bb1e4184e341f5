import { percentText } from '#shared/analysis/score.ts'
import {
  findTransitionGap,
  type TransitionGap,
  type TransitionRow,
} from '#shared/analysis/transitionGap.ts'
import { capitalize, countOf } from '#shared/base/words.ts'
import type { BlockContent } from '#shared/domain/records/guidebook.ts'
import type { Drawing } from '#shared/map/drawing.ts'
import type { Part } from '#shared/map/poster/part.ts'
import type { PagePart, Run } from '../../pageContent.ts'
import { type BarScale, levelBar } from '../../workbook/parts/bars.ts'
import { cell, headerCells, paragraph, row } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { roleRuns } from '../roleWords.ts'
import { gapKey } from './gapKey.ts'

const barWidth = 170

/** What one job asks beside what another asks: papers first, then skill by skill. */
export function gapTable(
  { fromRoleId, toRoleId }: Extract<BlockContent, { type: 'gap-table' }>,
  context: GuidebookContext,
): PagePart[] {
  const { document, settings } = context
  const from = document.role.get(fromRoleId)
  const to = document.role.get(toRoleId)
  if (!from || !to) {
    context.warnings.add('A gap table of this book names a job that is no longer in the project.')
    return []
  }
  const gap = findTransitionGap(document, from, to, { asOf: settings.asOf ?? '' })
  const ends = paragraph('fact', [
    { text: 'From ' },
    ...roleRuns(context, from),
    { text: ' to ' },
    ...roleRuns(context, to),
  ])
  if (gap.noResult !== null) return [ends, paragraph('note', gap.noResult)]
  return [
    ends,
    ...gateParts(gap),
    paragraph('fact', summary(gap)),
    gapKey(),
    table(gap),
    formula(gap),
  ]
}

/** Papers and rules stand before the skills and are never averaged into them. */
function gateParts({ gates }: TransitionGap): PagePart[] {
  if (gates.length === 0) return []
  const items = gates.map(({ text, state }) => ({
    checked: state === 'pass',
    parts: [
      paragraph('fact', [
        { text: capitalize(text) },
        ...(state === 'pass'
          ? [{ text: ', asked for in the present job too', color: '#55636c' }]
          : []),
      ]),
    ],
  }))
  return [
    {
      kind: 'box',
      tone: 'plain',
      parts: [paragraph('label', 'First, on paper'), { kind: 'checklist', size: 'small', items }],
    },
  ]
}

/** Counts in words before the formula and its number. */
function summary({ transferable, stretch, new: added, score, rows }: TransitionGap): Run[] {
  const counts = [
    `${countOf(transferable.length, 'skill carries', 'skills carry')} over`,
    `${stretch.length} ${stretch.length === 1 ? 'is' : 'are'} one level short`,
    `${added.length} ${added.length === 1 ? 'is' : 'are'} new or further away`,
  ]
  const rated = `${score.coverage.count} of ${countOf(rows.length, 'skill')} compared, ${score.notRated} not rated`
  return [
    { text: `${counts.join(', ')}. `, bold: true },
    {
      text: `${score.percent === null ? '' : `Level fit ${percentText(score.percent)}: `}${rated}.`,
    },
  ]
}

function formula({ formula: { name, text, note } }: TransitionGap): PagePart {
  return paragraph('caption', [{ text: `${name}. `, bold: true }, { text: `${text}. ${note}` }])
}

function table(gap: TransitionGap): PagePart {
  const scale = barScale(gap)
  return {
    kind: 'table',
    columns: [
      { width: 'rest' },
      { width: barWidth },
      { width: 'content', align: 'right' },
      { width: 'content', align: 'right' },
    ],
    header: headerCells('Skill', 'Level', 'Now, next', 'To go'),
    rows: gap.rows.map((each) => {
      const have = each.have ?? 0
      return row(
        cell([{ text: each.name, bold: each.essential }]),
        { parts: [bar(each, scale)] },
        cell(`${number(have)} of ${number(each.need)}`),
        cell([{ text: toGo(each), bold: each.state === 'short' }]),
      )
    }),
    style: 'lines',
    rowHeight: 0,
  }
}

function toGo({ state, levelsShort }: TransitionRow): string {
  return state === 'short' ? `${number(levelsShort)} to go` : 'met'
}

function bar({ have, need }: TransitionRow, scale: BarScale): PagePart {
  const part = levelBar({ have: have ?? 0, need }, scale, barWidth - 2, 10)
  return { kind: 'drawing', drawing: roomFor(part), fit: 'natural', caption: '' }
}

/** The mark of what is asked stands out of the bar. */
function roomFor(part: Part): Drawing {
  return {
    width: part.width + 2,
    height: part.height + 4,
    alt: '',
    shapes: [{ kind: 'group', x: 0, y: 2, scale: 1, shapes: part.shapes }],
  }
}

/** Points of the scale; O*NET levels, compared raw, have one cell per whole number. */
function barScale({ comparison }: TransitionGap): BarScale {
  if (comparison === null || comparison.on === 'raw') {
    return { low: 0, steps: [1, 2, 3, 4, 5, 6, 7] }
  }
  const values = comparison.scale.points.map(({ value }) => value)
  return { low: values[0] ?? 0, steps: values.slice(1) }
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100)
}
