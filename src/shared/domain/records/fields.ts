import { z } from 'zod'
import { partialDatePattern } from '../../base/dates.ts'
import { isId } from '../../base/identifiers.ts'

export const id = z.string().refine(isId, 'is not an id')
/** Half a character (a lone surrogate) cannot be kept in a file, so it is replaced at the border. */
function words() {
  return z.string().overwrite((value) => value.toWellFormed())
}

export const name = words().trim().min(1, 'must not be empty').max(300)
export const line = words().max(500)
export const text = words().max(20_000)
export const lines = z.array(line).max(200)
export const count = z.int().min(0).max(1_000_000_000)
export const amount = z.number().finite().min(0).max(1_000_000_000)
export const order = z.int().min(0).max(1_000_000)
export const partialDate = z.string().regex(partialDatePattern, 'is not a date like 2024-05')
export const colorText = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'is not a color like #034f53')

/**
 * The innermost level of a value that holds values of its own kind. Whoever walks such a value calls
 * itself once a level, so its depth has an end here, at the border.
 */
export function tooDeep<T>(): z.ZodType<T> {
  return z.custom<T>(() => false, 'lies too deep inside others')
}

/** US dollars from the least to the most. */
export const moneyRange = z.strictObject({ min: amount, max: amount })
export type MoneyRange = z.output<typeof moneyRange>

/** Months (weeks are fractions of a month). */
export const monthRange = z.strictObject({
  min: z.number().min(0).max(600),
  typical: z.number().min(0).max(600),
  max: z.number().min(0).max(600),
})
export type MonthRange = z.output<typeof monthRange>

/**
 * How far a fact can be trusted. `illustrative` values were written to show the method and are no
 * facts; `draft` values come from reference data; only `confirmed` and `assessed` ones count as
 * confirmed by an expert.
 */
export const confirmationStates = [
  'illustrative',
  'draft',
  'edited',
  'confirmed',
  'assessed',
] as const
export const confirmation = z.enum(confirmationStates)
export type Confirmation = z.output<typeof confirmation>

/** Where a record's facts come from; spread into every record that states facts. */
export const provenance = {
  sourceId: id.nullable(),
  asOf: partialDate.nullable(),
  confirmation,
} as const
