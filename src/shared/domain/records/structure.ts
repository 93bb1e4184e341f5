import { z } from 'zod'
import { colorText, id, line, name, order, text } from './fields.ts'

/** A lane of the map. The letter starts every map reference of its roles. */
export const jobFamilySchema = z.strictObject({
  id,
  letter: z.string().regex(/^[A-Z]$/, 'is not a letter from A to Z'),
  name,
  description: text,
  /** Null takes the family color of the letter from the palette. */
  color: colorText.nullable(),
  /** Columns of the lane on the map; null takes as many as its roles need, up to three. */
  columns: z.int().min(1).max(6).nullable(),
  /** Name of the icon beside the family's name; empty shows none. */
  icon: line,
  /** Highest reference number ever given, so that a printed reference is never used twice. */
  lastReference: z.int().min(0).max(999_999),
  order,
})
export type JobFamily = z.output<typeof jobFamilySchema>

/** A row of the map; the lowest `order` is level I. */
export const levelBandSchema = z.strictObject({
  id,
  name,
  description: text,
  /** How long it takes to be ready, in words: "6 weeks to 9 months". */
  preparation: line,
  /** Name of the icon beside the level's name; empty shows none. */
  icon: line,
  /** Least rows of cards on the map; null takes as many as its roles need. */
  rows: z.int().min(1).max(20).nullable(),
  order,
})
export type LevelBand = z.output<typeof levelBandSchema>

/** Named, described points for levels and ratings. Values rise; they need not start at 0. */
export const scaleSchema = z.strictObject({
  id,
  name,
  description: text,
  points: z
    .array(z.strictObject({ value: z.number(), label: name, description: text, self: line }))
    .min(2)
    .max(20),
  allowsNotApplicable: z.boolean(),
})
export type Scale = z.output<typeof scaleSchema>
