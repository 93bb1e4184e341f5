import type { Id } from '#shared/base/identifiers.ts'

const start = 'new '

/** Stands for a job family that will be added with the roles; no record has such an id. */
export function newFamilyChoice(name: string): string {
  return `${start}${name}`
}

/** The name of a family to be added; null for one that is there. */
export function nameOfNewFamily(choice: Id): string | null {
  return choice.startsWith(start) ? choice.slice(start.length) : null
}
