import { useMemo } from 'react'
import { findingsOf, today } from '#renderer/state/findings.ts'
import { useSettledDocument } from '#renderer/state/useSettledDocument.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'

export type RoleFindings = ReadonlyMap<Id, readonly Finding[]>

/** Findings by the role they are about: as its subject, as an end of a move, or beside it. */
export function findingsByRole(findings: readonly Finding[]): RoleFindings {
  const byRole = new Map<Id, Finding[]>()
  for (const finding of findings) {
    const links = [finding.subject, ...finding.related]
    const ids = new Set(links.filter(({ kind }) => kind === 'role').map(({ id }) => id))
    for (const id of ids) {
      const known = byRole.get(id)
      if (known) known.push(finding)
      else byRole.set(id, [finding])
    }
  }
  return byRole
}

/** The findings of every role, after a short rest from edits. */
export function useRoleFindings(): RoleFindings {
  const document = useSettledDocument()
  return useMemo(() => findingsByRole(findingsOf(document, today())), [document])
}
