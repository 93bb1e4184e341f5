import type { Id } from '../base/identifiers.ts'
import { foldName } from '../base/words.ts'
import type { Document } from './document.ts'
import { hasPassed } from './queries/dates.ts'
import { derived } from './queries/derived.ts'
import type { Condition, GateRule } from './records/conditions.ts'
import type { Person } from './records/people.ts'
import type { Role } from './records/role.ts'
import { conditionText, ruleText } from './ruleText.ts'

export type GateState = 'pass' | 'fail' | 'pending'

/** One condition of a rule with its answer and the reason in words. */
export type JudgedCondition = {
  readonly condition: Condition
  readonly text: string
  readonly state: GateState
  readonly reason: string
}

export type JudgedRule = {
  readonly rule: GateRule
  readonly text: string
  readonly state: GateState
  /** Conditions that still stand in the way; empty when the rule passes. */
  readonly open: readonly JudgedCondition[]
}

/**
 * What is known about whoever stands before a gate. A person's list of credentials is complete, so
 * a missing one fails; of a role's holders only what the role asks is known, the rest is pending.
 */
export type Applicant = {
  readonly credentials: Person['credentials']
  readonly credentialsComplete: boolean
  readonly experience: Person['experience']
  /** While false, months that are not there may still be entered or gathered. */
  readonly experienceComplete: boolean
  readonly answers: Person['answers']
}

/** A participant. An empty list of experience has not been asked for yet: unknown, not zero. */
export function applicantOf(person: Person): Applicant {
  return {
    credentials: person.credentials,
    credentialsComplete: true,
    experience: person.experience,
    experienceComplete: person.experience.length > 0,
    answers: person.answers,
  }
}

/** Whoever works in a role: holds what it requires and meets its entry conditions. */
export function holderOf(role: Role): Applicant {
  return {
    credentials: role.credentials
      .filter(({ need, legallyRequired }) => need === 'required' || legallyRequired)
      .map(({ credentialId }) => ({ credentialId, earned: null, expires: null })),
    credentialsComplete: false,
    experience: [],
    experienceComplete: false,
    answers: role.entryConditions.map(({ kind, text }) => ({ kind, text, answer: 'yes' })),
  }
}

export type Judge = {
  readonly document: Document
  readonly applicant: Applicant
  /** ISO date of today: credentials that expired before it do not count. */
  readonly asOf: string
}

/** Pass, fail or pending, with the open parts named. Never averaged into a score. */
export function judgeRule(judge: Judge, rule: GateRule): JudgedRule {
  const { state, open } = judged(judge, rule)
  return { rule, text: ruleText(judge.document, rule), state, open }
}

/** The state of several gates that must all pass. */
export function stateOfAll(states: readonly GateState[]): GateState {
  if (states.includes('fail')) return 'fail'
  return states.includes('pending') ? 'pending' : 'pass'
}

type Judged = { readonly state: GateState; readonly open: readonly JudgedCondition[] }

function judged(judge: Judge, rule: GateRule): Judged {
  if (rule.type === 'condition') {
    const result = judgeCondition(judge, rule.condition)
    return { state: result.state, open: result.state === 'pass' ? [] : [result] }
  }
  const parts = rule.rules.map((inner) => judged(judge, inner))
  const state = combine(
    parts.map((part) => part.state),
    passesNeeded(rule),
  )
  return { state, open: state === 'pass' ? [] : parts.flatMap(({ open }) => open) }
}

/** How many rules of a group must pass. A group without rules asks for nothing. */
export function passesNeeded(rule: Exclude<GateRule, { type: 'condition' }>): number {
  if (rule.rules.length === 0) return 0
  switch (rule.type) {
    case 'all':
      return rule.rules.length
    case 'any':
      return 1
    case 'atLeast':
      return rule.n
  }
}

/** Three-valued logic: pending parts may still pass, failed ones no more. */
function combine(states: readonly GateState[], needed: number): GateState {
  const passed = states.filter((state) => state === 'pass').length
  const hopeful = states.filter((state) => state !== 'fail').length
  if (passed >= needed) return 'pass'
  return hopeful >= needed ? 'pending' : 'fail'
}

export function judgeCondition(judge: Judge, condition: Condition): JudgedCondition {
  const text = conditionText(judge.document, condition)
  const { state, reason } = answerTo(judge, condition, text)
  return { condition, text, state, reason }
}

