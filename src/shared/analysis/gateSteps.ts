import type { Id } from '#shared/base/identifiers.ts'
import type { Condition } from '#shared/domain/records/conditions.ts'
import type { MoneyRange } from '#shared/domain/records/fields.ts'
import type { Credential, Program } from '#shared/domain/records/learning.ts'
import { judgeCondition } from '#shared/domain/rules.ts'
import {
  credentialName,
  isHeld,
  missingMonths,
  type PathInput,
  suppliersOf,
} from './credentialPath.ts'
import { monthsOfWork, type StudyTime, studyTime } from './studyTime.ts'

export type GateStepKind = 'program' | 'credential' | 'experience' | 'condition'

/** One thing to do before the gates open. Steps come in an order in which prerequisites go first. */
export type GateStep = {
  readonly id: string
  readonly kind: GateStepKind
  readonly name: string
  /** Why it is there: "for CST", "asked for by law". */
  readonly reason: string
  /** Schooling and exam a credential asks for, as its authors wrote them. */
  readonly detail: string
  readonly credentialId: Id | null
  readonly programId: Id | null
  /** Other programs that award the same credential, the next best first. */
  readonly alternatives: readonly Id[]
  readonly months: StudyTime
  /** US dollars before any help; null when not entered. */
  readonly cost: MoneyRange | null
  readonly after: readonly string[]
}

export type GateSteps = {
  readonly steps: readonly GateStep[]
  /** Names of credentials that no program awards. */
  readonly unsupplied: readonly string[]
  /** Circles of prerequisites, by name; they were cut where they closed. */
  readonly circles: readonly (readonly string[])[]
}

export type Wanted = { readonly condition: Condition; readonly reason: string }

const noCost: MoneyRange = { min: 0, max: 0 }
const noTime: StudyTime = { fullTime: 0, whileWorking: 0 }

/** The steps behind a list of open conditions, each step once, prerequisites included. */
export function gateStepsFor(input: PathInput, wanted: readonly Wanted[]): GateSteps {
  const steps = new Map<string, GateStep>()
  const unsupplied: string[] = []
  const circles: string[][] = []
  const open: Id[] = []

  function put(step: GateStep): string {
    if (!steps.has(step.id)) steps.set(step.id, step)
    return step.id
  }

  function addCredential(credentialId: Id, reason: string): string[] {
    const { document } = input.judge
    const id = `credential:${credentialId}`
    if (steps.has(id)) return [id]
    const credential = document.credential.get(credentialId)
    if (!credential || isHeld(input.judge, credentialId)) return []
    const at = open.indexOf(credentialId)
    if (at >= 0) {
      circles.push([...open.slice(at), credentialId].map((one) => credentialName(document, one)))
      return []
    }
    open.push(credentialId)
    const before = credential.prerequisites.credentialIds.flatMap((one) =>
      addCredential(one, `before ${credential.name}`),
    )
    open.pop()
    const [program, ...others] = suppliersOf(input, credentialId)
    if (!program) unsupplied.push(credential.name)
    const course = program ? [put(programStep(input, program, credential, others, before))] : []
    const practice = addPractice(credential, program)
    return [put(credentialStep(credential, reason, [...before, ...course, ...practice], program))]
  }

  /** Hours of practice that the chosen program does not bring along. */
  function addPractice(credential: Credential, program: Program | undefined): string[] {
    const asked = credential.prerequisites.experienceHours ?? 0
    const brought = (program?.hours.clinical ?? 0) + (program?.hours.onTheJob ?? 0)
    if (asked <= brought) return []
    const months = monthsOfWork(asked)
    return [
      put({
        ...plainStep(`practice:${credential.id}`, 'experience'),
        name: `${asked} hours of practice`,
        reason: `for ${credential.name}`,
        months: { fullTime: months, whileWorking: months },
      }),
    ]
  }

  function addOther(condition: Condition, reason: string): string[] {
    const { text, state } = judgeCondition(input.judge, condition)
    if (state === 'pass') return []
    if (condition.kind !== 'experience') {
      return [put({ ...plainStep(`condition:${text}`, 'condition'), name: text, reason })]
    }
    const months = missingMonths(input.judge, condition)
    const step = plainStep(`experience:${text}`, 'experience')
    return [
      put({ ...step, name: text, reason, months: { fullTime: months, whileWorking: months } }),
    ]
  }

  for (const { condition, reason } of wanted) {
    if (condition.kind === 'credential' && condition.credentialId !== null) {
      addCredential(condition.credentialId, reason)
    } else addOther(condition, reason)
  }
  return { steps: [...steps.values()], unsupplied, circles }
}

function plainStep(id: string, kind: GateStepKind): GateStep {
  return {
    id,
    kind,
    name: '',
    reason: '',
    detail: '',
    credentialId: null,
    programId: null,
    alternatives: [],
    months: noTime,
    cost: noCost,
    after: [],
  }
}

function programStep(
  input: PathInput,
  program: Program,
  credential: Credential,
  others: readonly Program[],
  after: readonly string[],
): GateStep {
  return {
    ...plainStep(`program:${program.id}`, 'program'),
    name: program.name,
    reason: `for ${credential.name}`,
    programId: program.id,
    alternatives: others.map(({ id }) => id),
    months: studyTime(program, input.hoursPerWeek),
    cost: program.cost,
    after,
  }
}

/** With a program behind it, a credential takes no time of its own; without one its time is unknown. */
function credentialStep(
  credential: Credential,
  reason: string,
  after: readonly string[],
  program: Program | undefined,
): GateStep {
  const { education, exam } = credential.prerequisites
  return {
    ...plainStep(`credential:${credential.id}`, 'credential'),
    name: credential.name,
    reason,
    detail: [education, exam].filter((text) => text.trim() !== '').join('; '),
    credentialId: credential.id,
    months: program ? noTime : { fullTime: null, whileWorking: null },
    // A program is priced with what it awards, so a fee that is not entered beside it is none.
    cost: credential.cost ?? (program ? noCost : null),
    after,
  }
}
