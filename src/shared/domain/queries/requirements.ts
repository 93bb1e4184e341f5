import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Requirement } from '../records/competency.ts'
import { derived, groupBy } from './derived.ts'
import { competencyPositions } from './order.ts'
import { rolePositions } from './roles.ts'

const byRole = derived(['requirement', 'competency'], (document) => {
  const positions = competencyPositions(document)
  const position = ({ competencyId }: Requirement) => positions.get(competencyId) ?? 0
  const sorted = [...document.requirement.values()].sort((a, b) => position(a) - position(b))
  return groupBy(sorted, ({ roleId }) => roleId)
})

const byCompetency = derived(
  ['requirement', 'role', 'jobFamily', 'levelBand'],
  (document): ReadonlyMap<Id, readonly Requirement[]> => {
    const positions = rolePositions(document)
    const position = ({ roleId }: Requirement) => positions.get(roleId) ?? 0
    const sorted = [...document.requirement.values()].sort((a, b) => position(a) - position(b))
    return groupBy(sorted, ({ competencyId }) => competencyId)
  },
)

const none: readonly Requirement[] = []

/**
 * What a role asks, in the order of the competencies. Level 0 stands for "not needed": analyses
 * leave such rows out, the matrix shows them.
 */
export function requirementsOfRole(
  document: Pick<Document, 'requirement' | 'competency'>,
  roleId: Id,
): readonly Requirement[] {
  return byRole(document).get(roleId) ?? none
}

/** Which roles ask for a competency, in reading order of the roles. */
export function requirementsOfCompetency(
  document: Pick<Document, 'requirement' | 'role' | 'jobFamily' | 'levelBand'>,
  competencyId: Id,
): readonly Requirement[] {
  return byCompetency(document).get(competencyId) ?? none
}
