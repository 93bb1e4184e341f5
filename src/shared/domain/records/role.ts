import { z } from 'zod'
import { condition } from './conditions.ts'
import { amount, count, id, line, lines, name, partialDate, provenance, text } from './fields.ts'

const payKinds = ['OEWS', 'OOH', 'employer range', 'posting', 'survey', 'illustrative'] as const

/** Pay of one place and time. `low` and `high` are the lowest and highest tenth where known. */
export const pay = z.strictObject({
  low: amount.nullable(),
  median: amount.nullable(),
  high: amount.nullable(),
  unit: z.enum(['year', 'hour']),
  geography: line,
  asOf: partialDate.nullable(),
  kind: z.enum(payKinds),
  sourceId: id.nullable(),
})
export type Pay = z.output<typeof pay>

export const demandMarks = ['much-faster', 'faster', 'average', 'declining'] as const
const credentialNeeds = ['required', 'preferred', 'earned here'] as const

export const roleSchema = z.strictObject({
  id,
  /** Family letter and running number ("C3"); empty asks the planner for the next one. */
  mapReference: z.string().regex(/^([A-Z][1-9]\d{0,5})?$/, 'is not a map reference like C3'),
  title: name,
  shortTitle: line,
  aliases: z.array(z.strictObject({ title: name, employer: line })).max(100),
  familyId: id,
  bandId: id,
  /** A step inside one title ("Tech II"); empty when the title has a single step. */
  rung: line,
  setting: line,
  employer: line,
  occupationCode: line,
  occupationVintage: line,
  jobZone: z.strictObject({ zone: z.int().min(1).max(5), release: line }).nullable(),
  purpose: text,
  tasks: lines,
  likes: text,
  hard: text,
  nationalPay: pay.nullable(),
  localPay: pay.nullable(),
  shifts: line,
  physicalDemands: line,
  preparation: line,
  entryConditions: z.array(condition).max(50),
  employment: z
    .strictObject({
      headcount: count.nullable(),
      fte: amount.nullable(),
      vacancies: count.nullable(),
    })
    .nullable(),
  growth: z
    .strictObject({
      percent: z.number().min(-100).max(1000),
      baseYear: z.int(),
      targetYear: z.int(),
      sourceId: id.nullable(),
    })
    .nullable(),
  demand: z.enum(demandMarks).nullable(),
  entryPoint: z.boolean(),
  exitPoint: z.boolean(),
  credentials: z
    .array(
      z.strictObject({
        credentialId: id,
        need: z.enum(credentialNeeds),
        legallyRequired: z.boolean(),
      }),
    )
    .max(50),
  tools: lines,
  interests: line,
  requirementChange: line,
  ...provenance,
})
export type Role = z.output<typeof roleSchema>
