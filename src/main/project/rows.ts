import { getTableColumns, getTableName } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { assume, entriesOf } from '#shared/base/cast.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { checkValue } from '#shared/domain/checkValue.ts'
import { recordKinds } from '#shared/domain/document.ts'
import { type RecordKind, type RecordOf, recordSchemas } from '#shared/domain/records/index.ts'
import { tables } from './schema/tables.ts'

/** How the records of one kind lie in their table: fields and columns in the same order. */
export type RowShape = {
  readonly table: string
  readonly fields: readonly string[]
  readonly columns: readonly string[]
  readonly definitions: readonly SQLiteColumn[]
}

const shapes = new Map<RecordKind, RowShape>(recordKinds.map((kind) => [kind, makeShape(kind)]))

export function shapeOf(kind: RecordKind): RowShape {
  const shape = shapes.get(kind)
  if (!shape) throw new Error(`No table for ${kind}`)
  return shape
}

function makeShape(kind: RecordKind): RowShape {
  const columns = entriesOf(assume<Record<string, SQLiteColumn>>(getTableColumns(tables[kind])))
  return {
    table: getTableName(tables[kind]),
    fields: columns.map(([field]) => field),
    columns: columns.map(([field]) => columnName(field)),
    definitions: columns.map(([, definition]) => definition),
  }
}

/** `mapReference` is the column `map_reference`. */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** The values of a row, in the order of its columns. */
export function rowOf<K extends RecordKind>(kind: K, record: RecordOf<K>): unknown[] {
  const { fields, definitions } = shapeOf(kind)
  const values = assume<Record<string, unknown>>(record)
  return definitions.map((definition, index) => {
    const value = values[fields[index] ?? '']
    return value === null ? null : definition.mapToDriverValue(value)
  })
}

/**
 * The record of a row, checked by the schema of its kind. Problem `bad-record` names what is
 * wrong; a value that is not JSON where JSON belongs counts as wrong too.
 */
export function recordOf<K extends RecordKind>(
  kind: K,
  row: readonly unknown[],
): Result<RecordOf<K>> {
  const { fields, definitions } = shapeOf(kind)
  const values: Record<string, unknown> = {}
  try {
    for (const [index, definition] of definitions.entries()) {
      const value = row[index]
      values[fields[index] ?? ''] = value === null ? null : definition.mapFromDriverValue(value)
    }
    const checked = checkValue(recordSchemas[kind], values)
    return checked.ok
      ? ok(assume<RecordOf<K>>(checked.value))
      : badRecord(kind, values, checked.flaw.text)
  } catch (error) {
    return badRecord(kind, values, error instanceof Error ? error.message : 'unreadable')
  }
}

function badRecord(kind: RecordKind, values: Record<string, unknown>, reason: string) {
  return problem('bad-record', `A ${kind} record cannot be read: ${reason}`, {
    kind,
    id: values.id,
    reason,
  })
}
