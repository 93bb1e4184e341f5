import { foldName } from '#shared/base/words.ts'
import type { Document } from '../document.ts'
import { rolesInOrder } from '../queries/roles.ts'
import type { Role } from '../records/role.ts'
import { type Finding, finding, linksTo } from './finding.ts'

type Claim = { readonly role: Role; readonly title: string; readonly as: 'title' | 'alias' }

/**
 * Titles and aliases that stand for more than one role; case, accents and blanks do not count.
 * Rungs of one title (Tech I, Tech II) are told apart by the rung.
 */
export function titleCollisions(document: Document): Finding[] {
  const claims = new Map<string, Claim[]>()
  return rolesInOrder(document)
    .flatMap(claimsOf)
    .flatMap((claim) => {
      const key = foldName(claim.title)
      const earlier = claims.get(key) ?? []
      const first = earlier.find((other) => collides(other, claim))
      claims.set(key, earlier)
      earlier.push(claim)
      if (!first) return []
      return [
        {
          ...finding(document, 'title-collision', 'role', claim.role, {
            message: sentenceFor(first, claim),
            related: linksTo('role', [first.role]),
          }),
          id: `title-collision:role:${claim.role.id}:${claim.as}:${key}`,
        },
      ]
    })
}

function claimsOf(role: Role): Claim[] {
  const aliases = new Set(role.aliases.map(({ title }) => title).filter((one) => one.trim() !== ''))
  return [
    { role, title: role.title, as: 'title' },
    ...[...aliases].map((title): Claim => ({ role, title, as: 'alias' })),
  ]
}

function collides(a: Claim, b: Claim): boolean {
  if (a.role.id === b.role.id) return false
  return a.as === 'alias' || b.as === 'alias' || foldName(a.role.rung) === foldName(b.role.rung)
}

function sentenceFor(first: Claim, other: Claim): string {
  if (first.as === 'title' && other.as === 'title') {
    return `${referenceOf(first.role)} and ${referenceOf(other.role)} are both called ${other.title}.`
  }
  const owner = first.as === 'title' ? first : other
  const alias = first.as === 'title' ? other : first
  return owner.as === 'title'
    ? `${alias.title} is another name of ${alias.role.title} and the title of ${referenceOf(owner.role)}.`
    : `${other.title} is another name of both ${first.role.title} and ${other.role.title}.`
}

function referenceOf(role: Role): string {
  return role.mapReference === '' ? role.title : role.mapReference
}

/** Cards show the short title; two cards must not look the same. */
export function shortTitleCollisions(document: Document): Finding[] {
  const first = new Map<string, Role>()
  return rolesInOrder(document).flatMap((role) => {
    if (role.shortTitle.trim() === '') return []
    const key = `${foldName(role.shortTitle)}|${foldName(role.rung)}`
    const other = first.get(key)
    if (!other) {
      first.set(key, role)
      return []
    }
    return [
      finding(document, 'short-title-collision', 'role', role, {
        message: `The cards of ${other.title} and ${role.title} both show ${role.shortTitle}.`,
        related: linksTo('role', [other]),
      }),
    ]
  })
}
