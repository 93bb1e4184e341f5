import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findAppNode, root } from './checkout.mjs'
import { installResources } from './installResources.mjs'
import { npm, run } from './processes.mjs'

/**
 * Brings node_modules to what package-lock.json asks for and puts the print fonts in place.
 * Does nothing, quickly, when both are there. Ends this process with a sentence when it cannot.
 */
export async function installWhatIsMissing() {
  if (!(await packagesAreCurrent())) await installPackages()
  if (findAppNode() === null) {
    giveUp(
      'The package `node`, which carries the Node 24 that Pathbook runs on, has no program in it.\n' +
        'Install scripts are probably switched off: run `npm rebuild node --ignore-scripts=false`, then try again.',
    )
  }
  await installResources()
}

/**
 * npm keeps its own record of what it installed, written last, so an interrupted installation has
 * none. Comparing with that, rather than with a mark of ours, accepts a plain `npm ci` too.
 */
async function packagesAreCurrent() {
  const [wanted, installed] = await Promise.all([
    readPackages('package-lock.json'),
    readPackages('node_modules/.package-lock.json'),
  ])
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const present = installed[path]?.version
    // Optional packages are those of other platforms.
    return path === '' || present === version || (optional && present === undefined)
  })
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }>>}
 */
async function readPackages(lockFile) {
  const text = await readFile(join(root, lockFile), 'utf8').catch(() => '{}')
  return JSON.parse(text).packages ?? {}
}

async function installPackages() {
  console.log('Installing packages (about a minute, only when they change).')
  // NODE_ENV=production would leave out the development packages, which are nearly all.
  const complete = ['--include=dev', '--no-audit', '--no-fund']
  // npm warns about engines because the system's Node is older than some tools accept; they run on ours.
  const { status, output } = await run(npm(['ci', '--loglevel', 'error', ...complete]))
  if (status === 0) return
  const firstLines = output.trimEnd().split('\n').slice(0, 8).join('\n')
  giveUp(
    `${firstLines}\n\nThe packages could not be installed. Check that this machine reaches the npm registry ` +
      'and has 1 GB of free disk, then run `npm ci` to see the whole message, and try again.',
  )
}

/** @param {string} sentence */
function giveUp(sentence) {
  console.error(sentence)
  process.exit(1)
}
