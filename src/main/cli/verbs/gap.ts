import type { ClosingAction } from '#shared/analysis/closing.ts'
import type { Formula } from '#shared/analysis/formulas.ts'
import type { GapRow } from '#shared/analysis/gapRow.ts'
import { findReadiness } from '#shared/analysis/readiness.ts'
import type { ReadinessClass } from '#shared/analysis/readinessClass.ts'
import { percentText, type Score } from '#shared/analysis/score.ts'
import type { TargetGate } from '#shared/analysis/targetGates.ts'
import { findTransitionGap } from '#shared/analysis/transitionGap.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { type Rater, raters } from '#shared/domain/records/people.ts'
import { oneOf } from '../oneOf.ts'
import { textTable } from '../textTable.ts'
import { jsonOption, type Options, type Outcome, usageProblem, type Verb } from '../verb.ts'
import { type Ends, endOptions, readEnds } from './ends.ts'

export const gap: Verb = {
  name: 'gap',
  words: 'FILE (--person NAME | --from ROLE) --to ROLE',
  says: 'compares a participant or a role with what a role asks for',
  options: {
    ...endOptions,
    rater: {
      type: 'string',
      value: raters.join('|'),
      says: 'whose ratings count; the most trusted unless named',
    },
    ...jsonOption,
  },
  examples: [
    'gap hospital.pathbook --person "Participant 07" --to "Surgical technologist"',
    'gap hospital.pathbook --from "Sterile processing technician" --to C3 --json',
  ],
  async run(request) {
    const rater = raterOf(request.options)
    if (!rater.ok) return rater
    const ends = await readEnds(request)
    if (!ends.ok) return ends
    const compared = compare(ends.value, request.environment.today, rater.value)
    return compared.ok ? ok(outcomeOf(compared.value)) : compared
  },
}

function raterOf(options: Options): Result<Rater | null> {
  const given = options.text('rater')
  if (given === undefined) return ok(null)
  if (options.text('person') === undefined) return usageProblem('--rater goes with --person.')
  return oneOf('rater', given, raters)
}

/** What both comparisons have in common. */
type Compared = {
  readonly heading: string
  readonly gates: readonly TargetGate[]
  readonly rows: readonly (GapRow & { readonly closing: ClosingAction })[]
  readonly score: Score
  readonly readinessClass: ReadinessClass
  readonly rater: Rater | null
  readonly formula: Formula
}

function compare(
  { document, start, to }: Ends,
  asOf: string,
  rater: Rater | null,
): Result<Compared> {
  if (start.kind === 'person') {
    const found = findReadiness(document, start.person, to, { asOf, rater })
    const heading = `${start.person.code} to ${to.title}`
    return ok({ ...found, heading, rater: found.rater.rater })
  }
  const found = findTransitionGap(document, start.role, to, { asOf })
  if (found.noResult !== null) return problem('no-result', found.noResult)
  return ok({ ...found, heading: `${start.role.title} to ${to.title}`, rater: null })
}

function outcomeOf(compared: Compared): Outcome {
  const { gates, rows, score, readinessClass, rater, formula } = compared
  const json = {
    gates: gates.map(({ text, state }) => ({ rule: text, state })),
    requirements: rows.map((row) => ({
      competency: row.name,
      have: row.have,
      need: row.need,
      gap: row.gap,
      importance: row.importance,
      essential: row.essential,
      rated: row.have !== null,
    })),
    readiness: score.percent,
    coverage: score.coverage.percent,
    class: readinessClass.id,
    rater,
    formula: `${formula.name}: ${formula.text}`,
    closing: rows
      .filter(({ state }) => state === 'short')
      .map((row) => ({
        competency: row.name,
        programs: closes(row.closing) ? row.closing.programs.map(({ name }) => name) : [],
      })),
  }
  return { exit: 0, json, lines: linesOf(compared) }
}

/** What teaches only a part of a skill closes no gap. */
function closes({ kind }: ClosingAction): boolean {
  return kind === 'programs' || kind === 'experiences'
}

function linesOf({ heading, gates, rows, score, ...rest }: Compared): string[] {
  const { count, total, percent } = score.coverage
  const readiness = score.percent === null ? 'not known' : percentText(score.percent)
  const coverage = percent === null ? '' : ` (${percentText(percent)})`
  return [
    heading,
    ...textTable([
      ['Class', rest.readinessClass.name],
      ['Readiness', readiness],
      ['Rated', `${count} of ${total}${coverage}`],
      ...(rest.rater === null ? [] : [['Rater', rest.rater]]),
      ['Formula', `${rest.formula.name}: ${rest.formula.text}`],
    ]),
    ...rest.readinessClass.reasons.map((reason) => `- ${reason}`),
    ...section(
      'Gates',
      gates.map(({ state, text }) => [`  ${state}`, text]),
    ),
    ...section('Requirements', [
      ['  have', 'need', 'gap', 'weight', ''],
      ...rows.map((row) => [
        `  ${cell(row.have)}`,
        cell(row.need),
        cell(row.gap),
        cell(row.importance),
        `${row.name}${row.essential ? ' (must have)' : ''}`,
      ]),
    ]),
    ...section(
      'What closes the gaps',
      rows
        .filter(({ state }) => state === 'short')
        .map(({ name, closing }) => [`  ${name}`, closing.text]),
    ),
  ]
}

function section(title: string, rows: readonly (readonly string[])[]): string[] {
  return rows.length === 0 ? [] : ['', title, ...textTable(rows)]
}

function cell(value: number | null): string {
  return value === null ? '-' : String(Math.round(value * 100) / 100)
}
