import { getTableColumns } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { connectInMemory } from '#main/project/connection.ts'
import { applyMigrations } from '#main/project/migrate.ts'
import { migrations } from '#main/project/migrations.ts'
import { readRecords } from '#main/project/readRecords.ts'
import { recordOf, rowOf, shapeOf } from '#main/project/rows.ts'
import { tables } from '#main/project/schema/tables.ts'
import { diffWriter } from '#main/project/writeDiff.ts'
import { seededRandom } from '#shared/base/random.ts'
import { recordKinds } from '#shared/domain/document.ts'
import { type RecordKind, recordSchemas } from '#shared/domain/records/index.ts'
import { generateRecord } from '../../../support/generateRecord.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

/** A database without a check of links, so that records of one kind can stand alone. */
function looseDatabase() {
  const connection = connectInMemory()
  applyMigrations(connection, migrations)
  connection.pragma('foreign_keys = OFF')
  return connection
}

function manyOf<K extends RecordKind>(kind: K, seed: number) {
  const random = seededRandom(seed)
  const made = Array.from({ length: kind === 'project' ? 1 : 250 }, (_, index) => {
    const record = generateRecord(kind, random)
    return kind === 'project' ? record : { ...record, id: `id-${index}` }
  })
  return new Map(made.map((record) => [record.id, record]))
}

describe.each(recordKinds)('%s', (kind) => {
  test('the table has one column for every field, in the same order', () => {
    expect(Object.keys(getTableColumns(tables[kind]))).toEqual(
      Object.keys(recordSchemas[kind].shape),
    )
  })

  test('a record comes back from its row as it was', () => {
    const random = seededRandom(7)
    for (let count = 0; count < 50; count++) {
      const record = generateRecord(kind, random)
      expect(unwrap(recordOf(kind, rowOf(kind, record)))).toEqual(record)
    }
  })

  test('records come back from the file as they were, in the order they were written', () => {
    const connection = looseDatabase()
    const records = manyOf(kind, 3)
    const changes = [...records.values()].map((after) => ({ id: after.id, before: null, after }))
    diffWriter(connection)({ [kind]: changes })
    const read = unwrap(readRecords(connection, kind))
    expect([...read.keys()]).toEqual([...records.keys()])
    expect(read).toEqual(records)
    expect(connection.pragma('quick_check', { simple: true })).toBe('ok')
    connection.close()
  })

  test('a second diff replaces and removes rows by their ids', () => {
    const connection = looseDatabase()
    const write = diffWriter(connection)
    const [first, second] = [manyOf(kind, 3), manyOf(kind, 4)]
    write({ [kind]: [...first.values()].map((after) => ({ id: after.id, before: null, after })) })
    write({ [kind]: [...second.values()].map((after) => ({ id: after.id, before: null, after })) })
    expect(unwrap(readRecords(connection, kind))).toEqual(second)
    const [id = ''] = second.keys()
    write({ [kind]: [{ id, before: null, after: null }] })
    expect(unwrap(readRecords(connection, kind, [id])).size).toBe(0)
    expect(unwrap(readRecords(connection, kind)).size).toBe(second.size - 1)
    connection.close()
  })

  test('a row that its schema refuses names the record and the field', () => {
    const record = generateRecord(kind, seededRandom(1))
    const row = rowOf(kind, record)
    row[1] = 17
    const read = recordOf(kind, row)
    expect(codeOf(read)).toBe('bad-record')
    const field = shapeOf(kind).fields[1] ?? ''
    expect(read.ok ? '' : read.problem.message).toContain(field)
    expect(read.ok ? {} : read.problem.details).toMatchObject({ kind, id: record.id })
  })
})

test('JSON text that is none makes a row unreadable instead of an exception', () => {
  const row = rowOf('cohort', generateRecord('cohort', seededRandom(1)))
  row[2] = '[1'
  expect(codeOf(recordOf('cohort', row))).toBe('bad-record')
})
