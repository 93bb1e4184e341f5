import { readableDate } from '#shared/base/dates.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Pay } from '#shared/domain/records/role.ts'

/** Where a pay figure comes from: "BLS, May 2024"; its kind where no source is named. */
export function sourceText(document: Pick<Document, 'source'>, pay: Pay): string {
  const source = pay.sourceId === null ? undefined : document.source.get(pay.sourceId)
  const name = source?.name ?? pay.kind
  const date = pay.asOf === null ? '' : readableDate(pay.asOf)
  return [name, date].filter((part) => part !== '').join(', ')
}
