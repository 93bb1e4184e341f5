import type { Id } from '#shared/base/identifiers.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { type GateState, holderOf, stateOfAll } from '#shared/domain/rules.ts'
import { isOnetLevelScale, projectScale } from '#shared/domain/scales.ts'
import { type ClosingAction, closingFor } from './closing.ts'
import { type Formula, formulas } from './formulas.ts'
import { type Comparison, type GapRow, gapRow, type Have, isNeeded, sortRows } from './gapRow.ts'
import { programContext } from './programFit.ts'
import { classify, type ReadinessClass, type Thresholds } from './readinessClass.ts'
import { type Score, type Share, scoreOf, shareOf } from './score.ts'
import { judgeTarget, type TargetGate } from './targetGates.ts'

/** Transferable: already asked for at that level; stretch: one level short; new: the rest. */
export type TransitionMatch = 'transferable' | 'stretch' | 'new'

export type TransitionRow = GapRow & {
  readonly match: TransitionMatch
  /** Whether the first role does not ask for this skill at all. */
  readonly absent: boolean
  readonly closing: ClosingAction
}

export type TransitionGap = {
  readonly from: Role
  readonly to: Role
  readonly asOf: string
  /** Null when there is a result, else a sentence why there is none. */
  readonly noResult: string | null
  readonly comparison: Comparison | null
  readonly gates: readonly TargetGate[]
  readonly gateState: GateState
  /** Empty without a result. */
  readonly rows: readonly TransitionRow[]
  readonly transferable: readonly TransitionRow[]
  readonly stretch: readonly TransitionRow[]
  readonly new: readonly TransitionRow[]
  readonly topFive: readonly TransitionRow[]
  readonly surplus: readonly TransitionRow[]
  readonly score: Score
  /** Skills both roles ask for, of those either asks for. */
  readonly overlap: Share
  readonly readinessClass: ReadinessClass
  readonly thresholds: Thresholds
  readonly formula: Formula
}

/**
 * Role to role: the levels the first role asks for stand for the current ones, so a skill it does
 * not ask for counts as 0. Without any requirement on the first role there is no result.
 */
export function findTransitionGap(
  document: Document,
  from: Role,
  to: Role,
  options: { readonly asOf: string },
): TransitionGap {
  const pair = pairOf(document, from.id, to.id)
  const context = programContext(document, from.id, to)
  const rows = sortRows(document, pair.rows).map((row): TransitionRow => {
    return {
      ...row,
      absent: isAbsent(row),
      match: matchOf(row),
      closing: closingFor(document, row, context),
    }
  })
  const judge = { document, applicant: holderOf(from), asOf: options.asOf }
  const gates = judgeTarget(judge, from.id, to)
  const score = scoreOf(rows)
  const { thresholds } = settingsOf(document)
  const noResult = noResultFor(pair, from, to)
  const readinessClass = classify({ rows, score, gates, thresholds })
  return {
    from,
    to,
    asOf: options.asOf,
    noResult,
    comparison: pair.comparison,
    gates,
    gateState: stateOfAll(gates.map(({ state }) => state)),
    rows,
    transferable: rows.filter(({ match }) => match === 'transferable'),
    stretch: rows.filter(({ match }) => match === 'stretch'),
    new: rows.filter(({ match }) => match === 'new'),
    topFive: rows.filter(({ state }) => state === 'short').slice(0, 5),
    surplus: rows.filter(({ surplus }) => surplus > 0),
    score,
    overlap: overlapOf(pair.source, pair.target),
    readinessClass: noResult === null ? readinessClass : { ...readinessClass, reasons: [noResult] },
    thresholds,
    formula: formulas.transitionFit,
  }
}

export type MatchCounts = {
  readonly transferable: number
  readonly stretch: number
  readonly new: number
}

/** How many skills transfer, stretch or are new, for the arrow of a move; null without a result. */
export function countMatches(document: Document, fromRoleId: Id, toRoleId: Id): MatchCounts | null {
  const { rows } = pairOf(document, fromRoleId, toRoleId)
  if (rows.length === 0) return null
  const counts = { transferable: 0, stretch: 0, new: 0 }
  for (const row of rows) counts[matchOf(row)]++
  return counts
}

type Pair = {
  readonly sourceRated: boolean
  readonly source: readonly Requirement[]
  readonly target: readonly Requirement[]
  readonly comparison: Comparison | null
  readonly rows: readonly GapRow[]
}

function pairOf(document: Document, fromRoleId: Id, toRoleId: Id): Pair {
  const all = requirementsOfRole(document, fromRoleId)
  const source = all.filter((one) => isNeeded(document, one))
  const target = requirementsOfRole(document, toRoleId).filter((one) => isNeeded(document, one))
  const comparison = comparisonOf(document, source, target)
  const pair = { sourceRated: all.length > 0, source, target, comparison }
  if (comparison === null || all.length === 0) return { ...pair, rows: [] }
  const current = new Map(source.map((one) => [one.competencyId, one]))
  const rows = target.map((requirement) =>
    gapRow(document, comparison, requirement, askedBefore(current.get(requirement.competencyId))),
  )
  return { ...pair, rows }
}

function askedBefore(requirement: Requirement | undefined): Have {
  if (!requirement) return { answer: 'nothing' }
  const { level, scaleId } = requirement
  return { answer: 'level', given: { value: level, scaleId }, rating: null }
}

/** Two profiles wholly on the O*NET level scale are compared raw, everything else on points. */
function comparisonOf(
  document: Document,
  source: readonly Requirement[],
  target: readonly Requirement[],
): Comparison | null {
  const isRaw =
    source.length > 0 &&
    target.length > 0 &&
    [...source, ...target].every(({ scaleId }) => {
      const scale = document.scale.get(scaleId)
      return scale !== undefined && isOnetLevelScale(scale)
    })
  if (isRaw) return { on: 'raw' }
  const scale = projectScale(document)
  return scale === null ? null : { on: 'points', scale }
}

function isAbsent(row: GapRow): boolean {
  return row.givenHave === null
}

function matchOf(row: GapRow): TransitionMatch {
  if (row.state !== 'short') return 'transferable'
  return !isAbsent(row) && row.levelsShort <= 1 ? 'stretch' : 'new'
}

/** Jaccard overlap: |A ∩ B| of |A ∪ B| over the skills two roles ask for. */
function overlapOf(source: readonly Requirement[], target: readonly Requirement[]): Share {
  const a = new Set(source.map(({ competencyId }) => competencyId))
  const b = new Set(target.map(({ competencyId }) => competencyId))
  const shared = [...a].filter((id) => b.has(id)).length
  return shareOf(shared, a.size + b.size - shared)
}

function noResultFor(pair: Pair, from: Role, to: Role): string | null {
  if (!pair.sourceRated) {
    return `${from.title} has no requirements yet, so there is nothing to compare. Enter them in the matrix.`
  }
  if (pair.target.length === 0) {
    return `${to.title} has no requirements yet, so there is nothing to compare. Enter them in the matrix.`
  }
  return null
}
