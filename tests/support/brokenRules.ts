import { assume } from '#shared/base/cast.ts'
import { type Document, recordKinds } from '#shared/domain/document.ts'
import { draftOf } from '#shared/domain/draft.ts'
import { checkRecord } from '#shared/domain/planning/recordRules.ts'
import { type AnyRecord, recordSchemas } from '#shared/domain/records/index.ts'

/** Records of a document that could not be added to it as they are, with the reason. */
export function brokenRules(document: Document): string[] {
  const draft = draftOf(document)
  const broken: string[] = []
  for (const kind of recordKinds) {
    for (const [id, record] of document[kind]) {
      const checked = checkRecord(kind, assume<never>(record), draft)
      const issue = recordSchemas[kind].safeParse(record).error?.issues[0]
      if (!checked.ok) broken.push(`${kind} ${id}: ${checked.problem.code}`)
      if (issue) broken.push(`${kind} ${id}: ${issue.path.join('.')} ${issue.message}`)
      if (id !== assume<AnyRecord>(record).id) broken.push(`${kind} ${id}: under another id`)
    }
  }
  const references = [...document.role.values()].map(({ mapReference }) => mapReference)
  if (new Set(references).size < references.length) broken.push('map references stand twice')
  return broken
}
