import { romanNumeral } from '#shared/base/numerals.ts'
import { listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import { isOpen, transitionsInOrder } from '#shared/domain/queries/transitions.ts'
import type { RoleQuery } from '#shared/domain/records/guidebook.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { selectRoles } from '#shared/publish/guidebook/selectRoles.ts'

/** "all roles", "Nursing and patient care, levels I and II", "A1, B3". */
export function queryWords(document: Document, query: RoleQuery): string {
  const families = query.familyIds.flatMap((id) => document.jobFamily.get(id)?.name ?? [])
  const levels = bandLevels(document)
  const bands = query.bandIds.flatMap((id) => romanNumeral(levels.get(id) ?? 0))
  const roles = query.roleIds.flatMap((id) => document.role.get(id)?.mapReference ?? [])
  const parts = [
    ...(families.length > 0 ? [listOf(families)] : []),
    ...(bands.length > 0 ? [`${bands.length === 1 ? 'level' : 'levels'} ${listOf(bands)}`] : []),
    ...(roles.length > 3
      ? [`${roles.length} chosen roles`]
      : roles.length > 0
        ? [listOf(roles)]
        : []),
  ]
  return parts.length === 0 ? 'all roles' : parts.join(', ')
}

/** The moves that start in the roles of a query, retired ones left out; entries come with all roles. */
export function queryMoves(document: Document, query: RoleQuery): readonly Transition[] {
  const ids = new Set(selectRoles(document, query).map(({ id }) => id))
  return transitionsInOrder(document).filter(
    (move) => isOpen(move) && move.fromRoleId !== null && ids.has(move.fromRoleId),
  )
}
