/**
 * Whether a date that may stop early (2024, 2024-05) lies wholly before another. A month or year
 * has not passed while it lasts, and a thing that expires today is still valid today.
 */
export function hasPassed(date: string, asOf: string): boolean {
  const length = Math.min(date.length, asOf.length)
  return date.slice(0, length) < asOf.slice(0, length)
}

/** The year of a date that may stop early. */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}
