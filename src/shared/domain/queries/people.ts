import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Person, Rating } from '../records/people.ts'
import { derived, groupBy } from './derived.ts'
import { compareText, personsInOrder } from './order.ts'

const byPerson = derived(['rating'], (document) => {
  const sorted = [...document.rating.values()].sort(
    (a, b) => compareText(a.date, b.date) || compareText(a.id, b.id),
  )
  return groupBy(sorted, ({ personId }) => personId)
})

const byRole = derived(['person'], (document) =>
  groupBy(personsInOrder(document), ({ currentRoleId }) => currentRoleId),
)

/** Every answer about a person, oldest first. */
export function ratingsOfPerson(
  document: Pick<Document, 'rating'>,
  personId: Id,
): readonly Rating[] {
  return byPerson(document).get(personId) ?? []
}

/** Who works in a role now, by code; null gives those without a current role. */
export function personsInRole(
  document: Pick<Document, 'person'>,
  roleId: Id | null,
): readonly Person[] {
  return byRole(document).get(roleId) ?? []
}
