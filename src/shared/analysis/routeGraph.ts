import type { Id } from '#shared/base/identifiers.ts'
import { foldName } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { groupBy } from '#shared/domain/queries/derived.ts'
import { compareText } from '#shared/domain/queries/order.ts'
import { rolePositions } from '#shared/domain/queries/roles.ts'
import { isOpen } from '#shared/domain/queries/transitions.ts'
import type { MoneyRange, MonthRange } from '#shared/domain/records/fields.ts'
import type { Program } from '#shared/domain/records/learning.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { monthsOf } from '#shared/domain/rules.ts'
import type { Start } from './start.ts'
import { studyTime } from './studyTime.ts'

export type Pace = 'working' | 'full time'

/** The node from which participants without a current role set out. */
export const outside: Id = ''

/** One move with everything a route sums up. */
export type RouteEdge = {
  readonly transition: Transition
  readonly from: Id
  readonly to: Id
  /** Null when neither a time, nor required experience, nor a program with a length is entered. */
  readonly months: MonthRange | null
  /** US dollars before help; null when not entered. */
  readonly cost: MoneyRange | null
  /** What of it may fall to the participant: nothing where employer or grant pays. */
  readonly ownCost: MoneyRange | null
  /** Place of the move in a fixed order: equal routes come in this order. */
  readonly rank: number
}

export type RouteGraph = {
  readonly edges: readonly RouteEdge[]
  readonly out: ReadonlyMap<Id, readonly RouteEdge[]>
  readonly in: ReadonlyMap<Id, readonly RouteEdge[]>
}

export function graphOf(edges: readonly RouteEdge[]): RouteGraph {
  return { edges, out: groupBy(edges, ({ from }) => from), in: groupBy(edges, ({ to }) => to) }
}

/** Every open move with its time at a pace and its cost, as they are for whoever starts. */
export function routeGraph(document: Document, start: Start, pace: Pace): RouteGraph {
  const positions = rolePositions(document)
  const position = ({ toRoleId }: Transition) => positions.get(toRoleId) ?? 0
  const transitions = [...document.transition.values()]
    .filter((transition) => isOpen(transition) && transition.fromRoleId !== transition.toRoleId)
    .sort((a, b) => position(a) - position(b) || compareText(a.id, b.id))
  return graphOf(
    transitions.map((transition, rank): RouteEdge => {
      const programs = transition.programIds.flatMap((id) => document.program.get(id) ?? [])
      const cost = transition.cost ?? cheapestOf(programs)
      const paidByOthers = transition.payer === 'employer' || transition.payer === 'grant'
      return {
        transition,
        from: transition.fromRoleId ?? outside,
        to: transition.toRoleId,
        months: monthsOfMove(transition, programs, start, pace),
        cost,
        ownCost: paidByOthers ? { min: 0, max: 0 } : cost,
        rank,
      }
    }),
  )
}

/**
 * Time of a move: what its authors entered for the pace (or for the other pace), else its shortest
 * program. Months of experience it asks for run beside that, so the longer of the two counts; the
 * months a participant already has in that role are taken off.
 */
function monthsOfMove(
  transition: Transition,
  programs: readonly Program[],
  start: Start,
  pace: Pace,
): MonthRange | null {
  const { fullTimeMonths, workingMonths, requiredExperienceMonths } = transition
  const entered =
    pace === 'working' ? (workingMonths ?? fullTimeMonths) : (fullTimeMonths ?? workingMonths)
  const range = entered ?? shortestOf(programs, pace)
  if (requiredExperienceMonths === null) return range
  const held =
    start.kind === 'person' && transition.fromRoleId !== null
      ? monthsOf(start.person.experience, transition.fromRoleId)
      : 0
  const missing = Math.max(0, requiredExperienceMonths - held)
  return {
    min: Math.max(range?.min ?? 0, missing),
    typical: Math.max(range?.typical ?? 0, missing),
    max: Math.max(range?.max ?? 0, missing),
  }
}

function shortestOf(programs: readonly Program[], pace: Pace): MonthRange | null {
  const ranges = programs.flatMap((program): MonthRange[] => {
    if (program.duration) return [program.duration]
    const time = studyTime(program, null)
    const months = pace === 'working' ? time.whileWorking : time.fullTime
    return months === null ? [] : [{ min: months, typical: months, max: months }]
  })
  return ranges.toSorted((a, b) => a.typical - b.typical)[0] ?? null
}

/** Programs of a move are options, so one of them is paid, the cheapest. */
function cheapestOf(programs: readonly Program[]): MoneyRange | null {
  const costs = programs.flatMap(({ cost }) => cost ?? [])
  return costs.toSorted((a, b) => a.max - b.max || a.min - b.min)[0] ?? null
}

/**
 * Whether every shift of a role is one that is excluded. A role that also runs other shifts stays
 * open, and so does one whose shifts are not entered.
 */
export function worksOnlyExcludedShifts(role: Role, excludedShifts: readonly string[]): boolean {
  const excluded = excludedShifts.map(stemOf).filter((stem) => stem !== '')
  const shifts = role.shifts
    .split(/[,;/]| and | or /i)
    .map(stemOf)
    .filter((stem) => stem !== '')
  return shifts.length > 0 && shifts.every((shift) => excluded.some((stem) => shift.includes(stem)))
}

/** "Night shift", "nights" and "night" are one thing. */
function stemOf(shift: string): string {
  return foldName(shift)
    .replace(/\bshifts?\b/g, '')
    .trim()
    .replace(/s$/, '')
}
