import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { sqliteCode } from './connection.ts'

export type Overwrite = { readonly overwrite: boolean }

/**
 * Makes a file whole or not at all: `write` makes it under another name in the same folder, it is
 * brought to the disk and then gets its name. Never takes the place of an existing file unless told
 * to. Problems: `already-there`, `not-written`, and those of `write`.
 */
export function writeBeside(
  path: string,
  write: (temporary: string) => Result<null>,
  options: Overwrite = { overwrite: false },
): Result<null> {
  if (!options.overwrite && existsSync(path)) return alreadyThere(path)
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  try {
    const written = write(temporary)
    if (!written.ok) return written
    sync(temporary)
    if (options.overwrite) renameSync(temporary, path)
    else giveName(temporary, path)
    syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return alreadyThere(path)
    if (code === null) throw error
    return problem(
      'not-written',
      `“${basename(path)}” could not be written. Make sure that the folder is there, that you may write to it and that the disk has room.`,
      { code },
    )
  } finally {
    for (const left of [temporary, `${temporary}-journal`]) rmSync(left, { force: true })
  }
}

function alreadyThere(path: string) {
  return problem(
    'already-there',
    `There is already a file named “${basename(path)}”. Choose another name.`,
  )
}

/** A link fails where the name is taken, which a rename would not notice. */
function giveName(temporary: string, path: string): void {
  try {
    linkSync(temporary, path)
  } catch (error) {
    const code = systemCode(error)
    // Some disks know no links; there a look before the rename must do.
    if (code === 'EEXIST' || code === 'ENOSPC' || existsSync(path)) throw error
    renameSync(temporary, path)
  }
}

function sync(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** Windows opens no folders; its file system keeps names safe by itself. */
function syncFolder(path: string): void {
  if (process.platform === 'win32') return
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}

/** The name of an error of the system or of SQLite; null for a bug. */
export function systemCode(error: unknown): string | null {
  const sqlite = sqliteCode(error)
  if (sqlite !== null) return sqlite
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null
}
