import { basename, dirname } from 'node:path'
import { type Failed, problem } from '#shared/base/result.ts'
import { shorten } from '#shared/base/words.ts'

/** What an error of the system or of SQLite says about a file that was to be written. */
export function notWritten(path: string, code: string): Failed {
  const name = shorten(basename(path), 80)
  return problem('not-written', `“${name}” could not be written${reasonOf(path, code)}`, { code })
}

function reasonOf(path: string, code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return `, because there is no folder ${dirname(path)}. Choose another one.`
  }
  if (code === 'ENAMETOOLONG') return ', because its name is too long. Choose a shorter one.'
  if (/^(EISDIR|ENOTEMPTY)/.test(code)) {
    return ', because a folder has this name. Choose another one.'
  }
  if (/^(ENOSPC|EDQUOT|EFBIG|SQLITE_FULL)/.test(code)) {
    return ', because the disk is full. Make room on it, then try again.'
  }
  if (/^(EACCES|EPERM|EROFS|SQLITE_READONLY|SQLITE_CANTOPEN)/.test(code)) {
    return `, because you may not write in the folder ${dirname(path)}. Choose another one.`
  }
  return '. Make sure that the disk is connected and has room, then try again.'
}
