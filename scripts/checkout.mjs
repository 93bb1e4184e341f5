import { existsSync, realpathSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this checkout, whatever folder a script was called from. */
export const root = resolve(fileURLToPath(import.meta.url), '../..')

/**
 * The Node that runs the app and its tools: the pinned one from node_modules, because the system's
 * may be older than the native SQLite module and the tools accept.
 * Null when there is neither.
 */
export function findAppNode() {
  const pinned = join(
    root,
    'node_modules/node/bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  if (existsSync(pinned)) return pinned
  return Number.parseInt(process.versions.node, 10) >= 24 ? process.execPath : null
}

/** @param {string} moduleUrl the caller's import.meta.url */
export function isRunDirectly(moduleUrl) {
  const script = process.argv[1]
  return script !== undefined && realpathSync(script) === realpathSync(fileURLToPath(moduleUrl))
}
