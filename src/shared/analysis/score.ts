import type { Id } from '#shared/base/identifiers.ts'
import type { GapRow } from './gapRow.ts'

/** One line of the sum a score opens to. */
export type ScoreTerm = {
  readonly competencyId: Id
  readonly name: string
  readonly importance: number
  readonly have: number
  readonly need: number
  /** importance × min(have, need) */
  readonly part: number
  /** importance × need */
  readonly whole: number
  /** "5 × min(3, 4) = 15 of 20" */
  readonly text: string
}

export type Share = {
  readonly count: number
  readonly total: number
  /** 0 to 100, not rounded; null when there is nothing to count. */
  readonly percent: number | null
}

export type Score = {
  /** Weighted readiness, 0 to 100, not rounded; null when nothing is rated. */
  readonly percent: number | null
  readonly part: number
  readonly whole: number
  readonly terms: readonly ScoreTerm[]
  /** Rated requirements of all applicable ones. */
  readonly coverage: Share
  readonly averageGap: number | null
  /** Σ min(have, need) of Σ need, without importance. */
  readonly levels: Share
  /** Percent fit: exceeding a requirement is no match. */
  readonly fit: Share
  /** Percent fit with a margin of one level up or down. */
  readonly fitWithinOne: Share
  readonly notRated: number
  readonly notApplicable: number
}

const tolerance = 1e-9

export function shareOf(count: number, total: number): Share {
  return { count, total, percent: total > 0 ? (100 * count) / total : null }
}

/**
 * All numbers of one comparison. Weighted readiness R = 100 × Σ w·min(c, r) ÷ Σ w·r over rated
 * rows; rows that do not apply leave numerator, denominator and coverage.
 */
export function scoreOf(rows: readonly GapRow[]): Score {
  const rated = rows.filter(isRated)
  const notApplicable = rows.filter(({ state }) => state === 'not applicable').length
  const terms = rated.map(termOf)
  const part = sum(terms.map((term) => term.part))
  const whole = sum(terms.map((term) => term.whole))
  const differences = rated.map(({ have, need }) => Math.abs(have - need))
  const held = sum(rated.map(({ have, need }) => Math.min(have, need)))
  return {
    percent: shareOf(part, whole).percent,
    part,
    whole,
    terms,
    coverage: shareOf(rated.length, rows.length - notApplicable),
    averageGap: rated.length === 0 ? null : sum(rated.map(({ gap }) => gap ?? 0)) / rated.length,
    levels: shareOf(held, sum(rated.map(({ need }) => need))),
    fit: shareOf(differences.filter((by) => by <= tolerance).length, rated.length),
    fitWithinOne: shareOf(differences.filter((by) => by <= 1 + tolerance).length, rated.length),
    notRated: rows.length - notApplicable - rated.length,
    notApplicable,
  }
}

type RatedRow = GapRow & { readonly have: number }

function isRated(row: GapRow): row is RatedRow {
  return row.have !== null
}

function termOf({ competencyId, name, importance, have, need }: RatedRow): ScoreTerm {
  const part = importance * Math.min(have, need)
  const whole = importance * need
  return {
    competencyId,
    name,
    importance,
    have,
    need,
    part,
    whole,
    text: `${plain(importance)} × min(${plain(have)}, ${plain(need)}) = ${plain(part)} of ${plain(whole)}`,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

function plain(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** A percentage for people: one decimal, none where it is whole ("75.6%", "90%"). */
export function percentText(percent: number): string {
  return `${Math.round(percent * 10) / 10}%`
}
