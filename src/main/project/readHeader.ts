import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { ok, type Result } from '#shared/base/result.ts'
import { codeOfSystemError, fileProblem } from './fileProblem.ts'
import { applicationId } from './format.ts'
import { migrations } from './migrations.ts'
import { isHeld } from './openFiles.ts'
import { systemCode } from './systemCode.ts'

export type FileHeader = {
  readonly bytes: number
  /** How many migrations the file has seen. */
  readonly version: number
}

const magic = 'SQLite format 3\0'
const headerBytes = 100

/**
 * What the first bytes of a file say, before SQLite sees any of it. A file that this process has
 * open is `already-open`: looking at it would give up its lock.
 */
export function readHeader(path: string, latestVersion = migrations.length): Result<FileHeader> {
  if (isHeld(path)) return fileProblem('already-open', path)
  const read = readStart(path)
  if (!read.ok) return read
  const { start, bytes } = read.value
  if (bytes === 0) return fileProblem('empty-file', path)
  if (!start.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'))) {
    return fileProblem('not-a-project', path)
  }
  if (start.length < headerBytes) return fileProblem('damaged', path, { bytes })
  // Offsets: https://www.sqlite.org/fileformat2.html, "The Database Header"
  if (start.readUInt32BE(68) !== applicationId) return fileProblem('other-database', path)
  const version = start.readUInt32BE(60)
  if (version > latestVersion) {
    const found = fileProblem('newer-version', path, { needed: version, known: latestVersion })
    const message = `${found.problem.message} It needs a Pathbook that reads file version ${version}; this one reads up to version ${latestVersion}.`
    return { ok: false, problem: { ...found.problem, message } }
  }
  if (version === 0) return fileProblem('damaged', path, { version })
  // 1 is the rollback journal; another value was written by another program.
  if (start[18] !== 1 || start[19] !== 1) return fileProblem('unreadable-schema', path)
  return ok({ bytes, version })
}

function readStart(path: string): Result<{ start: Buffer; bytes: number }> {
  try {
    const found = statSync(path)
    if (!found.isFile()) return fileProblem('not-a-project', path)
    const start = Buffer.alloc(headerBytes)
    const file = openSync(path, 'r')
    try {
      const length = readSync(file, start, 0, headerBytes, 0)
      return ok({ start: start.subarray(0, length), bytes: found.size })
    } finally {
      closeSync(file)
    }
  } catch (error) {
    const code = systemCode(error)
    return fileProblem(codeOfSystemError(code), path, { code })
  }
}
