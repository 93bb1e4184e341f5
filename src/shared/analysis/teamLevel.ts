export type TeamPart = { readonly people: number; readonly level: number }

/**
 * Required level of a team: Σ people × level ÷ Σ people; null for nobody. Four people at level 2
 * and two at level 3 give 2.33.
 */
export function teamLevel(parts: readonly TeamPart[]): number | null {
  const people = parts.reduce((sum, part) => sum + part.people, 0)
  if (people <= 0) return null
  return parts.reduce((sum, part) => sum + part.people * part.level, 0) / people
}
