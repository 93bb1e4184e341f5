import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, expect, test } from 'vitest'
import { signIn } from '../contract/signIn.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-process-'))
const program = resolve(import.meta.dirname, '../../src/main/cli/cli.ts')
afterAll(() => rmSync(home, { recursive: true, force: true }))

function start(args: readonly string[], folder = home, more: Record<string, string> = {}) {
  return spawn(process.execPath, [program, ...args], {
    cwd: folder,
    env: { ...process.env, PATHBOOK_DATA_HOME: join(home, 'data'), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function run(args: readonly string[], folder?: string, more?: Record<string, string>) {
  const child = start(args, folder, more)
  const texts = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text
  })
  await once(child, 'close')
  return { ...texts, exit: child.exitCode }
}

test('a process ends with the status of its command, results on stdout and messages on stderr', async () => {
  expect(await run(['new', 'a.pathbook'])).toMatchObject({ exit: 0, err: '' })
  expect(await run(['new', 'a.pathbook'])).toMatchObject({ exit: 1, out: '' })
  expect(await run(['frobnicate'])).toMatchObject({ exit: 2, out: '' })
  const info = await run(['info', 'a.pathbook', '--json'])
  expect([info.exit, info.err]).toEqual([0, ''])
  expect(JSON.parse(info.out)).toMatchObject({ title: 'a' })
})

test('a reader that stops listening ends nothing badly', async () => {
  await run(['new', 'long.pathbook', '--template', 'healthcare'])
  const child = start(['list', 'long.pathbook', 'requirement', '--json'])
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  child.stdout.destroy()
  await once(child, 'close')
  expect(err).toBe('')
})

test('a script of npm works in the folder of whoever called it', async () => {
  const elsewhere = tmpdir()
  const npm = { npm_lifecycle_event: 'pathbook', INIT_CWD: home }
  expect(await run(['info', 'a.pathbook', '--json'], elsewhere, npm)).toMatchObject({ exit: 0 })
})

test('a project that is open elsewhere is refused by its name', async () => {
  const server = await serve(['a.pathbook'])
  const info = await run(['info', 'a.pathbook'])
  expect([info.exit, info.out]).toEqual([1, ''])
  expect(info.err).toContain('already open')
  await server.stop()
})

test('serve prints its address, shows the file, and ends when asked', async () => {
  const server = await serve(['a.pathbook'])
  expect(server.line).toMatch(/^Pathbook is at http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]+$/)
  const browser = await signIn(server.address)
  expect(await browser.call('project.state', {})).toMatchObject({
    value: { name: 'a.pathbook', readOnly: false },
  })
  expect(await server.stop()).toBe(0)
  expect(await run(['info', 'a.pathbook'])).toMatchObject({ exit: 0 })
})

test('without a file, serve opens the sample in the workspace, and the same one again', async () => {
  const first = await serve([])
  const browser = await signIn(first.address)
  expect(await browser.call('project.state', {})).toMatchObject({
    value: { file: 'Healthcare sample.pathbook', folder: '', revision: 0 },
  })
  await browser.call('project.run', {
    command: { type: 'project.edit', id: 'project', changes: { client: 'River clinic' } },
  })
  await first.stop()
  const second = await serve([])
  const again = await signIn(second.address)
  expect(await again.call('project.state', {})).toMatchObject({ value: { revision: 1 } })
  await second.stop()
})

async function serve(args: readonly string[]) {
  const child = start(['serve', ...args, '--no-open', '--workspace', join(home, 'work')])
  const lines = createInterface({ input: child.stdout })
  const { value: line } = await lines[Symbol.asyncIterator]().next()
  const address = /http:\S+/.exec(String(line))?.[0] ?? ''
  return {
    line: String(line),
    address: new URL(address),
    async stop() {
      const ended = once(child, 'close')
      child.kill('SIGTERM')
      await ended
      return child.exitCode
    },
  }
}
