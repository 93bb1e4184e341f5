import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'
import { nameOf } from '#shared/domain/names.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import type { Role } from '#shared/domain/records/role.ts'

export type RelatedRecord = {
  readonly kind: RecordKind
  readonly id: Id
  readonly name: string
  readonly role: Role | null
}

/** The subject of a finding and what belongs to it, each once, as far as it is still there. */
export function relatedRecords(document: Document, finding: Finding): RelatedRecord[] {
  const seen = new Set<string>()
  return [finding.subject, ...finding.related].flatMap(({ kind, id }) => {
    const key = `${kind} ${id}`
    const name = recordName(document, kind, id)
    if (seen.has(key) || name === null) return []
    seen.add(key)
    return [{ kind, id, name, role: kind === 'role' ? (document.role.get(id) ?? null) : null }]
  })
}

function recordName<K extends RecordKind>(document: Document, kind: K, id: Id): string | null {
  const record = document[kind].get(id)
  return record ? nameOf(kind, record, document) : null
}
