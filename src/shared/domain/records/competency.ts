import { z } from 'zod'
import { id, line, lines, name, order, provenance, text } from './fields.ts'

export const competencyKinds = [
  'knowledge',
  'skill',
  'ability',
  'work activity',
  'work style',
  'tool',
  'language',
] as const

export const reusabilities = [
  'transversal',
  'cross-sector',
  'sector',
  'occupation-specific',
] as const

export const competencySchema = z.strictObject({
  id,
  code: line,
  name,
  definition: text,
  behaviors: lines,
  /** Heading under which the competency stands in the matrix and in worksheets. */
  group: line,
  category: z.enum(['foundational', 'occupational']),
  tier: z.int().min(1).max(9).nullable(),
  kind: z.enum(competencyKinds),
  scaleId: id.nullable(),
  levelDescriptors: z.array(z.strictObject({ value: z.number(), text })).max(20),
  reusability: z.enum(reusabilities).nullable(),
  status: z.enum(['draft', 'active', 'retired']),
  aliases: lines,
  /** Id in the framework it came from (O*NET element, ESCO uri); empty for local ones. */
  externalId: line,
  order,
  ...provenance,
})
export type Competency = z.output<typeof competencySchema>

export const assessmentMethods = ['test', 'observation', 'credential', 'interview', 'none'] as const

/** What one role asks of one competency; `level` is a value of the scale `scaleId`. */
export const requirementSchema = z.strictObject({
  id,
  roleId: id,
  competencyId: id,
  scaleId: id,
  level: z.number(),
  importance: z.number().min(1).max(5),
  essential: z.boolean(),
  neededBy: z.strictObject({
    when: z.enum(['at hire', 'within days', 'by next rung']),
    days: z.int().min(0).max(3650).nullable(),
  }),
  assessedBy: z.enum(assessmentMethods),
  note: line,
  ...provenance,
})
export type Requirement = z.output<typeof requirementSchema>
