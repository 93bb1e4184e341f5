import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * The full path of a program, or null.
 * @param {string} name without `.exe`
 */
export function findOnPath(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null
}
