import { longDuration } from '../../base/duration.ts'
import { dollarChange, dollarRange, dollars } from '../../base/money.ts'
import { capitalize, countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import { shownPay, wageChange } from '../../domain/queries/pay.ts'
import type { Program } from '../../domain/records/learning.ts'
import type { Transition, TransitionKind } from '../../domain/records/transition.ts'
import { ruleText } from '../../domain/ruleText.ts'

/** One figure in large type: what it is, the figure, and what to know about it. */
export type Figure = { readonly label: string; readonly value: string; readonly note: string }

/** A short list in plain words. */
export type PlainList = { readonly label: string; readonly lines: readonly string[] }

export type MoveFacts = {
  /** What kind of move it is, as one says it aloud. */
  readonly kind: string
  readonly figures: readonly Figure[]
  /** Only those that hold something. */
  readonly lists: readonly PlainList[]
}

/** A list that is read from the back of a room is short; the rest is counted. */
const mostLines = 4

export const notKnown = 'Not known yet'

const payerWords: Record<Program['payer'], string> = {
  employer: 'the employer pays',
  participant: 'you pay',
  shared: 'shared with you',
  grant: 'a grant pays',
  unknown: 'ask who pays',
}

const plainKinds: Record<TransitionKind, string> = {
  advancement: 'A step up',
  lateral: 'A move sideways',
  bridge: 'A move through a course',
  specialization: 'A step into a specialty',
  lead: 'A step into leading others',
  'step-back': 'A step back',
  entry: 'A way in',
}

/** What a move takes, in plain words: time, cost, pay, what comes first, courses, who helps. */
export function moveFacts(document: Document, move: Transition): MoveFacts {
  const lists: PlainList[] = [
    shortList('What you need first', needsOf(document, move)),
    shortList('Courses', coursesOf(document, move)),
    shortList('Who helps', helpOf(document, move)),
  ]
  return {
    kind: plainKinds[move.kind],
    figures: [timeFigure(move), costFigure(move), payFigure(document, move)],
    lists: lists.filter(({ lines }) => lines.length > 0),
  }
}

function shortList(label: string, lines: readonly string[]): PlainList {
  if (lines.length <= mostLines + 1) return { label, lines }
  const rest = lines.length - mostLines
  return { label, lines: [...lines.slice(0, mostLines), `and ${rest} more`] }
}

function timeFigure({ fullTimeMonths, workingMonths }: Transition): Figure {
  const label = 'How long'
  const full = fullTimeMonths?.typical ?? null
  const beside = workingMonths?.typical ?? null
  if (full !== null && full > 0) {
    const note = beside !== null && beside > full ? `${longDuration(beside)} beside work` : ''
    return { label, value: longDuration(full), note }
  }
  if (beside !== null && beside > 0) {
    return { label, value: longDuration(beside), note: 'while working' }
  }
  return { label, value: notKnown, note: '' }
}

function costFigure({ cost, payer }: Transition): Figure {
  const label = 'Cost before help'
  if (cost === null) return { label, value: notKnown, note: '' }
  const free = cost.max <= 0
  return { label, value: capitalize(dollarRange(cost)), note: free ? '' : payerWords[payer] }
}

function payFigure(document: Document, { fromRoleId, toRoleId }: Transition): Figure {
  const from = fromRoleId === null ? undefined : document.role.get(fromRoleId)
  const to = document.role.get(toRoleId)
  const change = from && to ? wageChange(from, to) : null
  if (change) {
    return {
      label: 'Middle pay',
      value: `${capitalize(dollarChange(change.amount))} a year`,
      note: `${dollars(change.from)} to ${dollars(change.to)}`,
    }
  }
  const pay = to ? shownPay(to) : null
  return pay
    ? { label: 'Middle pay', value: `${dollars(pay.median)} a year`, note: '' }
    : { label: 'Middle pay', value: notKnown, note: '' }
}

function needsOf(document: Document, move: Transition): string[] {
  const gates = move.gates.map((rule) => capitalize(ruleText(document, rule)))
  const months = move.requiredExperienceMonths
  if (months === null || months <= 0) return gates
  const from = move.fromRoleId === null ? undefined : document.role.get(move.fromRoleId)
  const where = from ? ` as ${from.title}` : ''
  return [...gates, `${countOf(months, 'month')} of work${where}`]
}

function coursesOf(document: Document, { programIds }: Transition): string[] {
  return programIds.flatMap((id) => {
    const program = document.program.get(id)
    if (!program) return []
    return [program.provider === '' ? program.name : `${program.name}, ${program.provider}`]
  })
}

function helpOf(document: Document, move: Transition): string[] {
  const supports = move.supportIds.flatMap((id) => {
    const support = document.support.get(id)
    if (!support) return []
    const { name, contact } = support
    return [contact === '' || contact === name ? name : `${name}: ${contact}`]
  })
  const promise = move.employerCommitment.trim()
  return promise === '' ? supports : [...supports, `The employer: ${promise}`]
}
