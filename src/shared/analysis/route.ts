import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import {
  annualMedian,
  commonBasis,
  type PayBasis,
  payOn,
  wageChange,
} from '#shared/domain/queries/pay.ts'
import type { GateRule } from '#shared/domain/records/conditions.ts'
import type { MoneyRange, MonthRange } from '#shared/domain/records/fields.ts'
import type { Rater } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { type Applicant, judgeRule, passesNeeded } from '#shared/domain/rules.ts'
import { sumOfCosts } from './gateGap.ts'
import type { RouteEdge } from './routeGraph.ts'
import { gapsOfStep, profileAfter, type StepGap, startingProfile } from './routeProfile.ts'
import { applicantAt, type Start, startRoleId } from './start.ts'
import { gatesOfTarget, type TargetGate } from './targetGates.ts'

export type RouteStep = {
  readonly transition: Transition
  /** Null for an entry from outside. */
  readonly from: Role | null
  readonly to: Role
  /** Time of this move; null when not entered. */
  readonly months: MonthRange | null
  readonly cost: MoneyRange | null
  /** Typical months from the start of the route; unknown times count as 0. */
  readonly startMonth: number
  readonly endMonth: number
  /** US dollars a year against the role before; null when the two cannot be compared. */
  readonly wageChange: number | null
  /** Gates of the role and the move; later steps count what earlier ones bring. */
  readonly gates: readonly TargetGate[]
  /** Skills to raise for this move. */
  readonly gaps: readonly StepGap[]
  readonly notRated: number
}

export type RoutePay = {
  /** Local or national for every role of the route; null when neither is complete. */
  readonly basis: PayBasis | null
  /** Median pay a year of each role of `roles`; null where unknown on that basis. */
  readonly medians: readonly (number | null)[]
  /** Last role against the first; null without both. */
  readonly change: number | null
  /** Moves on which pay falls, by position in `steps`, with the amount lost (positive). */
  readonly dips: readonly { readonly step: number; readonly amount: number }[]
  /** End of the first move into a role that pays more than the start; null when there is none. */
  readonly firstRaiseMonth: number | null
}

export type Route = {
  /** Ids of the moves, joined: the same route has the same id. */
  readonly id: string
  /** Every role on the way, the first and the last included. */
  readonly roles: readonly Role[]
  readonly steps: readonly RouteStep[]
  /** Sums; moves without a time count as 0 and are counted in `unknownTimes`. */
  readonly months: MonthRange
  readonly cost: MoneyRange
  /** What of the cost may fall to the participant. */
  readonly ownCost: MoneyRange
  readonly unknownTimes: number
  readonly unknownCosts: number
  readonly pay: RoutePay
  /** Skills to raise over all steps. */
  readonly gaps: number
  readonly notRated: number
  /** Gates that do not pass yet over all steps. */
  readonly openGates: number
}

type RouteContext = {
  readonly document: Document
  readonly start: Start
  readonly asOf: string
  readonly rater: Rater | null
}

/** Everything a route is judged by, from its moves. */
export function routeFrom(context: RouteContext, path: readonly RouteEdge[]): Route {
  const { document, start } = context
  const startId = startRoleId(start)
  const first = startId === null ? undefined : document.role.get(startId)
  const ends = path.flatMap(({ to }) => document.role.get(to) ?? [])
  const roles = first ? [first, ...ends] : ends
  const steps = stepsOf(context, path)
  return {
    id: path.map(({ transition }) => transition.id).join('+'),
    roles,
    steps,
    months: sumOfMonths(path),
    cost: sumOfCosts(path),
    ownCost: sumOfCosts(path.map(({ ownCost }) => ({ cost: ownCost }))),
    unknownTimes: path.filter(({ months }) => months === null).length,
    unknownCosts: path.filter(({ cost }) => cost === null).length,
    pay: payAlong(roles, steps, first !== undefined),
    gaps: sum(steps.map(({ gaps }) => gaps.length)),
    notRated: sum(steps.map(({ notRated }) => notRated)),
    openGates: sum(steps.map(({ gates }) => gates.filter(({ state }) => state !== 'pass').length)),
  }
}

function stepsOf(context: RouteContext, path: readonly RouteEdge[]): RouteStep[] {
  const { document, start, asOf, rater } = context
  let profile = startingProfile(document, start, rater)
  let applicant = applicantAt(start)
  let month = 0
  const steps: RouteStep[] = []
  for (const { transition, from, to: toId, months, cost } of path) {
    const to = document.role.get(toId)
    if (!to) continue
    const before = document.role.get(from) ?? null
    const gates = gatesOfTarget(document, to, transition).map(({ rule, origin }) => ({
      ...judgeRule({ document, applicant, asOf }, rule),
      origin,
    }))
    const gaps = gapsOfStep(document, profile, to, start.kind === 'role' ? 'zero' : 'unknown')
    const startMonth = month
    month += months?.typical ?? 0
    steps.push({
      transition,
      from: before,
      to,
      months,
      cost,
      startMonth,
      endMonth: month,
      wageChange: before === null ? null : (wageChange(before, to)?.amount ?? null),
      gates,
      ...gaps,
    })
    profile = profileAfter(document, profile, to)
    applicant = applicantAfter(applicant, to, gates)
  }
  return steps
}

/**
 * Whoever has made a step holds what its role requires and what its gates named. Anything else may
 * still come on the way, so from here on what is missing is pending, not failed.
 */
function applicantAfter(applicant: Applicant, role: Role, gates: readonly TargetGate[]): Applicant {
  const earned = new Set<Id>([
    ...role.credentials
      .filter(({ need, legallyRequired }) => need !== 'preferred' || legallyRequired)
      .map(({ credentialId }) => credentialId),
    ...gates.flatMap(({ rule }) => mandatoryCredentials(rule)),
  ])
  const credentials = [...earned].map((credentialId) => {
    return { credentialId, earned: null, expires: null }
  })
  return {
    ...applicant,
    credentials: [...applicant.credentials, ...credentials],
    credentialsComplete: false,
    experienceComplete: false,
  }
}

/** Credentials a rule cannot pass without; which alternative was taken is not known. */
function mandatoryCredentials(rule: GateRule): Id[] {
  if (rule.type === 'condition')
    return rule.condition.credentialId === null ? [] : [rule.condition.credentialId]
  return passesNeeded(rule) === rule.rules.length ? rule.rules.flatMap(mandatoryCredentials) : []
}

function sumOfMonths(path: readonly RouteEdge[]): MonthRange {
  return {
    min: sum(path.map(({ months }) => months?.min ?? 0)),
    typical: sum(path.map(({ months }) => months?.typical ?? 0)),
    max: sum(path.map(({ months }) => months?.max ?? 0)),
  }
}

function payAlong(
  roles: readonly Role[],
  steps: readonly RouteStep[],
  startsInRole: boolean,
): RoutePay {
  const basis = commonBasis(roles)
  const medians = roles.map((role) => annualMedian(payOn(role, basis ?? 'national')))
  const first = startsInRole ? (medians[0] ?? null) : null
  const last = medians.at(-1) ?? null
  const offset = startsInRole ? 1 : 0
  const raise = steps.find((_, index) => {
    const median = medians[index + offset] ?? null
    return basis !== null && first !== null && median !== null && median > first
  })
  return {
    basis,
    medians,
    change: basis === null || first === null || last === null ? null : last - first,
    dips: steps.flatMap(({ wageChange }, step) =>
      wageChange !== null && wageChange < 0 ? [{ step, amount: -wageChange }] : [],
    ),
    firstRaiseMonth: raise?.endMonth ?? null,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
