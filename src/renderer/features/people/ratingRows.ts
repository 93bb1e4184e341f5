import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { competenciesInOrder } from '#shared/domain/queries/order.ts'
import { ratingsOfPerson } from '#shared/domain/queries/people.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Competency } from '#shared/domain/records/competency.ts'
import type { Person, Rater, Rating } from '#shared/domain/records/people.ts'

export type RatingRow =
  | { readonly kind: 'group'; readonly id: string; readonly name: string }
  | {
      readonly kind: 'competency'
      readonly id: Id
      readonly competency: Competency
      /** What the target role asks; null when it does not. */
      readonly asked: number | null
      /** The latest answer of each rater. */
      readonly answers: ReadonlyMap<Rater, Rating>
    }

/**
 * Competencies by group with the latest answer of each rater. Of interest are those that the
 * current or target role asks for and those already answered; `all` shows the rest too.
 */
export function ratingRows(
  document: Document,
  person: Person,
  shown: 'of interest' | 'all',
): RatingRow[] {
  const asked = new Map<Id, number>()
  const wanted = new Set<Id>()
  for (const roleId of [person.currentRoleId, person.targetRoleId]) {
    if (roleId === null) continue
    for (const { competencyId, level } of requirementsOfRole(document, roleId)) {
      if (level === 0) continue
      wanted.add(competencyId)
      if (roleId === person.targetRoleId) asked.set(competencyId, level)
    }
  }
  const latest = new Map<Id, Map<Rater, Rating>>()
  for (const rating of ratingsOfPerson(document, person.id)) {
    wanted.add(rating.competencyId)
    const known = latest.get(rating.competencyId)
    if (known) known.set(rating.rater, rating)
    else latest.set(rating.competencyId, new Map([[rating.rater, rating]]))
  }
  const rows: RatingRow[] = []
  let group: string | null = null
  for (const competency of competenciesInOrder(document)) {
    if (shown === 'of interest' && !wanted.has(competency.id)) continue
    if (competency.group !== group) {
      group = competency.group
      rows.push({ kind: 'group', id: `group:${group}:${competency.id}`, name: group || 'Other' })
    }
    rows.push({
      kind: 'competency',
      id: competency.id,
      competency,
      asked: asked.get(competency.id) ?? null,
      answers: latest.get(competency.id) ?? new Map(),
    })
  }
  return rows
}
