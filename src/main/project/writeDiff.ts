import type { Statement } from 'better-sqlite3'
import type { Id } from '#shared/base/identifiers.ts'
import { type Change, type Diff, kindsOf } from '#shared/domain/diff.ts'
import type { RecordKind, RecordOf } from '#shared/domain/records/index.ts'
import type { Connection } from './connection.ts'
import { rowOf, shapeOf } from './rows.ts'

/** Rows in one statement: enough that statements cost nothing, well under SQLite's 32,766 values. */
const rowsPerStatement = 100

/** Writes diffs through one connection, with its statements prepared once. */
export type DiffWriter = (diff: Diff) => void

/**
 * Links are checked when the transaction ends, so the order of kinds and rows does not matter.
 * Runs inside the caller's transaction.
 */
export function diffWriter(connection: Connection): DiffWriter {
  const statements = new Map<string, Statement>()

  function prepared(sql: string): Statement {
    const known = statements.get(sql)
    if (known) return known
    const statement = connection.prepare(sql)
    statements.set(sql, statement)
    return statement
  }

  function writeKind<K extends RecordKind>(kind: K, changes: readonly Change<K>[]): void {
    const removed: Id[] = []
    const put: RecordOf<K>[] = []
    for (const { id, after } of changes) {
      if (after === null) removed.push(id)
      else put.push(after)
    }
    if (removed.length > 0) prepared(deleteSql(kind)).run(JSON.stringify(removed))
    for (let start = 0; start < put.length; start += rowsPerStatement) {
      const chunk = put.slice(start, start + rowsPerStatement)
      const values = chunk.flatMap((record) => rowOf(kind, record))
      prepared(upsertSql(kind, chunk.length)).run(values)
    }
  }

  return function write(diff) {
    for (const kind of kindsOf(diff)) writeKind(kind, diff[kind] ?? [])
  }
}

function deleteSql(kind: RecordKind): string {
  return `DELETE FROM "${shapeOf(kind).table}" WHERE id IN (SELECT value FROM json_each(?))`
}

function upsertSql(kind: RecordKind, rows: number): string {
  const { table, columns } = shapeOf(kind)
  const names = columns.map((column) => `"${column}"`)
  const row = `(${names.map(() => '?').join(', ')})`
  const updates = names
    .filter((name) => name !== '"id"')
    .map((name) => `${name} = excluded.${name}`)
  return [
    `INSERT INTO "${table}" (${names.join(', ')})`,
    `VALUES ${Array.from({ length: rows }, () => row).join(', ')}`,
    `ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
  ].join(' ')
}
