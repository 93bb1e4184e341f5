import { findGateGap, type GateGap } from '#shared/analysis/gateGap.ts'
import { findReadiness, type Readiness } from '#shared/analysis/readiness.ts'
import { limitsOf, noLimits, type RouteLimits } from '#shared/analysis/routeLimits.ts'
import { findRoutes, type RouteSearch } from '#shared/analysis/routes.ts'
import type { Start } from '#shared/analysis/start.ts'
import { planTraining, type TrainingPlan } from '#shared/analysis/trainingPlan.ts'
import { findTransitionGap, type TransitionGap } from '#shared/analysis/transitionGap.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Person, Rater } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'

export type GapEnds = {
  readonly person: Person | null
  readonly from: Role | null
  readonly to: Role
}

export type GapResult = {
  readonly start: Start
  readonly to: Role
  /** The comparison of skills: of a person with a role, or of two roles. */
  readonly comparison:
    | { readonly kind: 'person'; readonly result: Readiness }
    | { readonly kind: 'role'; readonly result: TransitionGap }
  readonly gateGap: GateGap
  readonly plan: TrainingPlan
  readonly routes: RouteSearch
}

export type ExtraLimits = { readonly months: number | null; readonly cost: number | null }

/** Everything the Gaps screen shows between two ends. */
export function gapNow(
  document: Document,
  ends: GapEnds,
  options: { readonly asOf: string; readonly rater: Rater | null; readonly limits: ExtraLimits },
): GapResult | null {
  const { person, from, to } = ends
  const { asOf, rater } = options
  const start: Start | null = person
    ? { kind: 'person', person }
    : from
      ? { kind: 'role', role: from }
      : null
  if (!start) return null
  const own: RouteLimits = person ? limitsOf(person) : noLimits
  const limits: RouteLimits = {
    ...own,
    months: options.limits.months ?? own.months,
    cost: options.limits.cost ?? own.cost,
  }
  const comparison: GapResult['comparison'] =
    start.kind === 'person'
      ? { kind: 'person', result: findReadiness(document, start.person, to, { asOf, rater }) }
      : { kind: 'role', result: findTransitionGap(document, start.role, to, { asOf }) }
  const gateGap = findGateGap(document, start, to, { asOf })
  return {
    start,
    to,
    comparison,
    gateGap,
    plan: planTraining(document, comparison.result.rows, gateGap),
    routes: findRoutes(document, start, to, { asOf, limits, rater, count: 3 }),
  }
}
