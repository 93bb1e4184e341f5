import { z } from 'zod'
import { amount, id, line, tooDeep } from './fields.ts'

export const conditionKinds = [
  'credential',
  'education',
  'experience',
  'age',
  'background',
  'immunization',
  'driving',
  'language',
  'physical',
  'other',
] as const

/**
 * One hard condition. `credentialId` is set for kind `credential` and for no other; `amount` is
 * months for experience, years for age, hours for physical or other where the text says so.
 */
export const condition = z.strictObject({
  kind: z.enum(conditionKinds),
  credentialId: id.nullable(),
  amount: amount.nullable(),
  text: line,
})
export type Condition = z.output<typeof condition>

/** A rule of conditions: a single one, or all, any or at least `n` of several rules. */
export type GateRule =
  | { type: 'condition'; condition: Condition }
  | { type: 'all'; rules: GateRule[] }
  | { type: 'any'; rules: GateRule[] }
  | { type: 'atLeast'; n: number; rules: GateRule[] }

/** Rules inside rules, the outermost and the conditions counted; one that people can follow has two or three. */
const deepestRule = 10

function ruleWithin(levels: number): z.ZodType<GateRule> {
  const rules = z.array(levels > 1 ? ruleWithin(levels - 1) : tooDeep<GateRule>()).max(50)
  return z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('condition'), condition }),
    z.strictObject({ type: z.literal('all'), rules }),
    z.strictObject({ type: z.literal('any'), rules }),
    z.strictObject({ type: z.literal('atLeast'), n: z.int().min(1).max(50), rules }),
  ])
}

export const gateRule = ruleWithin(deepestRule)
