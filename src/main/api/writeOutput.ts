import { writeFileSync } from 'node:fs'
import { type Existing, writeBeside } from '#main/project/writeBeside.ts'
import { ok, type Result } from '#shared/base/result.ts'

/**
 * Writes a finished file: beside its place, to the disk, then under its name, so that no half file
 * is ever seen. Problems `already-there`, `same-file` and `not-written`; an old file is untouched then.
 */
export function writeOutput(
  path: string,
  bytes: Uint8Array | string,
  existing: Existing,
): Result<null> {
  return writeBeside(path, existing, (temporary) => {
    writeFileSync(temporary, bytes, { flag: 'wx' })
    return ok(null)
  })
}
