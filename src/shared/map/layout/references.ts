import type { Role } from '../../domain/records/role.ts'

/**
 * Order of roles by map reference: C3 before C10, and newer roles last. Layouts follow it, so that
 * what is added later never displaces what was there.
 */
export function compareReferences(a: Role, b: Role): number {
  return (
    numberOf(a) - numberOf(b) ||
    compareText(a.mapReference, b.mapReference) ||
    compareText(a.id, b.id)
  )
}

function numberOf(role: Role): number {
  return role.mapReference === '' ? Number.MAX_SAFE_INTEGER : Number(role.mapReference.slice(1))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
