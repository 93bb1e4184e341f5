import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenStale } from './build.mjs'
import { findAppNode, root } from './checkout.mjs'
import { findOrFetchElectron } from './electronRuntime.mjs'
import { installWhatIsMissing } from './install.mjs'
import { run, show } from './processes.mjs'

const usage = `npm start                        opens a copy of the sample project
npm start -- FILE                opens FILE
npm start -- --no-open [FILE]    serves the app on 127.0.0.1 and only prints the address
npm start -- --port N [FILE]     serves the app on that port`

/** @typedef {{ file?: string, port?: string, noOpen?: boolean }} Wish */

const wish = readArguments()
await installWhatIsMissing()
await buildWhenStale()
process.exit(await openApp(wish))

/** @returns {Wish} */
function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { 'no-open': { type: 'boolean' }, port: { type: 'string' } },
      allowPositionals: true,
    })
    if (positionals.length > 1) throw new Error('Only one file can be opened.')
    // npm runs scripts in the checkout; a file is named from where the user stands.
    const [file] = positionals.map((path) => resolve(process.env.INIT_CWD ?? '.', path))
    return { file, port: values.port, noOpen: values['no-open'] }
  } catch (error) {
    console.error(`${error.message}\n\n${usage}`)
    process.exit(2)
  }
}

/**
 * Opens Electron, or says in one line why not and serves the same app to the browser.
 * @param {Wish} wish
 */
async function openApp(wish) {
  const attempt = await tryElectron(wish)
  if ('status' in attempt) return attempt.status
  console.log(`${attempt.reason}, so Pathbook is served to the browser.`)
  return show(commandLine(serveArguments(wish)))
}

/**
 * @param {Wish} wish
 * @returns {Promise<{ status: number } | { reason: string }>}
 */
async function tryElectron(wish) {
  if (wish.noOpen || wish.port) {
    return { reason: `Electron is left out because of ${wish.noOpen ? '--no-open' : '--port'}` }
  }
  const electron = await findOrFetchElectron()
  if ('reason' in electron) return electron

  const file = wish.file ?? (await copyOfSample())
  const began = Date.now()
  // This variable, set in terminals inside Electron apps, turns Electron into a plain Node.
  const environment = { ...process.env, ELECTRON_RUN_AS_NODE: undefined }
  const program = { command: electron.program, args: [root, ...(file ? [file] : [])] }
  const status = await show(program, { environment })
  // Without its system libraries, or as root, Electron ends before it shows anything.
  const neverOpened = status !== 0 && Date.now() - began < 5000
  return neverOpened ? { reason: `Electron ended at once (status ${status})` } : { status }
}

/** The same copy every time, so what was tried out yesterday is still there. */
async function copyOfSample() {
  const file = join(homedir(), 'Pathbook', 'Healthcare sample.pathbook')
  if (existsSync(file)) return file
  mkdirSync(dirname(file), { recursive: true })
  const { status } = await run(commandLine(['new', file, '--template', 'healthcare']))
  return status === 0 ? file : null
}

/** @param {Wish} wish */
function serveArguments({ file, port, noOpen }) {
  return [
    'serve',
    ...(file ? [file] : []),
    ...(port ? ['--port', port] : []),
    ...(noOpen ? ['--no-open'] : []),
  ]
}

/** @param {string[]} args */
function commandLine(args) {
  return { command: findAppNode(), args: [join(root, 'out/main/cli.js'), ...args] }
}
