import { z } from 'zod'
import { id, line, name, partialDate, provenance, text } from './fields.ts'

export const laborMeasures = [
  'median pay',
  'employment',
  'growth percent',
  'openings per year',
  'vacancies',
  'demand',
  'supply',
  'gap',
] as const

export const laborFigureSchema = z.strictObject({
  id,
  roleId: id.nullable(),
  occupationCode: line,
  measure: z.enum(laborMeasures),
  value: z.number(),
  unit: line,
  geography: line,
  baselineYear: z.int().min(1900).max(2200),
  horizonYear: z.int().min(1900).max(2200).nullable(),
  scenario: z.enum(['low', 'base', 'high']),
  components: z.array(z.strictObject({ label: line, value: z.number() })).max(30),
  method: line,
  confidence: z.enum(['low', 'medium', 'high']),
  comment: line,
  ...provenance,
})
export type LaborFigure = z.output<typeof laborFigureSchema>

export const sourceSchema = z.strictObject({
  id,
  name,
  publisher: line,
  title: line,
  url: line,
  accessDate: partialDate.nullable(),
  license: line,
  vintage: line,
  expires: partialDate.nullable(),
  attribution: text,
})
export type Source = z.output<typeof sourceSchema>

export const evidenceMethods = [
  'practitioner session',
  'DACUM',
  'survey',
  'interview',
  'records',
  'literature',
] as const

export const evidenceSchema = z.strictObject({
  id,
  name,
  method: z.enum(evidenceMethods),
  date: partialDate.nullable(),
  place: line,
  /** Who took part, as roles and organizations, never as names. */
  participants: line,
  note: text,
  subjects: z
    .array(
      z.strictObject({ kind: z.enum(['role', 'requirement', 'transition', 'competency']), id }),
    )
    .max(500),
  sourceId: id.nullable(),
})
export type Evidence = z.output<typeof evidenceSchema>
