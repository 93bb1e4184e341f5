import { basename } from 'node:path'
import type { Failed } from '#shared/base/result.ts'
import { problem } from '#shared/base/result.ts'
import { shorten } from '#shared/base/words.ts'

/** What can stand in the way of opening a file, each with its own sentence. */
const sentences = {
  'not-found': (name: string) =>
    `“${name}” is not there. Check whether it was moved or renamed, and open it from its new place.`,
  'empty-file': (name: string) =>
    `“${name}” is an empty file: there is no project in it. Choose another file.`,
  'not-a-project': (name: string) =>
    `“${name}” is not a Pathbook project. Choose a file that was made with Pathbook.`,
  'other-database': (name: string) =>
    `“${name}” is a database of another program. Choose a file that was made with Pathbook.`,
  damaged: (name: string) =>
    `“${name}” is damaged and cannot be read safely. Nothing in it was changed. Open a backup copy instead.`,
  'newer-version': (name: string) =>
    `“${name}” was made with a newer version of Pathbook. Update Pathbook to open it.`,
  'unreadable-schema': (name: string) =>
    `“${name}” holds parts that no Pathbook project has, so it was not opened. Another program may have changed it. Open a backup copy instead.`,
  'unreadable-content': (name: string) =>
    `“${name}” holds content that Pathbook cannot read, so it was not opened. Nothing in it was changed. Open a backup copy instead.`,
  'took-too-long': (name: string) =>
    `Checking “${name}” took too long, so it was not opened. The file may be damaged or made to do harm. Open a backup copy instead.`,
  'already-open': (name: string) =>
    `“${name}” is already open in another window or program. Close it there, then try again.`,
  'no-permission': (name: string) =>
    `You may not read “${name}”. Ask its owner for access, or copy it to a folder of your own.`,
  'not-read': (name: string) =>
    `“${name}” could not be read. Make sure that its disk or network drive is connected, then try again.`,
  'disk-full': (name: string) =>
    `“${name}” was not opened, because its disk is full. Make room on it, then try again.`,
  'needs-repair': (name: string) =>
    `“${name}” was not closed properly and cannot be repaired where it is. Copy it with its journal file to a folder you can write to, and open it there.`,
  'not-backed-up': (name: string) =>
    `“${name}” comes from an older version of Pathbook and must be brought up to date, but no backup copy could be made first. Make room on the disk, then try again.`,
  'cannot-check': (name: string) =>
    `“${name}” could not be checked, because the checking program did not start. Start Pathbook again; if that does not help, install it again.`,
} as const

export type FileProblemCode = keyof typeof sentences

/** A problem with a file, in a sentence that names it. */
export function fileProblem(
  code: FileProblemCode,
  path: string,
  details?: Readonly<Record<string, unknown>>,
): Failed {
  return problem(code, sentences[code](shorten(basename(path), 80)), details)
}

/** What an error of SQLite says about a file. */
export function codeOfSqliteError(code: string): FileProblemCode {
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'already-open'
  if (code === 'SQLITE_READONLY_ROLLBACK' || code === 'SQLITE_READONLY_RECOVERY') {
    return 'needs-repair'
  }
  if (/^SQLITE_(CANTOPEN|PERM|AUTH|READONLY)/.test(code)) return 'no-permission'
  if (code.startsWith('SQLITE_FULL')) return 'disk-full'
  // A file that is too short is no trouble of the disk.
  if (code.startsWith('SQLITE_IOERR') && code !== 'SQLITE_IOERR_SHORT_READ') return 'not-read'
  return 'damaged'
}

/** What an error of the system says about a file that was to be read. */
export function codeOfSystemError(code: string | null): FileProblemCode {
  if (/^(ENOENT|ENOTDIR|ENAMETOOLONG|ELOOP)$/.test(code ?? '')) return 'not-found'
  return /^(EACCES|EPERM)$/.test(code ?? '') ? 'no-permission' : 'not-read'
}
