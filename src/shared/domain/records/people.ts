import { z } from 'zod'
import { conditionKinds } from './conditions.ts'
import { amount, id, line, lines, name, partialDate, text } from './fields.ts'

export const personSchema = z.strictObject({
  id,
  /** A pseudonym such as "Participant 07", never a name. */
  code: name,
  currentRoleId: id.nullable(),
  targetRoleId: id.nullable(),
  credentials: z
    .array(
      z.strictObject({
        credentialId: id,
        earned: partialDate.nullable(),
        expires: partialDate.nullable(),
      }),
    )
    .max(100),
  experience: z.array(z.strictObject({ roleId: id, months: amount })).max(100),
  /** Answers to conditions that are no credential and no experience. */
  answers: z
    .array(
      z.strictObject({
        kind: z.enum(conditionKinds),
        text: line,
        answer: z.enum(['yes', 'no', 'unknown']),
      }),
    )
    .max(200),
  limits: z.strictObject({
    months: amount.nullable(),
    money: amount.nullable(),
    hoursPerWeek: amount.nullable(),
    excludedShifts: lines,
  }),
  goals: text,
  notes: text,
})
export type Person = z.output<typeof personSchema>

export const raters = ['self', 'supervisor', 'coach', 'assessor', 'agreed'] as const
export type Rater = (typeof raters)[number]

/**
 * One rater's answer. `level` answers carry a value of the scale; `not applicable` and
 * `not assessed` are two different things, and neither is zero.
 */
export const ratingSchema = z.strictObject({
  id,
  personId: id,
  competencyId: id,
  rater: z.enum(raters),
  scaleId: id,
  answer: z.enum(['level', 'not applicable', 'not assessed']),
  level: z.number().nullable(),
  date: partialDate,
  evidence: line,
})
export type Rating = z.output<typeof ratingSchema>

export const cohortSchema = z.strictObject({
  id,
  name,
  personIds: z.array(id).max(10_000),
  note: text,
})
export type Cohort = z.output<typeof cohortSchema>
