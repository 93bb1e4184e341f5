import { getTableConfig } from 'drizzle-orm/sqlite-core'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { connectInMemory, pragmaNumber } from '#main/project/connection.ts'
import { applicationId } from '#main/project/format.ts'
import { applyMigrations } from '#main/project/migrate.ts'
import { migrations } from '#main/project/migrations.ts'
import { columnName } from '#main/project/rows.ts'
import { editLog, image, meta } from '#main/project/schema/log.ts'
import { tables } from '#main/project/schema/tables.ts'
import { assume, entriesOf } from '#shared/base/cast.ts'
import { recordSchemas } from '#shared/domain/records/index.ts'

const connection = connectInMemory()
applyMigrations(connection, migrations)

type Column = { name: string; type: string; notnull: number; pk: number; hidden: number }
type Named = { name: string }
type Index = Named & { origin: string }
type Table = Named & { type: string; strict: number }
type Link = { from: string; table: string; to: string; on_delete: string; on_update: string }

function sqlOf(table: string): string {
  return String(
    connection.prepare('SELECT sql FROM sqlite_schema WHERE name = ?').pluck().get(table),
  )
}

const all = [...Object.values(tables), editLog, image, meta].map((table) => getTableConfig(table))

describe.each(all.map((config) => [config.name, config] as const))('table %s', (name, config) => {
  test('its columns are the declared ones', () => {
    const found = assume<Column[]>(connection.pragma(`table_xinfo("${name}")`))
    expect(found.map(({ name, type, notnull, pk }) => ({ name, type, notnull, pk }))).toEqual(
      config.columns.map((column) => ({
        name: columnName(column.name),
        type: column.getSQLType().toUpperCase(),
        // An integer key is the number of the row, which SQLite never lets be null.
        notnull:
          column.notNull && !(column.primary && column.columnType === 'SQLiteInteger') ? 1 : 0,
        pk: column.primary ? 1 : 0,
      })),
    )
  })

  test('its links are the declared ones and wait for the end of the transaction', () => {
    const found = assume<Link[]>(connection.pragma(`foreign_key_list("${name}")`))
    const declared = config.foreignKeys.map((key) => {
      const { columns, foreignTable } = key.reference()
      return `${columnName(columns[0]?.name ?? '')} -> ${getTableConfig(foreignTable).name}.id`
    })
    expect(found.map(({ from, table, to }) => `${from} -> ${table}.${to}`).toSorted()).toEqual(
      declared.toSorted(),
    )
    expect(found.every((link) => link.on_delete === 'NO ACTION')).toBe(true)
    const links = sqlOf(name).match(/REFERENCES/g) ?? []
    expect(sqlOf(name).match(/DEFERRABLE INITIALLY DEFERRED/g) ?? []).toHaveLength(links.length)
  })

  test('its indexes are the declared ones', () => {
    const found = assume<Index[]>(connection.pragma(`index_list("${name}")`))
    const columnsOf = (index: string) =>
      assume<Named[]>(connection.pragma(`index_info("${index}")`)).map((each) => each.name)
    const names = (columns: readonly Named[]) =>
      columns.map((column) => columnName(column.name)).join()
    expect(
      found
        .filter(({ origin }) => origin === 'c')
        .map((index) => `${index.name} ${columnsOf(index.name).join()}`)
        .toSorted(),
    ).toEqual(
      config.indexes
        .map(({ config: { name, columns } }) => `${name} ${names(assume<Named[]>(columns))}`)
        .toSorted(),
    )
    expect(
      found.filter(({ origin }) => origin === 'u').map((index) => columnsOf(index.name).join()),
    ).toEqual(config.uniqueConstraints.map(({ columns }) => names(columns)))
  })
})

test('every table is strict and there is no table, view or trigger besides', () => {
  const found = assume<Table[]>(connection.pragma('table_list'))
  const own = found.filter(({ name }) => !name.startsWith('sqlite_'))
  expect(own.map(({ name }) => name).toSorted()).toEqual(all.map(({ name }) => name).toSorted())
  expect(own.every(({ type, strict }) => type === 'table' && strict === 1)).toBe(true)
  const others = connection
    .prepare("SELECT name FROM sqlite_schema WHERE type NOT IN ('table', 'index')")
    .all()
  expect(others).toEqual([])
})

test('the file says whose it is and how many migrations it has seen', () => {
  expect(pragmaNumber(connection, 'application_id')).toBe(applicationId)
  expect(applicationId).toBe(Buffer.from('PBK1').readUInt32BE())
  expect(pragmaNumber(connection, 'user_version')).toBe(migrations.length)
  expect(migrations.map(({ name }) => Number(name.slice(0, 4)))).toEqual(
    migrations.map((_, index) => index + 1),
  )
})

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodNullable ? schema.unwrap() : schema
}

const fields = entriesOf(recordSchemas).flatMap(([kind, schema]) =>
  Object.entries(schema.shape).map(
    ([field, part]) => [kind, field, bare(part), getTableConfig(tables[kind]).name] as const,
  ),
)

test.each(fields.filter(([, , part]) => part instanceof z.ZodEnum))(
  'the words %s.%s may hold are the ones of the record',
  (_kind, field, part, table) => {
    const words = part instanceof z.ZodEnum ? part.options : []
    const list = words.map((word) => `'${word}'`).join(', ')
    expect(sqlOf(table)).toContain(`CHECK (${columnName(field)} IN (${list}))`)
  },
)

test.each(fields.filter(([, , part]) => part instanceof z.ZodBoolean))(
  '%s.%s holds yes or no',
  (_kind, field, _part, table) => {
    expect(sqlOf(table)).toContain(`CHECK (${columnName(field)} IN (0, 1))`)
  },
)

test.each(
  fields.filter(
    ([, , part]) =>
      part instanceof z.ZodArray || part instanceof z.ZodObject || part instanceof z.ZodRecord,
  ),
)('%s.%s holds JSON', (_kind, field, _part, table) => {
  expect(sqlOf(table)).toContain(`CHECK (json_valid(${columnName(field)}))`)
})
