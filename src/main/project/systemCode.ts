import { sqliteCode } from './connection.ts'

/** The name of an error of the system or of SQLite, such as ENOSPC; null for a bug. */
export function systemCode(error: unknown): string | null {
  const sqlite = sqliteCode(error)
  if (sqlite !== null) return sqlite
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}
