import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { programsCovering, totalHours } from '#shared/domain/queries/learning.ts'
import { compareNames } from '#shared/domain/queries/order.ts'
import type { MoneyRange } from '#shared/domain/records/fields.ts'
import type { Program } from '#shared/domain/records/learning.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import type { GapRow } from './gapRow.ts'
import { type GateGap, sumOfCosts } from './gateGap.ts'
import type { GateStep } from './gateSteps.ts'
import { fitOfProgram, programContext } from './programFit.ts'
import { type Slot, schedule } from './schedule.ts'
import { startRoleId } from './start.ts'
import { studyTime } from './studyTime.ts'

export type PlanStep = GateStep & {
  /** Counted from 1, as printed beside the skills the step closes. */
  readonly number: number
  readonly fullTime: Slot
  readonly whileWorking: Slot
  /** Skills the step brings to the needed level. */
  readonly closes: readonly { readonly competencyId: Id; readonly name: string }[]
}

export type TrainingPlan = {
  readonly steps: readonly PlanStep[]
  /** Numbers of the steps that close each skill. */
  readonly stepNumbers: ReadonlyMap<Id, readonly number[]>
  readonly months: { readonly fullTime: number; readonly whileWorking: number }
  /** Class, clinical and on-the-job hours of the programs whose hours are entered. */
  readonly hours: number
  readonly cost: MoneyRange
  readonly unknownTime: readonly string[]
  readonly unknownCost: readonly string[]
  readonly unknownHours: readonly string[]
  /** Gaps that the plan leaves to practice: no program without another aim reaches the level. */
  readonly notClosed: readonly GapRow[]
}

/**
 * One plan for gates and skills: the steps of the gate gap, then further programs for what is left
 * (greedy weighted set cover: next the program with the fewest months for each gap it closes,
 * equal ones by importance × gap). Programs that lead to the credential of another role are never
 * proposed for a single skill. Steps without a prerequisite overlap.
 */
export function planTraining(
  document: Document,
  rows: readonly GapRow[],
  gateGap: GateGap,
): TrainingPlan {
  const short = rows.filter(({ state }) => state === 'short')
  const gatePrograms = gateGap.steps.flatMap(({ programId }) =>
    programId === null ? [] : (document.program.get(programId) ?? []),
  )
  const open = short.filter((row) => !gatePrograms.some((one) => closes(document, one, row)))
  const extra = coverGaps(document, open, gateGap).map((program) => extraStep(program, gateGap))
  return timed(document, [...gateGap.steps, ...extra], short)
}

function closes(document: Document, program: Program, row: GapRow): boolean {
  const { level, scaleId } = row.requirement
  const need = onProjectScale(document, level, scaleId)
  return program.coverage.some((one) => one.competencyId === row.competencyId && one.level >= need)
}

function coverGaps(document: Document, rows: readonly GapRow[], gateGap: GateGap): Program[] {
  const context = programContext(document, startRoleId(gateGap.start), gateGap.target)
  const covering = rows.flatMap(({ competencyId }) => programsCovering(document, competencyId))
  const candidates = [...new Set(covering.map(({ program }) => program))].filter(
    (program) => fitOfProgram(document, program, context) < 3,
  )
  const chosen: Program[] = []
  let open = rows
  while (open.length > 0) {
    const [best] = candidates
      .map((program) => offerOf(document, program, open, gateGap))
      .filter(({ closed }) => closed.length > 0)
      .toSorted(
        (a, b) =>
          a.monthsPerGap - b.monthsPerGap ||
          b.priority - a.priority ||
          compareNames(a.program, b.program),
      )
    if (!best) break
    chosen.push(best.program)
    open = open.filter((row) => !best.closed.includes(row))
  }
  return chosen
}

/** What is not entered is taken as long, so that a program of known length goes before it. */
const unknownMonths = 120

function offerOf(document: Document, program: Program, open: readonly GapRow[], gateGap: GateGap) {
  const closed = open.filter((row) => closes(document, program, row))
  const months = studyTime(program, hoursPerWeekOf(gateGap)).whileWorking ?? unknownMonths
  return {
    program,
    closed,
    monthsPerGap: months / Math.max(1, closed.length),
    priority: closed.reduce((sum, row) => sum + row.priority, 0),
  }
}

function hoursPerWeekOf({ start }: GateGap): number | null {
  return start.kind === 'person' ? start.person.limits.hoursPerWeek : null
}

function extraStep(program: Program, gateGap: GateGap): GateStep {
  return {
    id: `program:${program.id}`,
    kind: 'program',
    name: program.name,
    reason: 'for the skills',
    detail: '',
    credentialId: null,
    programId: program.id,
    alternatives: [],
    months: studyTime(program, hoursPerWeekOf(gateGap)),
    cost: program.cost,
    after: [],
  }
}

function timed(
  document: Document,
  steps: readonly GateStep[],
  short: readonly GapRow[],
): TrainingPlan {
  const fullTime = schedule(steps.map((one) => ({ ...one, length: one.months.fullTime })))
  const working = schedule(steps.map((one) => ({ ...one, length: one.months.whileWorking })))
  const numbered = steps
    .map((step) => ({
      ...step,
      fullTime: fullTime.slots.get(step.id) ?? nowhere,
      whileWorking: working.slots.get(step.id) ?? nowhere,
    }))
    // A stable sort: steps that start together keep their order, prerequisites first.
    .toSorted((a, b) => a.whileWorking.start - b.whileWorking.start)
    .map((step, index): PlanStep => {
      return { ...step, number: index + 1, closes: closedBy(document, step, short) }
    })
  const programs = steps.flatMap(({ programId }) =>
    programId === null ? [] : (document.program.get(programId) ?? []),
  )
  const stepNumbers = new Map<Id, number[]>()
  for (const { number, closes: closed } of numbered) {
    for (const { competencyId } of closed) {
      stepNumbers.set(competencyId, [...(stepNumbers.get(competencyId) ?? []), number])
    }
  }
  return {
    steps: numbered,
    stepNumbers,
    months: { fullTime: fullTime.length, whileWorking: working.length },
    hours: programs.reduce((sum, program) => sum + (totalHours(program) ?? 0), 0),
    cost: sumOfCosts(steps),
    unknownTime: names(steps.filter(({ months }) => months.whileWorking === null)),
    unknownCost: names(steps.filter(({ cost }) => cost === null)),
    unknownHours: names(programs.filter((program) => totalHours(program) === null)),
    notClosed: short.filter(({ competencyId }) => !stepNumbers.has(competencyId)),
  }
}

const nowhere: Slot = { start: 0, finish: 0, critical: false }

function closedBy(document: Document, { programId }: GateStep, short: readonly GapRow[]) {
  const program = programId === null ? undefined : document.program.get(programId)
  if (!program) return []
  return short
    .filter((row) => closes(document, program, row))
    .map(({ competencyId, name }) => ({ competencyId, name }))
}

function names(items: readonly { readonly name: string }[]): string[] {
  return items.map(({ name }) => name)
}
