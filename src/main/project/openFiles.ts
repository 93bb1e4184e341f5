import { statSync } from 'node:fs'

const held = new Set<string>()

/** Which file a path leads to, whatever it is called; null when there is none. */
export function fileIdentity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false })
  return found ? `${found.dev}:${found.ino}` : null
}

/**
 * Whether this process has the file open. The operating system forgets a process's lock on a file
 * as soon as the process closes any other handle of it, so a file that is held must not be read,
 * copied or opened in any other way.
 */
export function isHeld(path: string): boolean {
  const identity = identityOrNull(path)
  return identity !== null && held.has(identity)
}

/** Marks a file as open in this process; the answer gives it back. */
export function hold(path: string): () => void {
  const identity = identityOrNull(path)
  if (identity === null) return () => {}
  held.add(identity)
  return () => void held.delete(identity)
}

function identityOrNull(path: string): string | null {
  try {
    return fileIdentity(path)
  } catch {
    return null
  }
}
