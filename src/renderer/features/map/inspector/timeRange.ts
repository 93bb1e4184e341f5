import type { MonthRange } from '#shared/domain/records/fields.ts'

/**
 * A range with one of its times set; the others follow where they would stand in the wrong order.
 * Without a usual time there is no range.
 */
export function timeRange(
  range: MonthRange | null,
  part: keyof MonthRange,
  months: number | null,
): MonthRange | null {
  if (range === null) return months === null ? null : { min: months, typical: months, max: months }
  if (months === null) return part === 'typical' ? null : { ...range, [part]: range.typical }
  switch (part) {
    case 'min':
      return {
        min: months,
        typical: Math.max(months, range.typical),
        max: Math.max(months, range.max),
      }
    case 'typical':
      return {
        min: range.min === range.typical ? months : Math.min(months, range.min),
        typical: months,
        max: range.max === range.typical ? months : Math.max(months, range.max),
      }
    case 'max':
      return {
        min: Math.min(months, range.min),
        typical: Math.min(months, range.typical),
        max: months,
      }
  }
}
