import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { programsAwarding } from '#shared/domain/queries/learning.ts'
import { compareNames } from '#shared/domain/queries/order.ts'
import type { Condition, GateRule } from '#shared/domain/records/conditions.ts'
import type { Program } from '#shared/domain/records/learning.ts'
import {
  type Judge,
  judgeCondition,
  judgeRule,
  monthsOf,
  passesNeeded,
  roleNamedIn,
} from '#shared/domain/rules.ts'
import { studyTime } from './studyTime.ts'

/** What the choice between alternatives goes by: months while working, then US dollars at most. */
export type Effort = { readonly months: number; readonly cost: number }

export type PathInput = {
  readonly judge: Judge
  /** Programs attached to the move; they are preferred. */
  readonly preferred: ReadonlySet<Id>
  readonly hoursPerWeek: number | null
  /** Credentials the role asks for anyway: a rule they satisfy takes no effort of its own. */
  readonly plannedCredentials: ReadonlySet<Id>
}

const nothing: Effort = { months: 0, cost: 0 }

/** What is not entered is taken as long and dear, so that a known way is preferred. */
const unknownMonths = 120
const unknownCost = 1_000_000

/** The programs that award a credential, the best first: of the move, shortest, cheapest, by name. */
export function suppliersOf(input: PathInput, credentialId: Id): Program[] {
  const { judge, preferred, hoursPerWeek } = input
  return programsAwarding(judge.document, credentialId).toSorted(
    (a, b) =>
      Number(preferred.has(b.id)) - Number(preferred.has(a.id)) ||
      monthsOfProgram(a, hoursPerWeek) - monthsOfProgram(b, hoursPerWeek) ||
      (a.cost?.max ?? unknownCost) - (b.cost?.max ?? unknownCost) ||
      compareNames(a, b),
  )
}

function monthsOfProgram(program: Program, hoursPerWeek: number | null): number {
  return studyTime(program, hoursPerWeek).whileWorking ?? unknownMonths
}

/** Whether the credential is held and valid. */
export function isHeld({ document, applicant, asOf }: Judge, credentialId: Id): boolean {
  const condition: Condition = { kind: 'credential', credentialId, amount: null, text: '' }
  return judgeCondition({ document, applicant, asOf }, condition).state === 'pass'
}

/** Months still missing for an experience condition. */
export function missingMonths({ document, applicant }: Judge, condition: Condition): number {
  const held = monthsOf(applicant.experience, roleNamedIn(document, condition.text))
  return Math.max(0, (condition.amount ?? 0) - held)
}

/**
 * The open conditions of a rule that take the least effort to meet: of alternatives what is planned
 * anyway, then the quickest, the cheapest, the first. Conditions already met cost nothing and are not listed.
 */
export function easiestWay(input: PathInput, rule: GateRule): Condition[] {
  return wayThrough(input, rule).conditions
}

type Way = { readonly effort: Effort; readonly conditions: Condition[] }

function wayThrough(input: PathInput, rule: GateRule): Way {
  if (judgeRule(input.judge, rule).state === 'pass') return { effort: nothing, conditions: [] }
  if (rule.type === 'condition') {
    return { effort: effortOf(input, rule.condition), conditions: [rule.condition] }
  }
  const ways = rule.rules
    .map((inner) => wayThrough(input, inner))
    .toSorted(
      (a, b) =>
        standingOf(input, a) - standingOf(input, b) ||
        a.effort.months - b.effort.months ||
        a.effort.cost - b.effort.cost,
    )
    .slice(0, passesNeeded(rule))
  return {
    effort: together(ways.map(({ effort }) => effort)),
    conditions: ways.flatMap(({ conditions }) => conditions),
  }
}

/** 0 met already, 1 met by what is planned anyway, 2 takes an effort of its own. */
function standingOf({ plannedCredentials }: PathInput, { conditions }: Way): number {
  if (conditions.length === 0) return 0
  const isPlanned = conditions.every(
    ({ credentialId }) => credentialId !== null && plannedCredentials.has(credentialId),
  )
  return isPlanned ? 1 : 2
}

/** Things done side by side: the longest time, the sum of the costs. */
function together(efforts: readonly Effort[]): Effort {
  return {
    months: Math.max(0, ...efforts.map(({ months }) => months)),
    cost: efforts.reduce((sum, { cost }) => sum + cost, 0),
  }
}

function effortOf(input: PathInput, condition: Condition): Effort {
  if (condition.kind === 'experience') {
    return { months: missingMonths(input.judge, condition), cost: 0 }
  }
  if (condition.credentialId !== null) {
    return credentialEffort(input, condition.credentialId)
  }
  const refused = judgeCondition(input.judge, condition).state === 'fail'
  return refused ? { months: Number.POSITIVE_INFINITY, cost: 0 } : nothing
}

/** Efforts already known: prerequisites that many credentials share are looked at once. */
const known = new WeakMap<PathInput, Map<Id, Effort>>()

/** Prerequisites one after another, then the best program; a circle is cut where it was first met. */
function credentialEffort(input: PathInput, credentialId: Id): Effort {
  const efforts = known.get(input) ?? new Map<Id, Effort>()
  known.set(input, efforts)
  const found = efforts.get(credentialId)
  if (found) return found
  efforts.set(credentialId, nothing)
  const effort = freshEffort(input, credentialId)
  efforts.set(credentialId, effort)
  return effort
}

function freshEffort(input: PathInput, credentialId: Id): Effort {
  const credential = input.judge.document.credential.get(credentialId)
  if (!credential || isHeld(input.judge, credentialId)) return nothing
  const before = together(
    credential.prerequisites.credentialIds.map((id) => credentialEffort(input, id)),
  )
  const [program] = suppliersOf(input, credentialId)
  const months = program ? monthsOfProgram(program, input.hoursPerWeek) : unknownMonths
  const fee = credential.cost?.max ?? 0
  const tuition = program ? (program.cost?.max ?? unknownCost) : unknownCost
  return { months: before.months + months, cost: before.cost + fee + tuition }
}

/** The title of a record for messages. */
export function credentialName(document: Document, id: Id): string {
  return document.credential.get(id)?.name ?? 'a removed credential'
}
