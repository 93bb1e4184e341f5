import { resolve } from 'node:path'
import { ok, type Result } from '#shared/base/result.ts'
import { bringUpToDate } from './bringUpToDate.ts'
import {
  type Connection,
  connect,
  pragmaNumber,
  sqliteCode,
  takeForEditing,
  takeForReading,
} from './connection.ts'
import { editLogOf } from './editLog.ts'
import { expectedFingerprint } from './expectedFingerprint.ts'
import { codeOfSqliteError, fileProblem } from './fileProblem.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { StartHelper } from './helperProcess.ts'
import { inspect } from './inspect.ts'
import { mayWrite } from './mayWrite.ts'
import { type Migration, migrations } from './migrations.ts'
import { hold } from './openFiles.ts'
import { type FileHeader, readHeader } from './readHeader.ts'
import { readDocument } from './readRecords.ts'
import { type ProjectSession, type SessionParts, sessionOn } from './session.ts'
import { takeSnapshot } from './snapshots.ts'
import { withSnapshots } from './withSnapshots.ts'

export type OpenOptions = {
  /** A file that may not be written opens for reading whatever is asked. */
  readonly mode: 'edit' | 'read only'
  readonly clock: () => Date
  /** The folder of all snapshots, beside the application's data. */
  readonly snapshots: string
  readonly inspectProgram?: string | undefined
  /** How this host starts the checking program; Node's way by default. */
  readonly startHelper?: StartHelper | undefined
  /** The steps this version knows; tests give more. */
  readonly steps?: readonly Migration[] | undefined
}

/**
 * Opens a project file that may be anything: header, checks in a process of its own, lock, backup
 * and migration, every row through its schema. A problem leaves the file's bytes as they were.
 */
export async function openSession(
  path: string,
  options: OpenOptions,
): Promise<Result<ProjectSession>> {
  const parts = await openParts(path, options)
  return parts.ok ? ok(sessionOn(parts.value)) : parts
}

/** The same, up to the session itself. */
export async function openParts(path: string, options: OpenOptions): Promise<Result<SessionParts>> {
  const full = resolve(path)
  const header = readHeader(full, stepsOf(options).length)
  if (!header.ok) return withSnapshots(header, full, options.snapshots)
  const release = hold(full)
  const opened = await openChecked(full, header.value, options, release)
  if (opened.ok) return opened
  release()
  return withSnapshots(opened, full, options.snapshots)
}

function stepsOf(options: OpenOptions): readonly Migration[] {
  return options.steps ?? migrations
}

async function openChecked(
  path: string,
  header: FileHeader,
  options: OpenOptions,
  release: () => void,
): Promise<Result<SessionParts>> {
  const writable = mayWrite(path)
  const inspected = await inspect({
    path,
    fingerprint: expectedFingerprint(header.version, stepsOf(options)),
    mayRepair: writable,
    bytes: header.bytes,
    program: options.inspectProgram,
    start: options.startHelper,
  })
  if (!inspected.ok) return inspected
  const readOnly = options.mode === 'read only' || !writable
  let connection: Connection | null = null
  try {
    connection = connect(path, readOnly ? 'read only' : 'edit')
    const parts = lockAndRead(connection, path, header, { ...options, readOnly, release })
    if (!parts.ok) connection.close()
    return parts
  } catch (error) {
    connection?.close()
    const code = sqliteCode(error)
    if (code === null) throw error
    return fileProblem(codeOfSqliteError(code), path, { sqlite: code })
  }
}

type ReadOptions = OpenOptions & { readonly readOnly: boolean; readonly release: () => void }

/** Looks again once the file is locked: it could have changed since it was checked. */
function lockAndRead(
  connection: Connection,
  path: string,
  header: FileHeader,
  options: ReadOptions,
): Result<SessionParts> {
  const { readOnly, clock, snapshots, release } = options
  if (readOnly) takeForReading(connection)
  else takeForEditing(connection)
  const version = pragmaNumber(connection, 'user_version')
  if (version !== header.version) return fileProblem('already-open', path)
  const steps = stepsOf(options)
  if (fingerprintOf(connection) !== expectedFingerprint(version, steps)) {
    return fileProblem('unreadable-schema', path)
  }
  const current = bringUpToDate(connection, {
    path,
    version,
    steps,
    readOnly,
    snapshots,
    now: clock(),
  })
  if (!current.ok) return current
  const document = readDocument(current.value)
  const state = editLogOf(current.value).fileState()
  if (!document.ok || document.value.project.size !== 1 || !state) {
    current.value.close()
    return fileProblem('unreadable-content', path, document.ok ? {} : document.problem.details)
  }
  const kept = readOnly
    ? ok(null)
    : takeSnapshot(current.value, { folder: snapshots, path, state, now: clock(), steps })
  return ok({
    connection: current.value,
    path,
    readOnly,
    clock,
    snapshots,
    release,
    document: document.value,
    state,
    warnings: kept.ok ? [] : [kept.problem],
  })
}
