import { listOf } from '../base/words.ts'
import type { Document } from './document.ts'
import type { Condition, GateRule } from './records/conditions.ts'

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const bareNames: Record<Condition['kind'], string> = {
  credential: 'a credential that is not named yet',
  education: 'an education that is not named yet',
  experience: 'experience',
  age: 'a minimum age',
  background: 'background check',
  immunization: 'immunizations',
  driving: 'driver license',
  language: 'language',
  physical: 'physical demands',
  other: 'another condition',
}

/** One condition in plain words: "CPR card", "24 months as EMT", "18 years or older". */
export function conditionText(
  document: Pick<Document, 'credential'>,
  condition: Condition,
): string {
  const { kind, amount, text } = condition
  const words = text.trim()
  const credential =
    condition.credentialId === null ? undefined : document.credential.get(condition.credentialId)
  if (credential) return credential.name
  if (amount === null || mentions(words, amount)) return words === '' ? bareNames[kind] : words
  switch (kind) {
    case 'experience':
      return words === '' ? `${amount} months of experience` : `${amount} months ${joined(words)}`
    case 'age':
      return words === '' ? `${amount} years or older` : `${amount} years: ${words}`
    case 'credential':
    case 'education':
    case 'background':
    case 'immunization':
    case 'driving':
    case 'language':
    case 'physical':
    case 'other':
      return words === '' ? `${bareNames[kind]} (${amount})` : `${amount} ${words}`
  }
}

function mentions(text: string, amount: number): boolean {
  return text.split(/[^\d.]+/).some((part) => part !== '' && Number(part) === amount)
}

/** "as EMT" and "in surgery" stay; a bare title gets its "as". */
function joined(words: string): string {
  return /^(as|in|of|with|at|on|working)\b/i.test(words) ? words : `as ${words}`
}

/** A rule as one line: "CPR card and (any two of: A, B or C)". */
export function ruleText(document: Pick<Document, 'credential'>, rule: GateRule): string {
  if (rule.type === 'condition') return conditionText(document, rule.condition)
  const [only] = rule.rules
  if (only === undefined) return 'nothing yet'
  if (rule.rules.length === 1) return ruleText(document, only)
  const parts = rule.rules.map((inner) => partText(document, inner))
  const lead = leadOf(rule)
  return lead === '' ? inOneLine(parts, 'and') : `${lead}: ${inOneLine(parts, 'or')}`
}

function partText(document: Pick<Document, 'credential'>, rule: GateRule): string {
  const text = ruleText(document, rule)
  return rule.type === 'condition' || rule.rules.length <= 1 ? text : `(${text})`
}

/** Parts that hold a comma themselves are kept apart by semicolons. */
function inOneLine(parts: readonly string[], joiner: 'and' | 'or'): string {
  if (parts.length < 3 || !parts.some((part) => part.includes(','))) return listOf(parts, joiner)
  return `${parts.slice(0, -1).join('; ')}; ${joiner} ${parts.at(-1)}`
}

function leadOf(rule: Exclude<GateRule, { type: 'condition' }>): string {
  switch (rule.type) {
    case 'all':
      return ''
    case 'any':
      return 'any one of'
    case 'atLeast':
      if (rule.n === rule.rules.length) return ''
      return `any ${numberWords[rule.n] ?? rule.n} of`
  }
}
