import type { ReadinessRow } from '#shared/analysis/readiness.ts'
import { countOf } from '#shared/base/words.ts'
import { isConfirmed } from '#shared/map/cardFacts.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { flowed, type Part, placed } from '#shared/map/poster/part.ts'
import type { FilledFacts, WorkbookFacts } from '../facts.ts'
import { type Block, block, heightOf, spaced } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import type { Step } from '../layout/page.ts'
import { firstPageRoom, type Worksheet } from '../layout/sheets.ts'
import { lineOf, type, words } from '../layout/type.ts'
import { type BarScale, cellShapes, levelBar } from '../parts/bars.ts'
import { numberText } from '../parts/bubbles.ts'
import { draftNote } from '../parts/draftNote.ts'
import { fromTo } from '../parts/fromTo.ts'
import { type Cell, over, rowOf, rule } from '../parts/rows.ts'
import { answerBox } from '../parts/writeIn.ts'
import { gapForm } from './gapForm.ts'
import { resultBlocks } from './gapResult.ts'

const rowHeights = [7.25, 6.8, 6.3, 5.9, 5.6, 5.3].map(millimeters)

/** Papers first, then the class with its sum, then every skill as have and need. */
export function gapPages(facts: WorkbookFacts, step: Step, frame: Frame): Worksheet {
  const width = frame.contentWidth
  const head = {
    title: 'My gap',
    lead: fromTo(facts.document, facts.current, facts.target, width),
    step,
  }
  const room = firstPageRoom(head, frame)
  const { filled } = facts
  return {
    ...head,
    section: 'Gap',
    tab: 'Gap',
    bookmark: 'My gap',
    alt: `My gap. ${filled ? gapWords(filled) : `What ${facts.target.title} asks for, to fill in by hand.`}`,
    blocks: filled ? filledBlocks(facts, filled, width, room) : gapForm(facts, width),
  }
}

function gapWords({ readiness }: FilledFacts): string {
  const short = readiness.rows.filter(({ state }) => state === 'short').length
  return `${readiness.readinessClass.name}. ${short} of ${countOf(readiness.rows.length, 'skill')} still to close.`
}

/** With the largest rows at which everything stands on one page; else the rows go on. */
function filledBlocks(
  facts: WorkbookFacts,
  filled: FilledFacts,
  width: number,
  room: number,
): Block[] {
  const around = {
    result: resultBlocks(facts, filled, width),
    end: [
      ...draftBlocks(filled, width),
      answerBox('The gap I want to close first, and why', width, {
        least: 15,
        most: 60,
        above: millimeters(4),
      }),
    ],
  }
  const choices = rowHeights.map((height) => [
    ...around.result,
    ...spaced(rowBlocks(facts, filled, width, height), millimeters(4)),
    ...around.end,
  ])
  return choices.find((blocks) => heightOf(blocks) <= room) ?? choices[0] ?? []
}

function rowBlocks(
  facts: WorkbookFacts,
  { readiness }: FilledFacts,
  width: number,
  height: number,
): Block[] {
  const { rows } = readiness
  if (rows.length === 0) {
    const note = `The project has no list of skills for ${facts.target.title} yet, so there is nothing to compare. Ask your facilitator which skills count most.`
    return [block(words(type.body, note, width))]
  }
  const key = keyPart(rows, width)
  const scale = barScale(facts)
  return [
    block(key, 0, { keep: 'with next' }),
    ...rows.map((row, index) =>
      block(gapRowPart(row, scale, width, height), index === 0 ? 3 : 0, { again: key }),
    ),
  ]
}

/** Cells of the bars: the points of the scale above its lowest one. */
function barScale({ scale }: WorkbookFacts): BarScale {
  const values = scale?.points.map(({ value }) => value) ?? [0, 1]
  return { low: values[0] ?? 0, steps: values.slice(1) }
}

