import { type Failed, problem } from '#shared/base/result.ts'

/** Why an edit is not in the file: an error of the system or of SQLite, or `moved`. */
export function notSaved(code: string): Failed {
  return problem('not-saved', `Nothing was changed, because the project file ${reasonOf(code)}`, {
    code,
  })
}

function reasonOf(code: string): string {
  if (code === 'moved') {
    return 'is not in its place any more. Put it back, open it from its new place, or save a copy and go on with that one.'
  }
  if (/^SQLITE_(READONLY|PERM|CANTOPEN)/.test(code)) {
    return 'may not be written any more. Allow it, or save a copy in another folder and go on with that one.'
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code)) {
    return 'was damaged while it was open. Save a copy under another name now and go on with that one.'
  }
  return 'could not be written. Make sure that the disk has room, then try again.'
}
