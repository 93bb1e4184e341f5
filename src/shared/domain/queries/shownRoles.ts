import type { Id } from '../../base/identifiers.ts'
import type { Document } from '../document.ts'
import type { CareerMap, Direction, ShownRoles } from '../records/map.ts'
import type { Role } from '../records/role.ts'
import { isOpen, transitionsFrom, transitionsTo } from './transitions.ts'

/** What decides which roles a map shows. */
export type ShownCollections = Pick<Document, 'role' | 'transition' | 'jobFamily' | 'levelBand'>

/**
 * The roles a map shows; null stands for every role of the project. `around` counts moves that are
 * not retired.
 */
export function shownRoleIds(
  document: ShownCollections,
  { shows }: Pick<CareerMap, 'shows'>,
): ReadonlySet<Id> | null {
  switch (shows.by) {
    case 'all':
      return null
    case 'pick':
      return new Set(shows.roleIds)
    case 'families':
      return idsWhere(
        document,
        among(shows.familyIds, ({ familyId }) => familyId),
      )
    case 'bands':
      return idsWhere(
        document,
        among(shows.bandIds, ({ bandId }) => bandId),
      )
    case 'employer':
      return idsWhere(
        document,
        ({ employer }) => employer === shows.employer || (shows.shared && employer === ''),
      )
    case 'around':
      return rolesAround(document, shows.roleId, shows)
  }
}

function idsWhere({ role }: ShownCollections, isShown: (role: Role) => boolean): Set<Id> {
  return new Set([...role.values()].filter(isShown).map(({ id }) => id))
}

function among(ids: readonly Id[], idOf: (role: Role) => Id): (role: Role) => boolean {
  const wanted = new Set(ids)
  return (role) => wanted.has(idOf(role))
}

/** A role and the roles up to so many moves away, nearest first. */
export function rolesAround(
  document: ShownCollections,
  roleId: Id,
  { steps, direction }: { readonly steps: number; readonly direction: Direction },
): Set<Id> {
  const found = new Set<Id>([roleId])
  let rim: readonly Id[] = [roleId]
  for (let step = 0; step < steps; step++) {
    const next: Id[] = []
    for (const id of rim) {
      for (const end of endsOf(document, id, direction)) {
        if (found.has(end)) continue
        found.add(end)
        next.push(end)
      }
    }
    rim = next
  }
  return found
}

function endsOf(document: ShownCollections, id: Id, direction: Direction): Id[] {
  const out = transitionsFrom(document, id)
    .filter(isOpen)
    .map(({ toRoleId }) => toRoleId)
  const into = transitionsTo(document, id)
    .filter(isOpen)
    .flatMap(({ fromRoleId }) => fromRoleId ?? [])
  switch (direction) {
    case 'out':
      return out
    case 'in':
      return into
    case 'both':
      return [...out, ...into]
  }
}

/**
 * The rule of a map after roles were put on it or taken from it by hand. A rule that cannot say so
 * becomes a picked list.
 */
export function withRoles(
  document: ShownCollections,
  map: Pick<CareerMap, 'shows'>,
  roleIds: readonly Id[],
  wanted: 'shown' | 'hidden',
): ShownRoles {
  const before = shownRoleIds(document, map)
  if (wanted === 'shown') {
    const added = roleIds.filter((id) => before !== null && !before.has(id))
    if (before === null || added.length === 0) return map.shows
    return { by: 'pick', roleIds: [...before, ...added] }
  }
  const gone = new Set(roleIds)
  const all = before ?? new Set(document.role.keys())
  const left = [...all].filter((id) => !gone.has(id))
  return left.length === all.size ? map.shows : { by: 'pick', roleIds: left }
}
