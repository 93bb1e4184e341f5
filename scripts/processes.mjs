import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { root } from './checkout.mjs'

const isWindows = process.platform === 'win32'

/** Programs that must not outlive this one. */
const running = new Set()

/**
 * @typedef {{ command: string, args: string[] }} Program
 * @typedef {{ status: number | null, output: string, timedOut: boolean }} Outcome
 *   `status` is null when the program could not be started or was ended by a signal.
 */

/**
 * The npm that called this script, else the one on the PATH.
 * @param {string[]} args
 * @returns {Program}
 */
export function npm(args) {
  const { npm_execpath: script, npm_node_execpath: node } = process.env
  if (script?.endsWith('.js')) return { command: node ?? process.execPath, args: [script, ...args] }
  // A .cmd file can only be started by the command interpreter.
  return isWindows ? { command: 'cmd', args: ['/c', 'npm', ...args] } : { command: 'npm', args }
}

/**
 * A script of package.json, so that every command line is written down once.
 * @param {string} name
 * @param {string[]} args
 */
export function npmScript(name, args = []) {
  return npm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])])
}

/**
 * Runs a program to its end and keeps what it says, errors included, in the order it came.
 * After the limit the program and everything it started are ended.
 * @param {Program} program
 * @param {{ limitSeconds?: number, environment?: Record<string, string | undefined> }} options
 * @returns {Promise<Outcome>}
 */
export function run(program, options = {}) {
  const child = start(program, { stdio: ['ignore', 'pipe', 'pipe'], env: options.environment })
  const chunks = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => chunks.push(chunk))

  let timedOut = false
  const endAtLimit = () => {
    timedOut = true
    signalTree(child, 'SIGKILL')
  }
  const limit = options.limitSeconds && setTimeout(endAtLimit, options.limitSeconds * 1000)

  return new Promise((done) => {
    const finish = (status, lastWords = '') => {
      clearTimeout(limit)
      if (stopSignal) process.exit(128 + constants.signals[stopSignal])
      done({ status, output: Buffer.concat(chunks).toString() + lastWords, timedOut })
    }
    child.once('error', (error) => finish(null, `${error.message}\n`))
    child.once('close', (status) => finish(status))
    child.once('exit', (status) => {
      // Something the program left behind would keep the pipes, and so us, waiting for ever.
      signalTree(child, 'SIGKILL')
      setTimeout(finish, 1000, status).unref()
    })
  })
}

/**
 * Runs a program in the user's sight until it ends or we are asked to stop.
 * @param {Program} program
 * @param {{ environment?: Record<string, string | undefined> }} options
 * @returns {Promise<number>} its exit status, in the shell's way: 128 + number after a signal
 */
export function show(program, options = {}) {
  const child = start(program, { stdio: 'inherit', env: options.environment })
  return new Promise((done) => {
    const finish = (status) => (stopSignal ? process.exit(status) : done(status))
    child.once('error', () => finish(127))
    child.once('exit', (status, signal) => finish(status ?? 128 + constants.signals[signal]))
  })
}

/**
 * Each program leads its own process group, so the whole tree below it can be ended, and a Ctrl+C
 * reaches it once (through us) rather than twice.
 */
function start({ command, args }, options) {
  forwardSignals()
  const child = spawn(command, args, { cwd: root, detached: !isWindows, ...options })
  running.add(child)
  const forget = () => running.delete(child)
  child.once('error', forget)
  child.once('exit', forget)
  return child
}

function signalTree(child, signal) {
  if (child.pid === undefined) return
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-child.pid, signal)
  } catch {
    // The group ended by itself in the meantime.
  }
}

/** @type {NodeJS.Signals | undefined} */
let stopSignal
let isForwarding = false

function forwardSignals() {
  if (isForwarding) return
  isForwarding = true
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopAll(signal))
  process.on('exit', () => {
    for (const child of running) signalTree(child, 'SIGKILL')
  })
}

/**
 * Leaves programs five seconds to close their files, then ends them and us.
 * @param {NodeJS.Signals} signal
 */
function stopAll(signal) {
  const exit = () => process.exit(128 + constants.signals[signal])
  if (running.size === 0) exit()
  stopSignal = signal
  for (const child of running) signalTree(child, signal)
  setTimeout(exit, 5000).unref()
}
