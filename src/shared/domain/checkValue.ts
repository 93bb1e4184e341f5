import type { z } from 'zod'
import { listOf } from '../base/words.ts'

/** What is wrong with a value: the field, empty for the value itself, and both in one phrase. */
export type Flaw = { readonly path: string; readonly text: string }

export type CheckedValue<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly flaw: Flaw }

/** A value as its schema reads it, or the first thing that is wrong with it, in plain words. */
export function checkValue<S extends z.ZodType>(
  schema: S,
  value: unknown,
): CheckedValue<z.output<S>> {
  const checked = schema.safeParse(value, { error: inWords })
  if (checked.success) return { ok: true, value: checked.data }
  const [issue] = checked.error.issues
  const path = (issue?.path ?? []).map(String).join(' > ')
  return { ok: false, flaw: { path, text: `${path} ${issue?.message ?? ''}`.trim() } }
}

type Issue = z.core.$ZodRawIssue

/** Fields with words of their own keep them; these are for the rest. */
function inWords(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? 'is missing' : `must be ${typeWords(issue.expected)}`
    case 'too_big':
      return tooBig(issue.origin, String(issue.maximum))
    case 'too_small':
      return tooSmall(issue.origin, String(issue.minimum))
    case 'invalid_value':
      return `must be ${listOf(issue.values.map(String), 'or')}`
    case 'unrecognized_keys':
      return `must not hold ${listOf(issue.keys)}`
    default:
      return 'is nothing that belongs here'
  }
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no',
  array: 'a list',
  object: 'a record',
  record: 'a record',
}

function typeWords(expected: string): string {
  return types[expected] ?? expected
}

function tooBig(origin: string, most: string): string {
  if (origin === 'string') return `must not be longer than ${most} letters`
  return origin === 'array' ? `must not list more than ${most}` : `must not be above ${most}`
}

function tooSmall(origin: string, least: string): string {
  if (origin === 'string') return least === '1' ? 'must not be empty' : `needs ${least} letters`
  return origin === 'array' ? `must list at least ${least}` : `must not be below ${least}`
}
