import type { Id } from '../../base/identifiers.ts'
import { matchScore } from '../../base/search.ts'
import type { Document } from '../../domain/document.ts'
import { requirementsOfRole } from '../../domain/queries/requirements.ts'
import type { Role } from '../../domain/records/role.ts'

export type FoundRole = {
  readonly roleId: Id
  /** What the words were found in, and the text that holds them. */
  readonly by: 'title' | 'reference' | 'alias' | 'credential' | 'skill'
  readonly text: string
}

/** Credentials and skills have long names: shorter queries look at the names of roles alone. */
const shortestForSkills = 3
/** `matchScore` of a text in which a word starts as the query does. */
const startsAWord = 60

/**
 * Roles that answer a query by title, short title, reference, other title, credential or skill.
 * Roles that are called so come first, then those that ask for it, each in the order given.
 */
export function findRoles(
  document: Document,
  roles: readonly Role[],
  query: string,
): readonly FoundRole[] {
  const wanted = query.trim()
  if (wanted === '') return []
  const named: FoundRole[] = []
  const asking: FoundRole[] = []
  for (const role of roles) {
    const byName = foundByName(role, wanted)
    const found = byName ?? foundByNeed(document, role, wanted)
    if (found) (byName ? named : asking).push(found)
  }
  return [...named, ...asking]
}

function foundByName(role: Role, wanted: string): FoundRole | null {
  const reference = role.mapReference.toLowerCase()
  if (reference !== '' && reference === wanted.toLowerCase().replace(/\s+/g, '')) {
    return { roleId: role.id, by: 'reference', text: role.mapReference }
  }
  const title = [role.title, role.shortTitle].find((text) => answers(text, wanted))
  if (title !== undefined) return { roleId: role.id, by: 'title', text: title }
  const alias = role.aliases.find((each) => answers(each.title, wanted))
  return alias ? { roleId: role.id, by: 'alias', text: alias.title } : null
}

function foundByNeed(document: Document, role: Role, wanted: string): FoundRole | null {
  for (const { credentialId } of role.credentials) {
    const credential = document.credential.get(credentialId)
    if (!credential) continue
    const text = [credential.shortName, credential.name].find((name) => startsIn(name, wanted))
    if (text !== undefined) return { roleId: role.id, by: 'credential', text: credential.name }
  }
  if (wanted.length < shortestForSkills) return null
  for (const { competencyId } of requirementsOfRole(document, role.id)) {
    const name = document.competency.get(competencyId)?.name ?? ''
    if (startsIn(name, wanted)) return { roleId: role.id, by: 'skill', text: name }
  }
  return null
}

function answers(text: string, wanted: string): boolean {
  return text !== '' && matchScore(text, wanted) > 0
}

function startsIn(text: string, wanted: string): boolean {
  return text !== '' && matchScore(text, wanted) >= startsAWord
}
