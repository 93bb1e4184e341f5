import { readHeader } from '#main/project/readHeader.ts'
import { ok, type Result } from '#shared/base/result.ts'

/**
 * The format version of a project file, read from its first bytes. Never for a file that is open
 * here. Problems are those of the project file.
 */
export function fileVersion(path: string): Result<number> {
  const header = readHeader(path)
  return header.ok ? ok(header.value.version) : header
}
