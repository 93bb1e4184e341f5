import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Requirement } from '../records/competency.ts'
import { derived, groupBy } from './derived.ts'
import { competencyPositions } from './order.ts'
import { rolesInOrder } from './roles.ts'

const byRole = derived(
  ['requirement', 'competency'],
  (document): ReadonlyMap<Id, readonly Requirement[]> => {
    const positions = competencyPositions(document)
    const position = ({ competencyId }: Requirement) => positions.get(competencyId) ?? 0
    const groups = new Map<Id, Requirement[]>()
    for (const requirement of document.requirement.values()) {
      const group = groups.get(requirement.roleId)
      if (group) group.push(requirement)
      else groups.set(requirement.roleId, [requirement])
    }
    // Sorting many short lists is far quicker than sorting one long list before grouping it.
    for (const group of groups.values()) group.sort((a, b) => position(a) - position(b))
    return groups
  },
)

const byCompetency = derived(
  ['requirement', 'competency', 'role', 'jobFamily', 'levelBand'],
  (document) =>
    groupBy(
      rolesInOrder(document).flatMap(({ id }) => requirementsOfRole(document, id)),
      ({ competencyId }) => competencyId,
    ),
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
  document: Pick<Document, 'requirement' | 'competency' | 'role' | 'jobFamily' | 'levelBand'>,
  competencyId: Id,
): readonly Requirement[] {
  return byCompetency(document).get(competencyId) ?? none
}
