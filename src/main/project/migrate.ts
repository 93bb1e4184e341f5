import { type Connection, pragmaNumber } from './connection.ts'
import { applicationId } from './format.ts'
import type { Migration } from './migrations.ts'

/**
 * Brings a database to the last of the steps, in one transaction. Throws when a step leaves a link
 * to nothing; then the database is as it was.
 */
export function applyMigrations(connection: Connection, steps: readonly Migration[]): void {
  const version = pragmaNumber(connection, 'user_version')
  // Off before the transaction, where SQLite still listens: a step that rebuilds a table would
  // otherwise empty every table that links to it.
  connection.pragma('foreign_keys = OFF')
  try {
    connection.transaction(() => {
      for (const { sql } of steps.slice(version)) connection.exec(sql)
      if (connection.prepare('PRAGMA foreign_key_check').all().length > 0) {
        throw new Error('A migration left a link to nothing')
      }
      connection.pragma(`application_id = ${applicationId}`)
      connection.pragma(`user_version = ${steps.length}`)
    })()
  } finally {
    connection.pragma('foreign_keys = ON')
  }
}
