import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import type { Environment } from '#main/cli/environment.ts'
import { type ExitStatus, runCommandLine } from '#main/cli/runCommandLine.ts'

export type Run = { readonly exit: ExitStatus; readonly out: string; readonly err: string }

/** A folder for the tests of one file, with the command line running in it. */
export function commandLineIn(prefix: string) {
  const home = mkdtempSync(join(tmpdir(), `pathbook-${prefix}-`))
  process.env.PATHBOOK_DATA_HOME = join(home, 'data')
  afterAll(() => rmSync(home, { recursive: true, force: true }))

  async function run(...args: string[]): Promise<Run> {
    const [out, err]: [string[], string[]] = [[], []]
    const environment: Environment = {
      folder: home,
      today: '2026-11-01',
      out: (text) => void out.push(text),
      err: (text) => void err.push(text),
      asked: async () => {},
    }
    const exit = await runCommandLine(args, environment)
    return { exit, out: out.join('\n'), err: err.join('\n') }
  }
  return {
    run,
    path: (name: string) => join(home, name),
    /** The one JSON value that stands on stdout, and nothing else. */
    json: async (...args: string[]): Promise<unknown> =>
      JSON.parse((await run(...args, '--json')).out),
  }
}
