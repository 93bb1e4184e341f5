import { z } from 'zod'
import { count, id, line, lines, moneyRange, monthRange, name, provenance, text } from './fields.ts'

export const credentialTypes = [
  'license',
  'certification',
  'certificate',
  'degree',
  'badge',
  'registry entry',
  'training card',
] as const

export const credentialSchema = z.strictObject({
  id,
  name,
  shortName: line,
  issuer: line,
  type: z.enum(credentialTypes),
  legallyRequired: z.boolean(),
  stateSpecific: z.boolean(),
  prerequisites: z.strictObject({
    education: line,
    experienceHours: count.nullable(),
    exam: line,
    credentialIds: z.array(id).max(30),
  }),
  /** Parts that make up the hours, as "surgical instruments, 120". */
  hours: z.array(z.strictObject({ label: line, hours: count })).max(30),
  cost: moneyRange.nullable(),
  validityMonths: z.int().min(0).max(1200).nullable(),
  renewal: line,
  stacksTo: z.array(id).max(30),
  provisionalMonths: z.int().min(0).max(120).nullable(),
  description: text,
  ...provenance,
})
export type Credential = z.output<typeof credentialSchema>

export const payers = ['employer', 'participant', 'shared', 'grant', 'unknown'] as const
export const payTimes = ['up front', 'reimbursed', 'no cost', 'unknown'] as const
export const programModes = ['classroom', 'online', 'hybrid', 'on the job'] as const
export const coverageDepths = ['taught', 'practiced', 'assessed'] as const

export const programSchema = z.strictObject({
  id,
  name,
  provider: line,
  kind: z.enum(['learning program', 'development experience']),
  mode: z.enum(programModes),
  hours: z.strictObject({
    class: count.nullable(),
    clinical: count.nullable(),
    onTheJob: count.nullable(),
  }),
  duration: monthRange.nullable(),
  delivery: lines,
  credit: line,
  articulation: line,
  cost: moneyRange.nullable(),
  payer: z.enum(payers),
  paidWhen: z.enum(payTimes),
  onClockPercent: z.number().min(0).max(100).nullable(),
  basicSkillsIncluded: z.boolean(),
  startDates: lines,
  seats: count.nullable(),
  /** What the program brings a participant to, on the project's default scale. */
  coverage: z
    .array(z.strictObject({ competencyId: id, level: z.number(), depth: z.enum(coverageDepths) }))
    .max(300),
  awards: z.array(id).max(30),
  apprenticeship: z.boolean(),
  contact: line,
  description: text,
  ...provenance,
})
export type Program = z.output<typeof programSchema>

export const supportNeeds = [
  'tuition',
  'schedule',
  'transport',
  'child care',
  'housing',
  'nutrition',
  'language',
  'basic skills',
  'digital',
  'coaching',
  'other',
] as const

export const supportSchema = z.strictObject({
  id,
  name,
  need: z.enum(supportNeeds),
  provision: text,
  eligibility: line,
  cost: moneyRange.nullable(),
  capacity: count.nullable(),
  contact: line,
  gap: line,
  ...provenance,
})
export type Support = z.output<typeof supportSchema>
