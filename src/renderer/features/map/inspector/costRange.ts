import type { MoneyRange } from '#shared/domain/records/fields.ts'

/** A cost with another lower end; an end above the other one moves it along. */
export function withLeast(cost: MoneyRange | null, least: number | null): MoneyRange | null {
  if (least === null) return null
  return { min: least, max: Math.max(least, cost?.max ?? least) }
}

/** A cost with another upper end. */
export function withMost(cost: MoneyRange | null, most: number | null): MoneyRange | null {
  if (most === null) return null
  return { min: Math.min(most, cost?.min ?? most), max: most }
}
