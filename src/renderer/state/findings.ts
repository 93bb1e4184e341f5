import type { Document } from '#shared/domain/document.ts'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'

const known = new WeakMap<Document, { asOf: string; findings: readonly Finding[] }>()

/** The project's findings; computed once per document and day, however many screens ask. */
export function findingsOf(document: Document, asOf: string): readonly Finding[] {
  const before = known.get(document)
  if (before?.asOf === asOf) return before.findings
  const { findings } = checkDocument(document, { asOf })
  known.set(document, { asOf, findings })
  return findings
}

/** The date of this computer as ISO text. */
export function today(): string {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}
