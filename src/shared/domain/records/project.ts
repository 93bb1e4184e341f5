import { z } from 'zod'
import { id, line, lines, name, partialDate, text } from './fields.ts'

export const editionStates = ['draft', 'reviewed', 'approved', 'published', 'superseded'] as const

/** The one record of settings; its id is always `project`. */
export const projectSchema = z.strictObject({
  id: z.literal('project'),
  title: name,
  subtitle: line,
  client: line,
  scope: z.enum(['organization', 'system']),
  regions: lines,
  sector: line,
  languages: lines,
  contactTitle: line,
  contactText: text,
  disclaimer: text,
  license: text,
  attributions: z.array(text).max(50),
  defaultScaleId: id.nullable(),
  editionNumber: line,
  editionStatus: z.enum(editionStates),
  asOf: partialDate.nullable(),
  reviewBy: partialDate.nullable(),
  /** Ends of the pay ruler printed on every card, US dollars a year. */
  payScale: z.strictObject({ min: z.number().min(0), max: z.number().min(1) }),
  /** Where the readiness classes begin; their rules are in analysis/readinessClass. */
  thresholds: z.strictObject({
    readyPercent: z.number().min(0).max(100),
    developingPercent: z.number().min(0).max(100),
    nearlyEssentialsShort: z.int().min(0).max(50),
    developingLevelsShort: z.int().min(0).max(5),
    ratedShare: z.number().min(0).max(1),
  }),
})
export type Project = z.output<typeof projectSchema>
