import { ok, problem, type Result } from '#shared/base/result.ts'
import { checkDatabase } from './checkDatabase.ts'
import { type Connection, connect, pragmaNumber, sqliteCode } from './connection.ts'
import { expectedFingerprint } from './expectedFingerprint.ts'
import { type Migration, migrations } from './migrations.ts'

/** A written file that does not pass the checks of an opened one is worth nothing: `not-verified`. */
export function verifiedFile(path: string, steps: readonly Migration[] = migrations): Result<null> {
  const connection = connect(path, 'read only')
  try {
    return verified(connection, steps)
  } finally {
    connection.close()
  }
}

/** The same for a file that is being written. */
export function verified(
  connection: Connection,
  steps: readonly Migration[] = migrations,
): Result<null> {
  const wrong = whatIsWrong(connection, steps)
  if (wrong === null) return ok(null)
  return problem(
    'not-verified',
    'The written file did not pass its checks, so it was not kept. Check the disk and try again.',
    { wrong },
  )
}

function whatIsWrong(connection: Connection, steps: readonly Migration[]): string | null {
  try {
    const version = pragmaNumber(connection, 'user_version')
    return checkDatabase(connection, expectedFingerprint(version, steps))
  } catch (error) {
    const code = sqliteCode(error)
    if (code === null) throw error
    return code
  }
}
