import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { choice, json, whole, words } from './columns.ts'

/** One row about the file itself. `revision` counts every change, undo and redo included. */
export const meta = sqliteTable('meta', {
  id: integer().primaryKey().notNull(),
  projectKey: words(),
  revision: whole(),
  createdAt: words(),
  savedAt: text(),
})

/** Every edit with what it changed; `undone` rows are the ones redo can bring back. */
export const editLog = sqliteTable('edit_log', {
  number: integer().primaryKey().notNull(),
  at: words(),
  label: words(),
  state: choice<'done' | 'undone'>(),
  diff: json<unknown>(),
})
