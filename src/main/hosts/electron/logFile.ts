import { appendFileSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const largestLog = 1_000_000

/** A log in the app's data folder, started anew when it has grown large. */
export function logFile(folder: string, clock: () => Date): (line: string) => void {
  const path = join(folder, 'pathbook.log')
  mkdirSync(folder, { recursive: true })
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > largestLog) rmSync(path)
  return (line) => appendFileSync(path, `${clock().toISOString()} ${line}\n`)
}
