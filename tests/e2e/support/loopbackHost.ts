import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve(import.meta.dirname, '../../../out/main/cli.js')
const announcement = 'Pathbook is at '

/** The name the host gives to its copy of the sample project. */
export const sampleFile = 'Healthcare sample.pathbook'

export type Host = {
  /** The folder that projects are kept in; empty at first but for the sample. */
  readonly workspace: string
  /** Serves a file, named from the workspace, or the sample. The address signs one browser in, once. */
  readonly start: (file?: string) => Promise<URL>
  /** Every origin it was served from; each start takes a free port. */
  readonly origins: ReadonlySet<string>
  /** Ends it as Ctrl+C does. */
  readonly stop: () => Promise<void>
  /** Ends it without giving it time for anything. */
  readonly kill: () => Promise<void>
  /** Runs the command line with the same folders; answers what it printed. Throws when it fails. */
  readonly commandLine: (...args: readonly string[]) => string
}

/** The loopback host in folders of its own under the temporary folder; `remove` ends it too. */
export function createHost(): Host & { readonly remove: () => Promise<void> } {
  const home = mkdtempSync(join(tmpdir(), 'pathbook-e2e-'))
  const workspace = join(home, 'workspace')
  mkdirSync(workspace)
  const { NODE_OPTIONS: _, ...surroundings } = process.env
  const env = { ...surroundings, PATHBOOK_DATA_HOME: join(home, 'data') }
  const origins = new Set<string>()
  let child: ChildProcess | null = null

  async function end(signal: 'SIGINT' | 'SIGKILL'): Promise<void> {
    const running = child
    child = null
    if (!running || running.exitCode !== null || running.signalCode !== null) return
    const ended = once(running, 'exit')
    running.kill(signal)
    await ended
  }

  return {
    workspace,
    async start(file) {
      const files = file === undefined ? [] : [resolve(workspace, file)]
      const args = [program, 'serve', ...files, '--no-open', '--workspace', workspace]
      const started = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
      child = started
      const address = await addressOf(started)
      origins.add(address.origin)
      return address
    },
    origins,
    stop: () => end('SIGINT'),
    kill: () => end('SIGKILL'),
    commandLine(...args) {
      const run = spawnSync(process.execPath, [program, ...args], {
        env,
        cwd: workspace,
        encoding: 'utf8',
      })
      if (run.status !== 0) throw new Error(`${args.join(' ')} failed: ${run.stderr}`)
      return run.stdout
    },
    async remove() {
      await end('SIGKILL')
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/** The address the host prints; what it said instead when it ends before. */
function addressOf({ stdout, stderr }: ChildProcess): Promise<URL> {
  return new Promise((resolve, reject) => {
    let output = ''
    let errors = ''
    stdout?.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const line = output.split('\n').find((each) => each.startsWith(announcement))
      if (line !== undefined) resolve(new URL(line.slice(announcement.length).trim()))
    })
    stderr?.setEncoding('utf8').on('data', (text: string) => {
      errors += text
    })
    stdout?.once('close', () => reject(new Error(`The host did not start: ${errors}${output}`)))
  })
}
