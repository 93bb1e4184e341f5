import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** Roles that hold every typed word in title, short title, reference or employer, by family. */
export function rolesFound(
  document: Pick<Document, 'role' | 'jobFamily' | 'levelBand'>,
  query: string,
): ReadonlyMap<Id, readonly Role[]> {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const found = new Map<Id, Role[]>()
  for (const role of rolesInOrder(document)) {
    const text =
      `${role.title} ${role.shortTitle} ${role.mapReference} ${role.employer}`.toLowerCase()
    if (!words.every((word) => text.includes(word))) continue
    const known = found.get(role.familyId)
    if (known) known.push(role)
    else found.set(role.familyId, [role])
  }
  return found
}
