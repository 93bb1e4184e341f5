import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { employersInUse } from '#shared/domain/queries/employers.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { type ShownCollections, shownRoleIds } from '#shared/domain/queries/shownRoles.ts'
import type { ShownRoles } from '#shared/domain/records/map.ts'

export const ruleNames: Record<ShownRoles['by'], string> = {
  all: 'Whole system',
  families: 'Job families',
  bands: 'Levels',
  employer: 'One employer',
  around: 'You are here: around a role',
  pick: 'Chosen roles',
}

/** A rule of another kind that shows about what the map shows now. */
export function ruleOfKind(
  document: ShownCollections,
  shows: ShownRoles,
  by: ShownRoles['by'],
  chosenRoleId: Id | null,
): ShownRoles {
  const shown = shownRoleIds(document, { shows })
  const roles = rolesInOrder(document).filter(({ id }) => shown === null || shown.has(id))
  switch (by) {
    case 'all':
      return { by }
    case 'families':
      return { by, familyIds: [...new Set(roles.map(({ familyId }) => familyId))] }
    case 'bands':
      return { by, bandIds: [...new Set(roles.map(({ bandId }) => bandId))] }
    case 'employer':
      return { by, employer: employersInUse(document)[0]?.employer ?? '', shared: true }
    case 'around': {
      const roleId = chosenRoleId ?? roles[0]?.id ?? rolesInOrder(document)[0]?.id
      return roleId === undefined
        ? { by: 'pick', roleIds: [] }
        : { by, roleId, steps: 1, direction: 'both' }
    }
    case 'pick':
      return { by, roleIds: roles.map(({ id }) => id) }
  }
}

/** What a map shows, in a few words for lists of maps. */
export function ruleText(
  document: Pick<Document, 'jobFamily' | 'levelBand' | 'role'>,
  shows: ShownRoles,
): string {
  switch (shows.by) {
    case 'all':
      return 'Whole system'
    case 'families':
      return someNames(familiesInOrder(document), shows.familyIds, 'job family', 'job families')
    case 'bands':
      return someNames(bandsInOrder(document), shows.bandIds, 'level', 'levels')
    case 'employer':
      return shows.shared ? `${shows.employer} and shared roles` : `${shows.employer} alone`
    case 'around':
      return `${countOf(shows.steps, 'move')} around ${document.role.get(shows.roleId)?.title ?? 'a role'}`
    case 'pick':
      return 'Chosen roles'
  }
}

function someNames(
  records: readonly { readonly id: Id; readonly name: string }[],
  ids: readonly Id[],
  one: string,
  many: string,
): string {
  const names = records.filter(({ id }) => ids.includes(id)).map(({ name }) => name)
  return names.length === 1 ? (names[0] ?? '') : countOf(names.length, one, many)
}

/** The list with or without one of its members, in the order of `all`. */
export function toggled(all: readonly Id[], chosen: readonly Id[], id: Id, on: boolean): Id[] {
  return all.filter((each) => (each === id ? on : chosen.includes(each)))
}
