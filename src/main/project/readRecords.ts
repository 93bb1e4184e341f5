import { assume } from '#shared/base/cast.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { recordKinds } from '#shared/domain/document.ts'
import type { RecordKind, RecordOf } from '#shared/domain/records/index.ts'
import type { Connection } from './connection.ts'
import { recordOf, shapeOf } from './rows.ts'

/** Everything in the file, each row checked by its schema. Problem `bad-record` for the first bad one. */
export function readDocument(connection: Connection): Result<Document> {
  const collections: [RecordKind, unknown][] = []
  for (const kind of recordKinds) {
    const records = readRecords(connection, kind)
    if (!records.ok) return records
    collections.push([kind, records.value])
  }
  return ok(assume<Document>(Object.fromEntries(collections)))
}

/** The records of one kind in the order they were written; only the named ones when ids are given. */
export function readRecords<K extends RecordKind>(
  connection: Connection,
  kind: K,
  ids?: readonly Id[],
): Result<Map<Id, RecordOf<K>>> {
  const { table, columns } = shapeOf(kind)
  const list = columns.map((column) => `"${column}"`).join(', ')
  const where = ids ? ' WHERE id IN (SELECT value FROM json_each(?))' : ''
  const statement = connection
    .prepare(`SELECT ${list} FROM "${table}"${where} ORDER BY rowid`)
    .raw()
  const rows = assume<unknown[][]>(ids ? statement.all(JSON.stringify(ids)) : statement.all())
  const records = new Map<Id, RecordOf<K>>()
  for (const row of rows) {
    const record = recordOf(kind, row)
    if (!record.ok) return record
    records.set(record.value.id, record.value)
  }
  return ok(records)
}
