import type { PlanStep, TrainingPlan } from '#shared/analysis/trainingPlan.ts'
import { longDuration } from '#shared/base/duration.ts'
import { unreachable } from '#shared/base/unreachable.ts'
import { capitalize, listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { plainWords, sentence } from '../wording.ts'

/** One line of the plan; empty texts are written by hand. */
export type PlanRow = {
  readonly what: string
  readonly why: string
  readonly when: string
  readonly who: string
}

export const emptyRow: PlanRow = { what: '', why: '', when: '', who: '' }

const namedSkills = 3

/** Steps of the training plan in order, then the skills that only practice can close. */
export function planRows(document: Document, plan: TrainingPlan): PlanRow[] {
  const steps = plan.steps.map((step): PlanRow => {
    return {
      what: `${verbOf(document, step)}: ${step.name}`,
      why: whyOf(step),
      when: whenOf(step),
      who: whoOf(document, step),
    }
  })
  if (plan.notClosed.length === 0) return steps
  const names = plan.notClosed.map(({ name }) => name)
  return [
    ...steps,
    {
      ...emptyRow,
      what: `Practice at work: ${listOf(names)}`,
      why: 'No course in this plan takes these skills to the level the job asks.',
    },
  ]
}

function verbOf(document: Document, step: PlanStep): string {
  switch (step.kind) {
    case 'program': {
      const program = step.programId === null ? undefined : document.program.get(step.programId)
      return program?.kind === 'development experience' ? 'Ask for' : 'Sign up for'
    }
    case 'credential':
      return 'Earn'
    case 'experience':
      return 'Gather'
    case 'condition':
      return 'Clear up'
  }
  return unreachable(step.kind)
}

function whyOf({ reason, detail, closes }: PlanStep): string {
  const names = closes.map(({ name }) => name)
  const more = names.length - namedSkills
  const skills = more > 0 ? listOf([...names.slice(0, namedSkills), `${more} more`]) : listOf(names)
  return [
    ...(reason === '' || reason === 'for the skills'
      ? []
      : [sentence(capitalize(plainWords(reason)))]),
    ...(detail === '' ? [] : [sentence(capitalize(detail))]),
    ...(skills === '' ? [] : [sentence(`Brings ${skills}`)]),
  ].join(' ')
}

/** Beside work, from today; months are counted from 1. */
function whenOf({ months, whileWorking }: PlanStep): string {
  const length = months.whileWorking
  if (length === null) return 'time not known yet'
  const begin = whileWorking.start
  if (length <= 0) return begin < 1 ? 'as soon as I can' : `after ${longDuration(begin)}`
  const from = begin < 0.5 ? 'start now' : `start after ${longDuration(begin)}`
  return `${from}, takes ${longDuration(length)}`
}

function whoOf(document: Document, step: PlanStep): string {
  const program = step.programId === null ? undefined : document.program.get(step.programId)
  const credential =
    step.credentialId === null ? undefined : document.credential.get(step.credentialId)
  return program?.contact || program?.provider || credential?.issuer || ''
}
