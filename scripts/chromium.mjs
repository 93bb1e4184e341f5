import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.mjs'
import { findAppNode, root } from './checkout.mjs'
import { findOnPath } from './findOnPath.mjs'
import { run } from './processes.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A Chromium for the end-to-end tests. One that is here is taken before any is fetched, because a
 * fetch costs a minute where the network is closed.
 * @returns {Promise<{ program: string } | { problem: string }>}
 */
export async function findOrInstallChromium() {
  const program =
    process.env.CHROMIUM ||
    (await findPlaywrightChromium()) ||
    (await findSystemChromium()) ||
    (await fetchPlaywrightChromium()) ||
    (await installSystemChromium())
  if (program && existsSync(program)) return { program }
  return {
    problem: program
      ? `CHROMIUM names ${program}, which is not there.`
      : 'There is no Chromium here and none could be fetched. Run `npx playwright install chromium`, ' +
        'install Chromium or Chrome, or name one in the variable CHROMIUM.',
  }
}

/** Loaded late: this file is read before the packages are installed. */
async function findPlaywrightChromium() {
  const { chromium } = await import('playwright-core')
  const program = chromium.executablePath()
  return existsSync(program) ? program : null
}

async function findSystemChromium() {
  for (const program of [...names.map(findOnPath), ...usualPlaces]) {
    if (program && existsSync(program) && (await works(program))) return program
  }
  return null
}

/**
 * Some systems put a script under the name chromium that only says where to get one.
 * Elsewhere than on Linux there is no such script, and asking would open a window.
 */
async function works(program) {
  if (process.platform !== 'linux') return true
  const { status } = await run({ command: program, args: ['--version'] }, { limitSeconds: 20 })
  return status === 0
}

async function fetchPlaywrightChromium() {
  console.log('Fetching a Chromium for the tests (at most a minute).')
  const playwright = join(root, 'node_modules/playwright-core/cli.js')
  const fetching = { command: findAppNode(), args: [playwright, 'install', 'chromium'] }
  await run(fetching, { limitSeconds: 60 })
  return findPlaywrightChromium()
}

async function installSystemChromium() {
  if (await aptInstall(['chromium'])) return findSystemChromium()
  return null
}
