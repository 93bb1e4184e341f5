import { randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ok, problem, type Result } from '#shared/base/result.ts'
import { notWritten } from './notWritten.ts'
import { isHeld } from './openFiles.ts'
import { systemCode } from './systemCode.ts'

/** What becomes of a file that has the name already. */
export type Existing = 'refuse' | 'replace'

/**
 * Makes a file whole or not at all: `write` makes it under another name in the same folder, it is
 * brought to the disk and then gets its name. A project that is open here is never replaced,
 * whatever it is called. Problems: `already-there`, `same-file`, `not-written`, and those of `write`.
 */
export function writeBeside(
  path: string,
  existing: Existing,
  write: (temporary: string) => Result<null>,
): Result<null> {
  if (!isFolder(dirname(path))) return notWritten(path, 'ENOENT')
  if (isHeld(path)) return sameFile(path)
  if (existing === 'refuse' && existsSync(path)) return alreadyThere(path)
  // A name of its own, so that the longest file name is not too long with something in front of it.
  const temporary = join(dirname(path), `.${randomUUID()}.part`)
  try {
    const written = write(temporary)
    if (!written.ok) return written
    sync(temporary)
    if (existing === 'replace') renameSync(temporary, path)
    else giveName(temporary, path)
    syncFolder(dirname(path))
    return ok(null)
  } catch (error) {
    const code = systemCode(error)
    if (code === 'EEXIST') return alreadyThere(path)
    if (code === null) throw error
    return notWritten(path, code)
  } finally {
    for (const left of [temporary, `${temporary}-journal`]) removeIfPossible(left)
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

function sameFile(path: string) {
  return problem(
    'same-file',
    `“${basename(path)}” is the project that is open. Choose another name.`,
  )
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
  } catch (error) {
    // Some network and memory cards cannot do this for folders; the file itself is on the disk.
    if (!['EINVAL', 'ENOTSUP', 'EISDIR'].includes(systemCode(error) ?? '')) throw error
  } finally {
    closeSync(folder)
  }
}

/** What cannot be removed was not written or lies on a disk that is gone: nothing to add to that. */
function removeIfPossible(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch (error) {
    if (systemCode(error) === null) throw error
  }
}
