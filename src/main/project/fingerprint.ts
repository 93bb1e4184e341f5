import { createHash } from 'node:crypto'
import type { Connection } from './connection.ts'

/** A short name for everything a database declares: equal names mean equal tables, word by word. */
export function fingerprintOf(connection: Connection): string {
  const rows = connection
    .prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name')
    .raw()
    .all()
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}
