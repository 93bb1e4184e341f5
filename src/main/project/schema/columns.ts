import { integer, real, text } from 'drizzle-orm/sqlite-core'

/** The first column of every record table. */
export function key() {
  return text().primaryKey().notNull()
}

export function words() {
  return text().notNull()
}

/** One of a fixed list of words; the list stands in the record's schema and in the migration. */
export function choice<V extends string>() {
  return text().$type<V>().notNull()
}

export function optionalChoice<V extends string | null>() {
  return text().$type<NonNullable<V>>()
}

export function flag() {
  return integer({ mode: 'boolean' }).notNull()
}

export function whole() {
  return integer().notNull()
}

export function decimal() {
  return real().notNull()
}

/** A list or nested value, kept as JSON text. */
export function json<T>() {
  return text({ mode: 'json' }).$type<T>().notNull()
}

/** The same where the record may hold null, which is kept as SQL NULL. */
export function optionalJson<T>() {
  return text({ mode: 'json' }).$type<NonNullable<T>>()
}
