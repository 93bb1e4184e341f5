import { existsSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { writeBeside } from '#main/project/writeBeside.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'

/**
 * Writes a finished file: beside its place, to the disk, then under its name, so that no half file
 * is ever seen. Problems `already-there` and `not-written`; an old file is untouched then.
 */
export function writeOutput(
  path: string,
  bytes: Uint8Array | string,
  options: { readonly existing: 'refuse' | 'replace' },
): Result<null> {
  const folder = dirname(path)
  if (!isFolder(folder)) {
    return problem(
      'not-written',
      `“${basename(path)}” could not be written, because there is no folder ${folder}. Choose another one.`,
    )
  }
  return writeBeside(
    path,
    (temporary) => {
      writeFileSync(temporary, bytes, { flag: 'wx' })
      return ok(null)
    },
    { overwrite: options.existing === 'replace' },
  )
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
