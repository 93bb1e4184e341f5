import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export type Program = {
  /** Waits for a line that starts with the given word; fails when the program ends first. */
  line(start: string): Promise<string>
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
}

/** Starts a program of this folder with the Node that runs the tests; it ends with the test. */
export function startProgram(name: string, args: readonly string[]): Program {
  const { NODE_OPTIONS: _, ...environment } = process.env
  const path = fileURLToPath(new URL(name, import.meta.url))
  const child = spawn(process.execPath, [path, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: environment,
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  let errors = ''
  let over = false
  const waiting = new Set<() => void>()
  const tell = () => {
    for (const look of waiting) look()
  }
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    tell()
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text
  })
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true
      tell()
      resolve(code)
    })
  })
  function line(start: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const lines = output.split('\n').slice(0, -1)
        const found = lines.find((each) => each.startsWith(start))
        if (found === undefined && !over) return
        waiting.delete(look)
        if (found === undefined) reject(new Error(`No line "${start}" from ${name}: ${errors}`))
        else resolve(found)
      }
      waiting.add(look)
      look()
    })
  }
  return { child, ended, line }
}