/** What bars and words mean; only what stands on this page. */
function keyPart(rows: readonly ReadinessRow[], width: number): Part {
  const has = (state: ReadinessRow['state']) => rows.some((row) => row.state === state)
  const box = { x: 0, y: 0, width: millimeters(7), height: millimeters(3.6) }
  const swatch = (kind: Parameters<typeof cellShapes>[0], text: string) =>
    keyItem({ width: box.width, height: box.height, shapes: cellShapes(kind, box) }, text)
  const tick: Part = {
    width: millimeters(0.8),
    height: millimeters(5),
    shapes: [
      {
        kind: 'rect',
        x: 0,
        y: 0,
        width: millimeters(0.8),
        height: millimeters(5),
        fill: ink.strong,
      },
    ],
  }
  const items = [
    swatch('have', 'what I have'),
    ...(has('short') ? [swatch('gap', 'what I still need')] : []),
    ...(rows.some(({ surplus }) => surplus > 0)
      ? [swatch('surplus', 'more than the job asks')]
      : []),
    ...(has('not rated') ? [swatch('unknown', 'not rated yet')] : []),
    keyItem(tick, 'what the job asks'),
    ...(rows.some(({ essential }) => essential)
      ? [keyItem(lineOf(type.smallStrong, 'Bold'), 'must-have skill')]
      : []),
  ]
  const part = flowed(items, width, millimeters(5), 2)
  return { ...part, height: part.height + 3 }
}

function keyItem(mark: Part, text: string): Part {
  const label = lineOf(type.small, text)
  const gap = millimeters(1.8)
  const height = Math.max(mark.height, label.height)
  return {
    width: mark.width + gap + label.width,
    height,
    shapes: [
      placed(mark, 0, (height - mark.height) / 2),
      placed(label, mark.width + gap, (height - label.height) / 2),
    ],
  }
}

function gapRowPart(row: ReadinessRow, scale: BarScale, width: number, height: number): Part {
  const gap = millimeters(3.4)
  const name = millimeters(64)
  const last = millimeters(19)
  const level = millimeters(15)
  const bar = width - name - last - level - 3 * gap
  const barX = name + gap
  const bars: Cell[] =
    row.state === 'not applicable'
      ? []
      : [
          {
            part: levelBar(
              { have: row.have, need: row.need },
              scale,
              bar,
              Math.min(millimeters(3.8), height * 0.54),
            ),
            x: barX,
            width: bar,
          },
        ]
  const part = rowOf(
    [
      {
        part: words(
          { ...(row.essential ? type.rowStrong : type.row), leading: 1.15 },
          row.name,
          name,
        ),
        x: 0,
        width: name,
      },
      ...bars,
      {
        part: words({ ...type.row, leading: 1.15 }, levelText(row), level),
        x: barX + bar + gap,
        width: level,
        align: 'right' as const,
      },
      {
        part: words({ ...type.rowStrong, leading: 1.15 }, stateText(row), last),
        x: width - last,
        width: last,
        align: 'right' as const,
      },
    ],
    width,
    height,
    0.8,
  )
  return over(part, [rule(width, 0)])
}

function levelText({ have, need, state }: ReadinessRow): string {
  if (state === 'not applicable') return ''
  return have === null ? `asks ${numberText(need)}` : `${numberText(have)} of ${numberText(need)}`
}

function stateText({ state, levelsShort }: ReadinessRow): string {
  switch (state) {
    case 'short':
      return `${numberText(levelsShort)} to go`
    case 'met':
      return 'met'
    case 'not rated':
      return 'not rated'
    case 'not applicable':
      return 'not asked'
  }
}

function draftBlocks({ readiness }: FilledFacts, width: number): Block[] {
  const { rows } = readiness
  const drafts = rows.filter(({ requirement }) => !isConfirmed(requirement.confirmation)).length
  if (drafts === 0) return []
  const all = drafts === rows.length ? 'All' : `${drafts} of the`
  const text = `${all} ${countOf(rows.length, 'level')} the job asks are a draft. No expert has confirmed ${drafts === 1 ? 'it' : 'them'} yet.`
  return [block(draftNote(text, width), 4)]
}
