import { spawnSync } from 'node:child_process'

/** Whether a reading program is installed; without it the test that needs it is shown as skipped. */
export function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined
}

/** What a program prints. An error when it fails. */
export function read(tool: string, ...args: string[]): string {
  const { stdout, status } = spawnSync(tool, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${tool} ended with status ${status}`)
  return stdout
}
