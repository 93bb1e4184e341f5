import type { Document } from '#shared/domain/document.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { RoleQuery } from '#shared/domain/records/guidebook.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** Roles that a live block shows, in reading order; empty lists ask for all. */
export function selectRoles(document: Document, query: RoleQuery): Role[] {
  const families = new Set(query.familyIds)
  const bands = new Set(query.bandIds)
  const roles = new Set(query.roleIds)
  return rolesInOrder(document).filter(
    (role) =>
      (families.size === 0 || families.has(role.familyId)) &&
      (bands.size === 0 || bands.has(role.bandId)) &&
      (roles.size === 0 || roles.has(role.id)),
  )
}