type Answer = { readonly state: GateState; readonly reason: string }

function answerTo(judge: Judge, condition: Condition, text: string): Answer {
  switch (condition.kind) {
    case 'credential':
      return credentialAnswer(judge, condition.credentialId)
    case 'experience':
      return experienceAnswer(judge, condition, text)
    case 'education':
      return holdsByName(judge, text) ?? givenAnswer(judge, condition, text)
    case 'age':
    case 'background':
    case 'immunization':
    case 'driving':
    case 'language':
    case 'physical':
    case 'other':
      return givenAnswer(judge, condition, text)
  }
}

function credentialAnswer({ applicant, asOf }: Judge, credentialId: Id | null): Answer {
  if (credentialId === null) return { state: 'pending', reason: 'no credential is named' }
  const held = applicant.credentials.filter((one) => one.credentialId === credentialId)
  if (held.some(({ expires }) => expires === null || !hasPassed(expires, asOf))) {
    return { state: 'pass', reason: 'held' }
  }
  const expired = held[0]?.expires
  if (expired) return { state: 'fail', reason: `expired ${expired}` }
  return applicant.credentialsComplete
    ? { state: 'fail', reason: 'not held' }
    : { state: 'pending', reason: 'not asked for in the present role' }
}

/** A degree or diploma entered among the credentials answers a condition of the same name. */
function holdsByName({ document, applicant, asOf }: Judge, text: string): Answer | null {
  const wanted = foldName(text)
  const held = applicant.credentials.some(({ credentialId, expires }) => {
    const credential = document.credential.get(credentialId)
    if (!credential || (expires !== null && hasPassed(expires, asOf))) return false
    return [credential.name, credential.shortName].some((name) => foldName(name) === wanted)
  })
  return held ? { state: 'pass', reason: 'held' } : null
}

function givenAnswer({ applicant }: Judge, condition: Condition, text: string): Answer {
  const names = new Set([foldName(condition.text), foldName(text)])
  const ofKind = applicant.answers.filter(({ kind }) => kind === condition.kind)
  const given =
    ofKind.find((one) => names.has(foldName(one.text))) ??
    ofKind.find((one) => one.text.trim() === '')
  switch (given?.answer) {
    case 'yes':
      return { state: 'pass', reason: 'answered yes' }
    case 'no':
      return { state: 'fail', reason: 'answered no' }
    case 'unknown':
    case undefined:
      return { state: 'pending', reason: 'not answered yet' }
  }
}

function experienceAnswer(judge: Judge, condition: Condition, text: string): Answer {
  const { document, applicant } = judge
  const answered = givenAnswer(judge, condition, text)
  if (answered.state !== 'pending') return answered
  const needed = condition.amount ?? 0
  const roleId = roleNamedIn(document, condition.text)
  const months = monthsOf(applicant.experience, roleId)
  const title = roleId === null ? undefined : document.role.get(roleId)?.title
  const reason = `${months} of ${needed} months${title ? ` as ${title}` : ''}`
  if (months >= needed) return { state: 'pass', reason }
  return { state: applicant.experienceComplete ? 'fail' : 'pending', reason }
}

/** Months of experience in one role, or in all roles together when none is named. */
export function monthsOf(experience: Person['experience'], roleId: Id | null): number {
  return experience
    .filter((entry) => roleId === null || entry.roleId === roleId)
    .reduce((sum, { months }) => sum + months, 0)
}

const titles = derived(['role'], (document): ReadonlyMap<string, Id> => {
  const found = new Map<string, Id>()
  for (const role of document.role.values()) {
    const names = [role.title, role.shortTitle, ...role.aliases.map(({ title }) => title)]
    for (const name of names.map(foldName))
      if (name !== '' && !found.has(name)) found.set(name, role.id)
  }
  return found
})

/**
 * The role an experience condition speaks of ("24 months as surgical technologist"): the longest
 * run of words that is a title, short title or alias. Null when the text names none.
 */
export function roleNamedIn(document: Pick<Document, 'role'>, text: string): Id | null {
  const known = titles(document)
  const words = foldName(text).split(' ')
  for (let length = words.length; length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const id = known.get(
        words
          .slice(start, start + length)
          .join(' ')
          .replace(/[.,;:]$/, ''),
      )
      if (id !== undefined) return id
    }
  }
  return null
}
