import { text } from 'drizzle-orm/sqlite-core'
import type { Confirmation } from '#shared/domain/records/fields.ts'
import { choice } from './columns.ts'
import { source } from './source.ts'

/** Where a record's facts come from; the last columns of every table that states facts. */
export function provenance() {
  return {
    sourceId: text().references(() => source.id),
    asOf: text(),
    confirmation: choice<Confirmation>(),
  }
}
