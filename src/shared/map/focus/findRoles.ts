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
  const needs = needsCalled(document, wanted)
  const named: FoundRole[] = []
  const asking: FoundRole[] = []
  for (const role of roles) {
    const byName = foundByName(role, wanted)
    const found = byName ?? foundByNeed(document, role, needs)
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

type Needs = { readonly credentials: ReadonlySet<Id>; readonly competencies: ReadonlySet<Id> }

/** Credentials and skills that answer, looked up once for all roles. */
function needsCalled(document: Document, wanted: string): Needs {
  const credentials = [...document.credential.values()].filter(({ name, shortName }) =>
    [name, shortName].some((text) => startsIn(text, wanted)),
  )
  const competencies =
    wanted.length < shortestForSkills
      ? []
      : [...document.competency.values()].filter(({ name }) => startsIn(name, wanted))
  return {
    credentials: new Set(credentials.map(({ id }) => id)),
    competencies: new Set(competencies.map(({ id }) => id)),
  }
}

function foundByNeed(document: Document, role: Role, needs: Needs): FoundRole | null {
  const need = role.credentials.find(({ credentialId }) => needs.credentials.has(credentialId))
  const credential = need ? document.credential.get(need.credentialId) : undefined
  if (credential) return { roleId: role.id, by: 'credential', text: credential.name }
  if (needs.competencies.size === 0) return null
  const requirement = requirementsOfRole(document, role.id).find(({ competencyId }) =>
    needs.competencies.has(competencyId),
  )
  const skill = requirement ? document.competency.get(requirement.competencyId) : undefined
  return skill ? { roleId: role.id, by: 'skill', text: skill.name } : null
}

function answers(text: string, wanted: string): boolean {
  return text !== '' && matchScore(text, wanted) > 0
}

function startsIn(text: string, wanted: string): boolean {
  return text !== '' && matchScore(text, wanted) >= startsAWord
}
