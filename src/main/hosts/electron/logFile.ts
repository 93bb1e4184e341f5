import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const largestLog = 1_000_000

/**
 * A log in the app's data folder, started anew when it has grown large. One that cannot be written
 * keeps nobody from their work.
 */
export function logFile(folder: string, clock: () => Date): (line: string) => void {
  const path = join(folder, 'pathbook.log')
  const write = (line: string) => appendFileSync(path, `${clock().toISOString()} ${line}\n`)
  unlessRefused(() => {
    mkdirSync(folder, { recursive: true })
    if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) rmSync(path)
  })
  return (line) => unlessRefused(() => write(line))
}

function unlessRefused(work: () => void): void {
  try {
    work()
  } catch {
    // A full disk, a folder without rights: there is no other place to say so.
  }
}
