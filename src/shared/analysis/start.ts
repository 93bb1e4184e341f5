import type { Id } from '#shared/base/identifiers.ts'
import type { Person } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { type Applicant, applicantOf, holderOf } from '#shared/domain/rules.ts'

/** Where a way begins: with a participant, or with whoever works in a role. */
export type Start =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'role'; readonly role: Role }

/** The role at the start; null for a participant without a current role, who enters from outside. */
export function startRoleId(start: Start): Id | null {
  return start.kind === 'person' ? start.person.currentRoleId : start.role.id
}

export function applicantAt(start: Start): Applicant {
  return start.kind === 'person' ? applicantOf(start.person) : holderOf(start.role)
}
