import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** The first map that shows most of these roles; null in a project without maps. */
export function chooseMap(document: Document, roles: readonly Role[]): Id | null {
  let best: { readonly map: CareerMap; readonly shown: number } | null = null
  for (const map of mapsInOrder(document)) {
    const shown = shownOf(document, map, roles)
    if (best === null || shown > best.shown) best = { map, shown }
  }
  return best?.map.id ?? null
}

function shownOf(document: Document, map: CareerMap, roles: readonly Role[]): number {
  const shown = shownRoleIds(document, map)
  if (shown === null) return roles.length
  return roles.filter(({ id }) => shown.has(id)).length
}
