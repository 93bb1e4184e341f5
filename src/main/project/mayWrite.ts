import { accessSync, constants, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Whether a project may be edited where it lies: the file is not marked read-only, and file and
 * folder may be written, because SQLite keeps its journal beside the file.
 */
export function mayWrite(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    accessSync(dirname(path), constants.W_OK)
    // An administrator may write anything, but the mark still says that nobody should.
    return (statSync(path).mode & 0o222) !== 0
  } catch {
    return false
  }
}
