import { formulas } from '#shared/analysis/formulas.ts'
import { classRules, readinessClassNames } from '#shared/analysis/readinessClass.ts'
import { percentText } from '#shared/analysis/score.ts'
import { readableDate } from '#shared/base/dates.ts'
import { countOf } from '#shared/base/words.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import type { FilledFacts, WorkbookFacts } from '../facts.ts'
import { type Block, block, spaced } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import type { Worksheet } from '../layout/sheets.ts'
import { lineOf, mixed, type TypeStyle, type, words } from '../layout/type.ts'
import { numberText } from '../parts/bubbles.ts'
import { draftNote } from '../parts/draftNote.ts'
import { textBlocks } from '../parts/longText.ts'
import { type Cell, rowOf } from '../parts/rows.ts'
import { raterWords } from '../skills.ts'
import { usedSources } from '../sources.ts'
import { asOfWords, sentence } from '../wording.ts'

const lead =
  'Nothing here is a grade. Every number in this workbook can be counted again by hand, from what stands on these pages.'

const used = [
  formulas.weightedReadiness,
  formulas.coverage,
  formulas.readinessClass,
  formulas.priority,
  formulas.routes,
  formulas.gatePath,
  formulas.wageChange,
]

/** Formulas by name, the sum behind the percentage, class rules, drafts, sources, disclaimer. */
export function methodPages(facts: WorkbookFacts, frame: Frame): Worksheet {
  const width = frame.contentWidth
  return {
    title: 'How the numbers are made',
    lead,
    step: null,
    section: 'Method',
    tab: null,
    bookmark: 'How the numbers are made',
    alt: `How the numbers are made. ${used.map(({ name, text }) => `${name}: ${text}`).join('. ')}`,
    blocks: [
      ...(facts.filled ? sumBlocks(facts.filled, width) : []),
      ...section('Names and formulas', formulaBlocks(width), width),
      ...section('What the words for a result mean', ruleBlocks(facts, width), width),
      ...section('What is a draft', draftBlocks(facts, width), width),
      ...section('Where the facts are from', sourceBlocks(facts, width), width),
      ...section('Please note', endBlocks(facts, width), width),
    ],
  }
}

function section(title: string, blocks: readonly Block[], width: number): Block[] {
  if (blocks.length === 0) return []
  return [
    block(words(type.heading, title, width), millimeters(6), { keep: 'with next' }),
    ...spaced(blocks, millimeters(1.6)),
  ]
}

const sumStyle: TypeStyle = { ...type.tiny, leading: 1.25 }

/** The sum of the percentage, one line per rated skill, in two columns. */
function sumBlocks({ readiness }: FilledFacts, width: number): Block[] {
  const { score, rater, role } = readiness
  if (score.percent === null) return []
  const gap = millimeters(8)
  const half = (width - gap) / 2
  const lines = score.terms.map(({ name, text }) => termLine(name, text, half))
  const rows = Math.ceil(lines.length / 2)
  const blocks = Array.from({ length: rows }, (_, index) => {
    const cells = [lines[index], lines[index + rows]].flatMap((part, column): Cell[] =>
      part ? [{ part, x: column * (half + gap), width: half, at: 'top' }] : [],
    )
    return block(rowOf(cells, width, 0))
  })
  const who = rater.rater === null ? '' : raterWords[rater.rater]
  const first = rater.firstDate === null ? '' : readableDate(rater.firstDate)
  const last = rater.lastDate === null ? '' : readableDate(rater.lastDate)
  const dates = first === last || first === '' ? last : `${first} to ${last}`
  const facts = [
    `For ${role.title}: ${who}, ${dates}.`,
    `${score.coverage.count} of ${countOf(score.coverage.total, 'skill')} rated, ${score.notRated} not rated, ${score.notApplicable} not applicable.`,
  ].join(' ')
  return [
    ...section(
      'The sum behind my percentage',
      [
        block(words(type.small, facts, width)),
        block(
          mixed(
            [
              [type.smallStrong, `${formulas.weightedReadiness.name}: `],
              [
                type.small,
                `importance × the smaller of what I have and what the job asks, added up: ${numberText(score.part)} of ${numberText(score.whole)} = ${percentText(score.percent)}.`,
              ],
            ],
            width,
          ),
          3,
        ),
      ],
      width,
    ),
    ...spaced(blocks, 4),
  ]
}

function termLine(name: string, text: string, width: number): Part {
  const sum = words(sumStyle, text, Math.min(width * 0.6, lineOf(sumStyle, text).width + 0.1))
  const label = words(sumStyle, name, width - sum.width - 8)
  return rowOf(
    [
      { part: label, x: 0, width: label.width, at: 'top' },
      { part: sum, x: width - sum.width, width: sum.width, at: 'top' },
    ],
    width,
    0,
    0.4,
  )
}

function formulaBlocks(width: number): Block[] {
  return used.map(({ name, text, note }) =>
    block(
      stacked(
        [
          mixed(
            [
              [type.smallStrong, `${name}. `],
              [{ ...type.small, color: type.smallStrong.color }, text],
            ],
            width,
          ),
          words(type.tiny, note, width),
        ],
        0.5,
      ),
      4,
    ),
  )
}

function ruleBlocks({ settings }: WorkbookFacts, width: number): Block[] {
  const rules = classRules(settings.thresholds).map(({ id, rule }) =>
    mixed(
      [
        [type.smallStrong, `${readinessClassNames[id]}: `],
        [type.small, sentence(rule)],
      ],
      width,
    ),
  )
  return [block(stacked(rules, 1))]
}

function draftBlocks({ asOf }: WorkbookFacts, width: number): Block[] {
  const date = asOfWords(asOf)
  return [
    block(
      draftNote(
        'This mark stands beside facts that are made up to show the method, or that come from a list and were not checked by an expert of this workplace.',
        width,
      ),
    ),
    block(
      words(
        type.small,
        `A skill without a number is shown as not rated; it is never counted as zero. ${date === '' ? '' : `Papers that have run out do not count, ${date}.`}`,
        width,
      ),
      2,
    ),
  ]
}

function sourceBlocks(facts: WorkbookFacts, width: number): Block[] {
  const texts = usedSources(facts)
  return texts.flatMap((text) => spaced(textBlocks(type.tiny, text, width), 2.5))
}

function endBlocks({ settings, asOf }: WorkbookFacts, width: number): Block[] {
  const edition = [
    settings.title,
    ...(settings.editionNumber === '' ? [] : [`edition ${settings.editionNumber}`]),
    settings.editionStatus,
    ...(asOf === '' ? [] : [asOfWords(asOf)]),
  ].join(', ')
  const texts = [settings.disclaimer, settings.license, `${edition}. Made with Pathbook.`]
  return texts
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap((text) => spaced(textBlocks(type.tiny, sentence(text), width), 2.5))
}
