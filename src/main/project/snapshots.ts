import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { type Connection, copyInto } from './connection.ts'
import type { FileState } from './editLog.ts'
import { fileExtension } from './format.ts'
import { type Migration, migrations } from './migrations.ts'
import { systemCode } from './systemCode.ts'
import { verifiedFile } from './verified.ts'
import { writeBeside } from './writeBeside.ts'

/** A verified copy of a project, kept apart from it. `at` is the ISO time when it was made. */
export type Snapshot = {
  readonly id: string
  readonly at: string
  readonly bytes: number
  readonly roles: number
}

const kept = 10
const namePattern = /^(\d{8}T\d{9}Z)-(\d+)-([0-9a-f]{12})\.pathbook$/

/** The copies of one project file, newest first. `folder` is the folder of all snapshots. */
export function listSnapshots(folder: string, path: string): Snapshot[] {
  return namesIn(folderOf(folder, path)).flatMap((id) => {
    const [, stamp = '', roles = ''] = namePattern.exec(id) ?? []
    const found = statSync(join(folderOf(folder, path), id), { throwIfNoEntry: false })
    return found ? [{ id, at: timeOf(stamp), bytes: found.size, roles: Number(roles) }] : []
  })
}

/**
 * Keeps a verified copy of the content of a connection, unless the newest one holds the same
 * content. Problems: `not-written`, `not-verified`; then no older copy has been given up.
 */
export function takeSnapshot(
  connection: Connection,
  options: {
    readonly folder: string
    readonly path: string
    readonly state: FileState
    readonly now: Date
    readonly steps?: readonly Migration[] | undefined
    /** A backup before a risky step is made even when the same content is kept already. */
    readonly repeat?: 'always'
  },
): Result<null> {
  const { state, now, steps = migrations } = options
  const folder = folderOf(options.folder, options.path)
  const mark = markOf(state)
  const [, newest = '', , newestMark] = namePattern.exec(namesIn(folder)[0] ?? '') ?? []
  if (newestMark === mark && options.repeat !== 'always') return ok(null)
  const roles = Number(connection.prepare('SELECT count(*) FROM role').pluck().get())
  const name = `${stampAfter(newest, now)}-${roles}-${mark}${fileExtension}`
  const made = prepareFolder(folder)
  if (!made.ok) return made
  const written = writeBeside(join(folder, name), 'refuse', (temporary) => {
    copyInto(connection, temporary)
    return verifiedFile(temporary, steps)
  })
  if (!written.ok) return written
  for (const old of namesIn(folder).slice(kept)) rmSync(join(folder, old), { force: true })
  return ok(null)
}

/**
 * Writes a snapshot beside the project under a new name and answers with its path. Problems:
 * `not-found` for a snapshot that is gone, `not-verified`, `not-written`.
 */
export function restoreSnapshot(folder: string, path: string, id: string): Result<string> {
  const own = folderOf(folder, path)
  if (!namesIn(own).includes(id)) {
    return problem('not-found', 'This earlier copy is not there any more. Choose another one.')
  }
  const target = freeName(path, timeOf(namePattern.exec(id)?.[1] ?? ''))
  const written = writeBeside(target, 'refuse', (temporary) => {
    copyFileSync(join(own, id), temporary)
    return verifiedFile(temporary)
  })
  return written.ok ? ok(target) : written
}

/** Deletes every copy of one project file. Problem: `copies-remain`. */
export function forgetSnapshots(folder: string, path: string): Result<null> {
  const own = folderOf(folder, path)
  try {
    if (existsSync(own)) for (const name of readdirSync(own)) rmSync(join(own, name))
    return ok(null)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return problem(
      'copies-remain',
      `The person is out of the project, but earlier copies in “${own}” could not be deleted (${code}). Delete that folder by hand.`,
    )
  }
}

/** Copies are kept by the place of the project, which a damaged file still has. */
function folderOf(folder: string, path: string): string {
  const key = createHash('sha256').update(resolve(path)).digest('hex').slice(0, 16)
  return join(folder, key)
}

/** Two states of a project with the same mark hold the same content. */
function markOf({ projectKey, revision, savedAt }: FileState): string {
  const text = JSON.stringify([projectKey, revision, savedAt])
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter(isSnapshotName).toSorted().toReversed()
  } catch (error) {
    if (systemCode(error) === null) throw error
    return []
  }
}

function isSnapshotName(name: string): boolean {
  const [, stamp = ''] = namePattern.exec(name) ?? []
  return !Number.isNaN(Date.parse(timeOf(stamp)))
}

/** Copies that were cut off in the middle; only the holder of the project writes here. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.part')) rmSync(join(folder, name), { force: true })
  }
}

function prepareFolder(folder: string): Result<null> {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    removeLeftovers(folder)
    return ok(null)
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return problem(
      'not-written',
      `No copy for safety was kept, because the folder ${folder} could not be used. Make sure that the disk has room and that you may write to it.`,
      { code },
    )
  }
}

/** 2026-05-17T10:40:12.123Z as 20260517T104012123Z. */
function stampOf(time: Date): string {
  return time.toISOString().replace(/[-:.]/g, '')
}

/** Always later than the newest copy: one made after the clock was set back is not the oldest. */
function stampAfter(newest: string, now: Date): string {
  if (stampOf(now) > newest) return stampOf(now)
  return stampOf(new Date(Date.parse(timeOf(newest)) + 1))
}

function timeOf(stamp: string): string {
  return stamp.replace(
    /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z$/,
    '$1-$2-$3T$4:$5:$6.$7Z',
  )
}

/** "Hospital (2026-05-17 10.40).pathbook", counted on when that name is taken. */
function freeName(path: string, at: string): string {
  const title = basename(path, fileExtension)
  const time = at.slice(0, 16).replace('T', ' ').replace(':', '.')
  const taken = new Set(namesBeside(path))
  for (let count = 1; ; count++) {
    const name = `${title} (${time}${count === 1 ? '' : `, ${count}`})${fileExtension}`
    if (!taken.has(name)) return join(dirname(path), name)
  }
}

function namesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path))
  } catch (error) {
    if (systemCode(error) === null) throw error
    return []
  }
}
