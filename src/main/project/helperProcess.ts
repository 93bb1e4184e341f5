import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** A program of ours in a process of its own. */
export type HelperProcess = {
  onText(listener: (text: string) => void): void
  onEnd(listener: () => void): void
  kill(): void
}

/** How a host starts such a program; Electron has a way of its own. */
export type StartHelper = (program: string, argument: string) => HelperProcess

/** Starts a program with the runtime that runs this one. */
export const startWithNode: StartHelper = (program, argument) => {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const child = spawn(process.execPath, [program, argument], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...environment, ELECTRON_RUN_AS_NODE: '1' },
  })
  return {
    onText(listener) {
      child.stdout.setEncoding('utf8').on('data', listener)
    },
    onEnd(listener) {
      child.once('close', listener).once('error', listener)
    },
    kill() {
      child.kill('SIGKILL')
    },
  }
}

/** Where the checking program lies: beside the sources, or in the built application. */
export function inspectProgram(): string {
  const here = import.meta.dirname
  const places = [
    join(here, 'inspectProcess.ts'),
    join(here, 'inspect.js'),
    join(here, '..', 'inspect.js'),
  ]
  return places.find((path) => existsSync(path)) ?? join(here, 'inspect.js')
}
