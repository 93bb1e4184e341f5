import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import { inReadingOrder, rolesOfFamily } from '#shared/domain/queries/roles.ts'
import { rolesAround, shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Part } from './mapStore.ts'

/** Maps with more roles or moves than this are opened a part at a time. */
const mostRolesAtOnce = 400
const mostMovesAtOnce = 500
/** A part shows at most this many, the lowest levels first. */
const mostRolesOfPart = 250

export type ShownPart = {
  readonly part: Part
  /** Null shows them all. */
  readonly roleIds: readonly Id[] | null
  /** How many roles the part has in all. */
  readonly total: number
}

/** What is shown of a map: null for all of a map that is no larger than others, else a part of it. */
export function shownPart(
  document: Document,
  map: CareerMap,
  wanted: Part | null,
): ShownPart | null {
  const roles = rolesOfMap(document, map)
  const part = wanted && isThere(document, wanted) ? wanted : null
  if (part === null && fitsAtOnce(document, roles)) return null
  const chosen = part ?? firstPart(document, roles)
  if (chosen === null) return null
  if (chosen.kind === 'all') {
    const fits = fitsAtOnce(document, roles)
    return fits ? null : { part: chosen, roleIds: null, total: roles.length }
  }
  const onMap = shownRoleIds(document, map)
  const all = idsOf(document, chosen).filter((id) => onMap === null || onMap.has(id))
  return { part: chosen, roleIds: all.slice(0, mostRolesOfPart), total: all.length }
}

/** Whether a map is small enough to be laid out while one works on it. */
export function fitsAtOnce(document: Document, roles: readonly { readonly id: Id }[]): boolean {
  if (roles.length > mostRolesAtOnce) return false
  const shown = new Set(roles.map(({ id }) => id))
  let moves = 0
  for (const { toRoleId, fromRoleId } of document.transition.values()) {
    if (shown.has(toRoleId) && (fromRoleId === null || shown.has(fromRoleId))) moves += 1
  }
  return moves <= mostMovesAtOnce
}

function isThere(document: Document, part: Part): boolean {
  switch (part.kind) {
    case 'all':
      return true
    case 'family':
      return document.jobFamily.has(part.familyId)
    case 'around':
      return document.role.has(part.roleId)
  }
}

function firstPart(document: Document, roles: readonly { readonly familyId: Id }[]): Part | null {
  const used = new Set(roles.map(({ familyId }) => familyId))
  const family = familiesInOrder(document).find(({ id }) => used.has(id))
  return family ? { kind: 'family', familyId: family.id } : null
}

function idsOf(document: Document, part: Exclude<Part, { kind: 'all' }>): readonly Id[] {
  switch (part.kind) {
    case 'family':
      return rolesOfFamily(document, part.familyId).map(({ id }) => id)
    case 'around':
      return inReadingOrder(
        document,
        rolesAround(document, part.roleId, { steps: part.steps, direction: 'both' }),
      )
  }
}
