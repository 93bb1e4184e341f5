import { z } from 'zod'
import { gateRule } from './conditions.ts'
import {
  count,
  id,
  line,
  lines,
  moneyRange,
  monthRange,
  name,
  order,
  provenance,
  text,
} from './fields.ts'
import { payers } from './learning.ts'

export const transitionKinds = [
  'advancement',
  'lateral',
  'bridge',
  'specialization',
  'lead',
  'step-back',
  'entry',
] as const
export type TransitionKind = (typeof transitionKinds)[number]

export const commonness = ['typical', 'possible', 'emerging'] as const
export const transitionStates = ['proposed', 'active', 'retired'] as const

export const transitionSchema = z.strictObject({
  id,
  /** Null for kind `entry` and for no other. */
  fromRoleId: id.nullable(),
  toRoleId: id,
  kind: z.enum(transitionKinds),
  tags: lines,
  commonness: z.enum(commonness),
  /** All of these rules must pass. */
  gates: z.array(gateRule).max(50),
  requiredExperienceMonths: z.number().min(0).max(600).nullable(),
  programIds: z.array(id).max(50),
  fullTimeMonths: monthRange.nullable(),
  workingMonths: monthRange.nullable(),
  cost: moneyRange.nullable(),
  payer: z.enum(payers),
  supportIds: z.array(id).max(50),
  doneBy: z.strictObject({ count: count.nullable(), story: text }),
  employerCommitment: line,
  note: text,
  status: z.enum(transitionStates),
  ...provenance,
})
export type Transition = z.output<typeof transitionSchema>

export const pathwaySchema = z.strictObject({
  id,
  name,
  transitionIds: z.array(id).max(50),
  audience: line,
  stages: lines,
  narrative: text,
  onPoster: z.boolean(),
  order,
})
export type Pathway = z.output<typeof pathwaySchema>
