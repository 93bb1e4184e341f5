import { statSync } from 'node:fs'

const held = new Set<string>()

/** Which file a path leads to, whatever it is called; null when there is none, or none to be seen. */
export function fileIdentity(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev}:${ino}`
  } catch {
    return null
  }
}

/**
 * Whether this process has the file open. The operating system forgets a process's lock on a file
 * as soon as the process closes any other handle of it, so a file that is held must not be read,
 * copied or opened in any other way.
 */
export function isHeld(path: string): boolean {
  const identity = fileIdentity(path)
  return identity !== null && held.has(identity)
}

/** Marks a file as open in this process; the answer gives it back. */
export function hold(path: string): () => void {
  const identity = fileIdentity(path)
  if (identity === null) return () => {}
  held.add(identity)
  return () => void held.delete(identity)
}
