import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findAppNode, root } from './checkout.mjs'
import { run } from './processes.mjs'

const fetchLimitSeconds = 15
const packageFolder = join(root, 'node_modules/electron')

/**
 * Electron's program, fetched first when it is not there: its package comes without one.
 * @returns {Promise<{ program: string } | { reason: string }>} the reason completes the sentence
 *   "… so Pathbook opens in the browser".
 */
export async function findOrFetchElectron() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { reason: 'This machine has no display for an Electron window' }
  }
  const present = findElectron()
  if (present) return { program: present }

  const installer = { command: findAppNode(), args: [join(packageFolder, 'install.js')] }
  const { timedOut } = await run(installer, { limitSeconds: fetchLimitSeconds })
  const fetched = findElectron()
  if (fetched) return { program: fetched }
  return {
    reason: timedOut
      ? `The Electron runtime could not be fetched within ${fetchLimitSeconds} seconds (\`npx install-electron\` takes the time it needs)`
      : 'The Electron runtime is not installed and could not be fetched',
  }
}

/** The installer writes path.txt last, so a broken download is never taken for a runtime. */
function findElectron() {
  const pathFile = join(packageFolder, 'path.txt')
  if (!existsSync(pathFile)) return null
  const program = join(packageFolder, 'dist', readFileSync(pathFile, 'utf8'))
  return existsSync(program) ? program : null
}
