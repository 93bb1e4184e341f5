import type { Connection } from './connection.ts'
import { fingerprintOf } from './fingerprint.ts'

/**
 * Whether a database declares exactly what it should, and is whole: no page, value or link out of
 * place. The declaration comes first, so nothing of a stranger's making is ever run. Throws what
 * SQLite throws.
 */
export function checkDatabase(
  connection: Connection,
  fingerprint: string,
): 'unreadable-schema' | 'damaged' | null {
  if (fingerprintOf(connection) !== fingerprint) return 'unreadable-schema'
  if (connection.pragma('quick_check(1)', { simple: true }) !== 'ok') return 'damaged'
  return connection.prepare('PRAGMA foreign_key_check').get() === undefined ? null : 'damaged'
}
