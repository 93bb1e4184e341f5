import { derived } from './derived.ts'
import { compareText } from './order.ts'

export type EmployerCount = { readonly employer: string; readonly roles: number }

/** The employers that roles name, by name, with how many roles are theirs alone. */
export const employersInUse = derived(['role'], ({ role }): readonly EmployerCount[] => {
  const counts = new Map<string, number>()
  for (const { employer } of role.values()) {
    if (employer !== '') counts.set(employer, (counts.get(employer) ?? 0) + 1)
  }
  return [...counts]
    .map(([employer, roles]) => ({ employer, roles }))
    .sort((a, b) => compareText(a.employer, b.employer))
})
