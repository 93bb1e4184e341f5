import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from './checkout.mjs'
import { npmScript, run } from './processes.mjs'

const sources = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'scripts/bundleReader.ts',
  'package.json',
  'package-lock.json',
]

/** The first and the last thing a build writes: a build that broke off leaves one of them old. */
const products = ['out/main/cli.js', 'out/renderer/index.html']

/**
 * Builds when out/ is missing or older than what it is made of.
 * Ends this process with the build's own words when that fails.
 */
export async function buildWhenStale() {
  if (await isBuilt()) return
  console.log('Building the app.')
  const { status, output } = await run(npmScript('build'))
  if (status === 0) return
  console.error(`${output}\nThe app could not be built; the reason stands above.`)
  process.exit(1)
}

/** True when every product is newer than every source. */
async function isBuilt() {
  const [made, changed] = await Promise.all([
    Promise.all(products.map((path) => timeOf(join(root, path)))),
    Promise.all(sources.map((path) => newestIn(join(root, path)))),
  ])
  return Math.min(...made) > Math.max(...changed)
}

/** Milliseconds of the last change; a missing file counts as infinitely old. */
async function timeOf(path) {
  const found = await stat(path).catch(() => null)
  return found?.mtimeMs ?? Number.NEGATIVE_INFINITY
}

/** Folders count too: removing a file changes only the folder it was in. */
async function newestIn(path) {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => [])
  const inside = entries.map((entry) => timeOf(join(entry.parentPath ?? entry.path, entry.name)))
  return Math.max(...(await Promise.all([timeOf(path), ...inside])))
}
