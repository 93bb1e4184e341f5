import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import type { Role } from '#shared/domain/records/role.ts'

/** The roles whose references stand before the subject: itself, both ends of a move, or its role. */
export function subjectRoles(
  document: Pick<Document, 'role' | 'transition' | 'requirement' | 'placement'>,
  { subject }: Finding,
): Role[] {
  return roleIds(document, subject).flatMap((id) => (id ? (document.role.get(id) ?? []) : []))
}

function roleIds(
  document: Pick<Document, 'transition' | 'requirement' | 'placement'>,
  { kind, id }: Finding['subject'],
): (Id | null | undefined)[] {
  switch (kind) {
    case 'role':
      return [id]
    case 'transition': {
      const move = document.transition.get(id)
      return [move?.fromRoleId, move?.toRoleId]
    }
    case 'requirement':
      return [document.requirement.get(id)?.roleId]
    case 'placement':
      return [document.placement.get(id)?.roleId]
    default:
      return []
  }
}
