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
/** All of a map up to this size can be asked for; a larger one would fill the memory of the window. */
const mostRolesInAll = 4000
const mostMovesInAll = 8000
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
  const part = wanted && isThere(document, roles, wanted) ? wanted : null
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

type Roles = readonly { readonly id: Id }[]

/** Whether a map is small enough to be laid out while one works on it. */
export function fitsAtOnce(document: Document, roles: Roles): boolean {
  return roles.length <= mostRolesAtOnce && movesBetween(document, roles) <= mostMovesAtOnce
}

/** Whether all of a map can be shown, if asked for. */
export function canShowAll(document: Document, roles: Roles): boolean {
  return roles.length <= mostRolesInAll && movesBetween(document, roles) <= mostMovesInAll
}

function movesBetween(document: Document, roles: Roles): number {
  const shown = new Set(roles.map(({ id }) => id))
  let moves = 0
  for (const { toRoleId, fromRoleId } of document.transition.values()) {
    if (shown.has(toRoleId) && (fromRoleId === null || shown.has(fromRoleId))) moves += 1
  }
  return moves
}

function isThere(document: Document, roles: Roles, part: Part): boolean {
  switch (part.kind) {
    case 'all':
      return canShowAll(document, roles)
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
