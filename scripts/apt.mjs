import { findOnPath } from './findOnPath.mjs'
import { run } from './processes.mjs'

/**
 * Installs packages where that can be done without asking: on Debian and its kin, as root.
 * @param {string[]} packages
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function aptInstall(packages) {
  if (process.getuid?.() !== 0 || findOnPath('apt-get') === null) return false
  console.log(`Installing ${packages.join(', ')} with apt-get.`)
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (args) => run({ command: 'apt-get', args }, { environment, limitSeconds: 300 })
  // The lists may be old and still good enough, so a failing update is no reason to stop.
  await aptGet(['update'])
  const { status } = await aptGet(['install', '-y', '--no-install-recommends', ...packages])
  return status === 0
}
