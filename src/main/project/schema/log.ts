import { blob, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { choice, json, key, whole, words } from './columns.ts'

/** One row about the file itself. `revision` counts every change, undo and redo included. */
export const meta = sqliteTable('meta', {
  id: integer().primaryKey().notNull(),
  projectKey: words(),
  revision: whole(),
  createdAt: words(),
  savedAt: text(),
})

/** Pictures by the SHA-256 of their bytes; records name them by that id. */
export const image = sqliteTable('image', {
  id: key(),
  type: choice<'image/png' | 'image/jpeg'>(),
  width: whole(),
  height: whole(),
  bytes: blob({ mode: 'buffer' }).notNull(),
})

/** Every edit with what it changed; `undone` rows are the ones redo can bring back. */
export const editLog = sqliteTable('edit_log', {
  number: integer().primaryKey().notNull(),
  at: words(),
  label: words(),
  state: choice<'done' | 'undone'>(),
  diff: json<unknown>(),
})
