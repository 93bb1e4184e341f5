import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Role } from '../records/role.ts'
import { derived, groupBy } from './derived.ts'
import { bandsInOrder, compareText, familiesInOrder, positionsOf } from './order.ts'

function referenceNumber(role: Role): number {
  return role.mapReference === '' ? Number.MAX_SAFE_INTEGER : Number(role.mapReference.slice(1))
}

/** Reading order: family, then level from the lowest, then map reference, then title. */
export const rolesInOrder = derived(
  ['role', 'jobFamily', 'levelBand'],
  (document): readonly Role[] => {
    const families = positionsOf(familiesInOrder(document))
    const bands = positionsOf(bandsInOrder(document))
    // What is compared is looked up once for each role, not once for each comparison.
    const keyed = [...document.role.values()].map((role) => ({
      role,
      family: families.get(role.familyId) ?? 0,
      band: bands.get(role.bandId) ?? 0,
      reference: referenceNumber(role),
    }))
    keyed.sort(
      (a, b) =>
        a.family - b.family ||
        a.band - b.band ||
        a.reference - b.reference ||
        compareText(a.role.title, b.role.title) ||
        compareText(a.role.id, b.role.id),
    )
    return keyed.map(({ role }) => role)
  },
)

/** Where each role stands in reading order, counted from 0. */
export const rolePositions = derived(['role', 'jobFamily', 'levelBand'], (document) =>
  positionsOf(rolesInOrder(document)),
)

const byFamily = derived(['role', 'jobFamily', 'levelBand'], (document) =>
  groupBy(rolesInOrder(document), ({ familyId }) => familyId),
)

type RoleCollections = Pick<Document, 'role' | 'jobFamily' | 'levelBand'>

export function rolesOfFamily(document: RoleCollections, familyId: Id): readonly Role[] {
  return byFamily(document).get(familyId) ?? []
}

/** Ids in reading order; ids of removed roles go last. */
export function inReadingOrder(document: RoleCollections, roleIds: Iterable<Id>): Id[] {
  const positions = rolePositions(document)
  const last = positions.size
  return [...roleIds].sort(
    (a, b) => (positions.get(a) ?? last) - (positions.get(b) ?? last) || compareText(a, b),
  )
}
