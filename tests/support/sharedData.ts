import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The folder of public data files (O*NET, NICE, DDaT) that `PATHBOOK_DATA` names; null when it is
 * not set or is no folder. The files are never part of the project.
 */
export function sharedDataFolder(): string | null {
  const folder = process.env.PATHBOOK_DATA
  return folder !== undefined && existsSync(join(folder, 'onet-29.3')) ? folder : null
}

export const withoutSharedData =
  'PATHBOOK_DATA does not name a folder with the public data files, so maps of O*NET, NICE and DDaT are left out.'

/** Rows of a tab separated O*NET table without its head. */
export function tabRows(path: string): string[][] {
  const [, ...lines] = readFileSync(path, 'utf8').split(/\r?\n/)
  return lines.filter((line) => line !== '').map((line) => line.split('\t'))
}
