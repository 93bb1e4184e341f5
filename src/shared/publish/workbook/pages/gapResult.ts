import type { ReadinessClassId } from '#shared/analysis/readinessClass.ts'
import { percentText } from '#shared/analysis/score.ts'
import type { TargetGate } from '#shared/analysis/targetGates.ts'
import { readableDate } from '#shared/base/dates.ts'
import { capitalize, countOf } from '#shared/base/words.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { FilledFacts, WorkbookFacts } from '../facts.ts'
import { type Block, block } from '../layout/flow.ts'
import { mixed, type TypeStyle, type, words } from '../layout/type.ts'
import { boxed, insideWidth, markBox, plainBox } from '../parts/boxed.ts'
import { numberText } from '../parts/bubbles.ts'
import { rowOf } from '../parts/rows.ts'
import { tickLine } from '../parts/writeIn.ts'
import { raterWords } from '../skills.ts'

const className: TypeStyle = { ...type.title, weight: 700, size: 24, leading: 1.1 }

const classSentences: Record<ReadinessClassId, string> = {
  ready: 'You have what this job asks for. Ask about the next opening.',
  nearly: 'You are close. No must-have skill is far off.',
  developing: 'You are on the way. Some must-have skills still need more.',
  exploring: 'You are at the start of this way. There is a good deal to learn.',
  'not-enough-ratings': 'Too few skills have a number yet. Fill in more of them first.',
}

/** Papers at the left, first; the class with its sum at the right. */
export function resultBlocks(facts: WorkbookFacts, filled: FilledFacts, width: number): Block[] {
  const gap = millimeters(6)
  const right = millimeters(78)
  const left = width - right - gap
  const paper = paperList(filled.readiness.gates, insideWidth(left))
  const result = classPart(facts, filled, insideWidth(right, markBox))
  if (paper.reduce((sum, part) => sum + part.height, 0) > millimeters(75)) {
    return [
      ...paper.map((part, index) => block(part, 3, index === 0 ? { keep: 'with next' } : {})),
      block(boxed(result, right, markBox), millimeters(4)),
    ]
  }
  const list = stacked(paper, 3.4)
  const height = Math.max(
    list.height + 2 * plainBox.padding.y,
    result.height + 2 * markBox.padding.y,
  )
  return [
    block(
      rowOf(
        [
          { part: boxed(list, left, plainBox, height), x: 0, width: left, at: 'top' },
          { part: boxed(result, right, markBox, height), x: left + gap, width: right, at: 'top' },
        ],
        width,
        0,
      ),
    ),
  ]
}

/** Gates that are open with a box to tick, then what is in hand already. */
function paperList(gates: readonly TargetGate[], width: number): Part[] {
  const open = gates.filter(({ state }) => state !== 'pass')
  const done = gates.filter(({ state }) => state === 'pass')
  const heading = (text: string) => words(type.heading, text, width)
  if (gates.length === 0) {
    return [
      heading('On paper'),
      words(type.body, 'This job asks for no license, certificate or other paper.', width),
    ]
  }
  return [
    heading(open.length === 0 ? 'Nothing is missing on paper' : 'Still missing on paper'),
    ...open.map((gate) => tickLine(openText(gate), width)),
    ...(done.length === 0 ? [] : [words(type.smallStrong, 'Already in hand', width)]),
    ...done.map(({ text }) => tickLine(capitalize(text), width, { ticked: true })),
  ]
}

function openText({ text, open }: TargetGate): string {
  const expired = open.map(({ reason }) => reason).find((reason) => reason.startsWith('expired '))
  const asked = open.some(({ reason }) => reason === 'not answered yet')
  const months = open.map(({ reason }) => reason).find((reason) => / of \d+ months/.test(reason))
  if (expired) return `${capitalize(text)} (ran out ${readableDate(expired.slice(8))})`
  if (months) return `${capitalize(text)} (${months} so far)`
  return asked ? `${capitalize(text)} (not answered yet)` : capitalize(text)
}

/** The class and what it means; the percentage only with its sum, count, rater and date. */
function classPart({ asOf }: WorkbookFacts, { readiness }: FilledFacts, width: number): Part {
  const { readinessClass, score, rater, formula } = readiness
  const { coverage, percent, notRated, notApplicable } = score
  if (readiness.rows.length === 0) return noResult(width)
  const who = rater.rater === null ? 'nobody' : raterWords[rater.rater]
  const date = rater.lastDate ?? asOf
  const sum =
    percent === null
      ? 'No skill is rated yet, so there is no percentage.'
      : `${percentText(percent)}: ${numberText(score.part)} of ${numberText(score.whole)} points.`
  const counts = [
    `${coverage.count} of ${countOf(coverage.total, 'skill')} rated`,
    ...(notRated > 0 ? [`${notRated} not rated`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
  ].join(', ')
  const source =
    rater.rater === null ? '' : ` From ${who}${date === '' ? '' : `, ${readableDate(date)}`}.`
  return stacked(
    [
      words(className, readinessClass.name, width),
      words({ ...type.body, leading: 1.28 }, classSentences[readinessClass.id], width),
      mixed(
        percent === null
          ? [[type.small, sum]]
          : [
              [type.smallStrong, `${formula.name} `],
              [type.small, sum],
            ],
        width,
      ),
      words(type.small, `${capitalize(counts)}.${source}`, width),
    ],
    4,
  )
}

function noResult(width: number): Part {
  const text = 'The project has no list of skills for this job, so nothing can be counted.'
  return stacked([words(className, 'No result yet', width), words(type.body, text, width)], 4)
}
