import { sqliteCode } from './connection.ts'

/** What SQLite says when it was asked something wrong, whatever the state of the disk. */
const bug = /^SQLITE_(ERROR|INTERNAL|SCHEMA|CONSTRAINT|MISMATCH|MISUSE|RANGE)/

/** The name of an error of the system or of SQLite, such as ENOSPC; null for a bug. */
export function systemCode(error: unknown): string | null {
  const sqlite = sqliteCode(error)
  if (sqlite !== null) return bug.test(sqlite) ? null : sqlite
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}
