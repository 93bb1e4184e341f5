import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { programsAwarding } from '#shared/domain/queries/learning.ts'
import { directTransition } from '#shared/domain/queries/transitions.ts'
import type { MoneyRange } from '#shared/domain/records/fields.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { type GateState, type Judge, stateOfAll } from '#shared/domain/rules.ts'
import { credentialName, easiestWay, isHeld, type PathInput } from './credentialPath.ts'
import { type Formula, formulas } from './formulas.ts'
import { type GateStep, gateStepsFor, type Wanted } from './gateSteps.ts'
import { type Slot, schedule } from './schedule.ts'
import { applicantAt, type Start, startRoleId } from './start.ts'
import { weeklyHours } from './studyTime.ts'
import { credentialRule, type GateOrigin, judgeTarget, type TargetGate } from './targetGates.ts'

export type TimedGateStep = GateStep & { readonly fullTime: Slot; readonly whileWorking: Slot }

export type MissingCredential = {
  readonly credentialId: Id
  readonly name: string
  /** Asked for by law, or by the employer of this role. */
  readonly asked: 'by law' | 'by the employer'
  /** Programs that award it, by name. */
  readonly programIds: readonly Id[]
}

export type GateGap = {
  readonly start: Start
  readonly target: Role
  readonly asOf: string
  readonly gates: readonly TargetGate[]
  readonly gateState: GateState
  /** Credentials of the role that are not held, whatever their prerequisites. */
  readonly missing: readonly MissingCredential[]
  /** What to do, prerequisites first. Of alternatives the easiest one was taken. */
  readonly steps: readonly TimedGateStep[]
  /** Months along the longest chain of steps. */
  readonly months: { readonly fullTime: number; readonly whileWorking: number }
  /** US dollars before help over all steps with a known cost. */
  readonly cost: MoneyRange
  /** Names of steps whose time or cost is not entered; they count as 0 above. */
  readonly unknownTime: readonly string[]
  readonly unknownCost: readonly string[]
  readonly unsupplied: readonly string[]
  readonly circles: readonly (readonly string[])[]
  /** The direct move, with the times its authors entered for it. */
  readonly move: Transition | null
  readonly assumptions: readonly string[]
  readonly formula: Formula
}

const reasons: Record<GateOrigin, string> = {
  'legal credential': 'asked for by law',
  'entry condition': 'asked for at entry',
  move: 'asked for by the move',
  experience: 'asked for by the move',
}

/**
 * Licenses, experience and conditions that are missing between a start and a role, with the steps
 * to get them. Time is the critical path over prerequisites, full time and while working.
 */
export function findGateGap(
  document: Document,
  start: Start,
  target: Role,
  options: { readonly asOf: string },
): GateGap {
  const judge: Judge = { document, applicant: applicantAt(start), asOf: options.asOf }
  const fromRoleId = startRoleId(start)
  const move = directTransition(document, fromRoleId, target.id)
  const hoursPerWeek = start.kind === 'person' ? start.person.limits.hoursPerWeek : null
  const gates = judgeTarget(judge, fromRoleId, target)
  const missing = missingCredentials(judge, target)
  const input: PathInput = {
    judge,
    preferred: new Set(move?.programIds),
    hoursPerWeek,
    plannedCredentials: new Set(missing.map(({ credentialId }) => credentialId)),
  }
  const found = gateStepsFor(input, wantedFrom(input, gates, missing))
  const fullTime = schedule(found.steps.map((step) => planned(step, step.months.fullTime)))
  const working = schedule(found.steps.map((step) => planned(step, step.months.whileWorking)))
  return {
    start,
    target,
    asOf: options.asOf,
    gates,
    gateState: stateOfAll(gates.map(({ state }) => state)),
    missing,
    steps: found.steps.map((step) => ({
      ...step,
      fullTime: fullTime.slots.get(step.id) ?? noSlot,
      whileWorking: working.slots.get(step.id) ?? noSlot,
    })),
    months: { fullTime: fullTime.length, whileWorking: working.length },
    cost: sumOfCosts(found.steps),
    unknownTime: namesWhere(found.steps, ({ months }) => months.whileWorking === null),
    unknownCost: namesWhere(found.steps, ({ cost }) => cost === null),
    unsupplied: found.unsupplied,
    circles: found.circles,
    move,
    assumptions: assumptionsOf(hoursPerWeek),
    formula: formulas.gatePath,
  }
}

const noSlot: Slot = { start: 0, finish: 0, critical: false }

function planned(step: GateStep, length: number | null) {
  return { id: step.id, after: step.after, length }
}

function namesWhere(steps: readonly GateStep[], isWanted: (step: GateStep) => boolean): string[] {
  return steps.filter(isWanted).map(({ name }) => name)
}

/** Costs that are not entered count as 0 here and are named beside the sum. */
export function sumOfCosts(steps: readonly { readonly cost: MoneyRange | null }[]): MoneyRange {
  return steps.reduce(
    (sum, { cost }) => ({ min: sum.min + (cost?.min ?? 0), max: sum.max + (cost?.max ?? 0) }),
    { min: 0, max: 0 },
  )
}

function missingCredentials(judge: Judge, target: Role): MissingCredential[] {
  return target.credentials
    .filter(
      ({ need, legallyRequired }) =>
        need !== 'earned here' && (legallyRequired || need === 'required'),
    )
    .filter(({ credentialId }) => !isHeld(judge, credentialId))
    .map(({ credentialId, legallyRequired }) => ({
      credentialId,
      name: credentialName(judge.document, credentialId),
      asked: legallyRequired ? 'by law' : 'by the employer',
      programIds: programsAwarding(judge.document, credentialId).map(({ id }) => id),
    }))
}

function wantedFrom(
  input: PathInput,
  gates: readonly TargetGate[],
  missing: readonly MissingCredential[],
): Wanted[] {
  const fromGates = gates.flatMap(({ rule, origin }) =>
    easiestWay(input, rule).map((condition) => ({ condition, reason: reasons[origin] })),
  )
  const fromRole = missing.flatMap(({ credentialId, asked }) =>
    easiestWay(input, credentialRule(credentialId)).map((condition) => {
      return { condition, reason: `asked for ${asked}` }
    }),
  )
  return [...fromGates, ...fromRole]
}

function assumptionsOf(hoursPerWeek: number | null): string[] {
  return [
    hoursPerWeek === null
      ? `Beside work a program takes its usual length; where only hours are known, ${weeklyHours.besideWork} hours a week.`
      : `Beside work ${hoursPerWeek} hours a week go into learning; hours on the clock do not count.`,
    `Full-time study and work count ${weeklyHours.fullTime} hours a week.`,
  ]
}
