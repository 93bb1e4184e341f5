import type { ClosingAction } from '#shared/analysis/closing.ts'
import type { Formula } from '#shared/analysis/formulas.ts'
import type { GapRow } from '#shared/analysis/gapRow.ts'
import { findReadiness } from '#shared/analysis/readiness.ts'
import type { ReadinessClass } from '#shared/analysis/readinessClass.ts'
import { percentText, type Score } from '#shared/analysis/score.ts'
import type { TargetGate } from '#shared/analysis/targetGates.ts'
import { findTransitionGap } from '#shared/analysis/transitionGap.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { type Rater, raters } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { fileOf, readProject } from '../call.ts'
import { findNamed } from '../findNamed.ts'
import { oneOf } from '../oneOf.ts'
import { textTable } from '../textTable.ts'
import { jsonOption, type Options, type Outcome, usageProblem, type Verb } from '../verb.ts'
import { startOf } from './startOf.ts'

export const gap: Verb = {
  name: 'gap',
  words: 'FILE (--person NAME | --from ROLE) --to ROLE',
  says: 'compares a participant or a role with what a role asks for',
  options: {
    person: { type: 'string', value: 'NAME', says: 'the participant' },
    from: { type: 'string', value: 'ROLE', says: 'the role to come from, by title or reference' },
    to: { type: 'string', value: 'ROLE', says: 'the role to go to' },
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
    const { options, environment } = request
    const file = fileOf(request)
    if (!file.ok) return file
    const toName = options.text('to')
    if (toName === undefined) return usageProblem('Name the role to go to with --to.')
    const start = startOf(options)
    if (!start.ok) return start
    const rater = raterOf(options)
    if (!rater.ok) return rater
    const document = await readProject(request, file.value)
    if (!document.ok) return document
    const to = findNamed(document.value, 'role', toName)
    if (!to.ok) return to
    const asOf = environment.today
    const compared =
      start.value.kind === 'person'
        ? personGap(document.value, start.value.name, to.value, { asOf, rater: rater.value })
        : roleGap(document.value, start.value.name, to.value, { asOf })
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

function personGap(
  document: Document,
  name: string,
  to: Role,
  options: { readonly asOf: string; readonly rater: Rater | null },
): Result<Compared> {
  const person = findNamed(document, 'person', name)
  if (!person.ok) return person
  const { gates, rows, score, readinessClass, rater, formula } = findReadiness(
    document,
    person.value,
    to,
    options,
  )
  const heading = `${person.value.code} to ${to.title}`
  return ok({ heading, gates, rows, score, readinessClass, rater: rater.rater, formula })
}

function roleGap(
  document: Document,
  name: string,
  to: Role,
  options: { readonly asOf: string },
): Result<Compared> {
  const from = findNamed(document, 'role', name)
  if (!from.ok) return from
  const found = findTransitionGap(document, from.value, to, options)
  if (found.noResult !== null) return problem('no-result', found.noResult)
  const { gates, rows, score, readinessClass, formula } = found
  const heading = `${from.value.title} to ${to.title}`
  return ok({ heading, gates, rows, score, readinessClass, rater: null, formula })
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
