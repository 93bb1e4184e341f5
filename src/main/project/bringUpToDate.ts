import { ok, type Result } from '#shared/base/result.ts'
import { type Connection, connectInMemory } from './connection.ts'
import { editLogOf } from './editLog.ts'
import { codeOfSqliteError, fileProblem } from './fileProblem.ts'
import { applyMigrations } from './migrate.ts'
import type { Migration } from './migrations.ts'
import { takeSnapshot } from './snapshots.ts'
import { systemCode } from './systemCode.ts'

export type UpdateOptions = {
  readonly path: string
  readonly version: number
  readonly steps: readonly Migration[]
  readonly readOnly: boolean
  readonly snapshots: string
  readonly now: Date
}

/**
 * A connection to the content in the latest version: the same one, migrated after a verified
 * backup, or for a file that must not be touched a copy of it in memory, which takes the given
 * connection's place. Problems: `not-backed-up`, `unreadable-content`, and what
 * SQLite says about the disk.
 */
export function bringUpToDate(connection: Connection, options: UpdateOptions): Result<Connection> {
  const { path, version, steps } = options
  if (version === steps.length) return ok(connection)
  if (options.readOnly) {
    const copy = connectInMemory(connection.serialize())
    connection.close()
    return migrated(copy, options)
  }
  const state = editLogOf(connection).fileState()
  if (!state) return fileProblem('unreadable-content', path)
  const kept = takeSnapshot(connection, {
    folder: options.snapshots,
    path,
    state,
    now: options.now,
    steps,
    repeat: 'always',
  })
  if (!kept.ok) return fileProblem('not-backed-up', path, { ...kept.problem.details })
  return migrated(connection, options)
}

/** A step that fails on this content leaves the file as it was. */
function migrated(connection: Connection, { path, steps }: UpdateOptions): Result<Connection> {
  try {
    applyMigrations(connection, steps)
    return ok(connection)
  } catch (error) {
    const code = systemCode(error)
    if (code !== null) return fileProblem(codeOfSqliteError(code), path, { sqlite: code })
    const reason = error instanceof Error ? error.message : String(error)
    return fileProblem('unreadable-content', path, { reason })
  }
}
