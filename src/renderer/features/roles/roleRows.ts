import type { Id } from '#shared/base/identifiers.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { foldName } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { derived } from '#shared/domain/queries/derived.ts'
import { bandsInOrder, familiesInOrder } from '#shared/domain/queries/order.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { JobFamily } from '#shared/domain/records/structure.ts'

export type RoleRow =
  | { readonly kind: 'family'; readonly family: JobFamily; readonly count: number }
  | { readonly kind: 'role'; readonly role: Role }

type RoleCollections = Pick<Document, 'role' | 'jobFamily' | 'levelBand'>

/** The words a role is found by; kept for as long as the role record lives. */
const ownWords = new WeakMap<Role, string>()

function wordsOf(role: Role): string {
  const known = ownWords.get(role)
  if (known !== undefined) return known
  const { title, shortTitle, mapReference, rung, employer, occupationCode } = role
  const aliases = role.aliases.map((alias) => `${alias.title} ${alias.employer}`)
  const words = foldName(
    [mapReference, title, shortTitle, rung, employer, occupationCode, ...aliases].join(' '),
  )
  ownWords.set(role, words)
  return words
}

/** What can be typed for a family and a level: their names, "level II" and "level 2". */
const placeWords = derived(['jobFamily', 'levelBand'], (document) => ({
  families: new Map(familiesInOrder(document).map(({ id, name }) => [id, foldName(name)])),
  bands: new Map(
    bandsInOrder(document).map(({ id, name }, index) => [
      id,
      foldName(`${name} level ${romanNumeral(index + 1)} level ${index + 1}`),
    ]),
  ),
}))

/** Roles that hold every word of the filter, in reading order; an empty filter lets all pass. */
export function filterRoles(document: RoleCollections, filter: string): readonly Role[] {
  const roles = rolesInOrder(document)
  const wanted = foldName(filter)
  if (wanted === '') return roles
  const parts = wanted.split(' ')
  const { families, bands } = placeWords(document)
  return roles.filter((role) => {
    const own = wordsOf(role)
    if (parts.every((part) => holds(own, part))) return true
    const all = `${own} ${families.get(role.familyId) ?? ''} ${bands.get(role.bandId) ?? ''}`
    return parts.every((part) => holds(all, part))
  })
}

/** One or two letters start a word, or they would be found everywhere. */
function holds(words: string, part: string): boolean {
  return part.length > 2
    ? words.includes(part)
    : words.startsWith(part) || words.includes(` ${part}`)
}

/** Roles under the heading of their job family. Families without a role are left out. */
export function roleRows(document: RoleCollections, filter: string): readonly RoleRow[] {
  const roles = filterRoles(document, filter)
  const counts = new Map<Id, number>()
  for (const { familyId } of roles) counts.set(familyId, (counts.get(familyId) ?? 0) + 1)
  const rows: RoleRow[] = []
  let last: Id | null = null
  for (const role of roles) {
    const family = document.jobFamily.get(role.familyId)
    if (family && family.id !== last) {
      rows.push({ kind: 'family', family, count: counts.get(family.id) ?? 0 })
      last = family.id
    }
    rows.push({ kind: 'role', role })
  }
  return rows
}
