import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { findProgram } from '#main/tasks/findProgram.ts'
import { runTask } from '#main/tasks/runTask.ts'

const folder = mkdtempSync(join(tmpdir(), 'pathbook-task-'))
afterAll(() => rmSync(folder, { recursive: true }))

const answerTask = pathToFileURL(findProgram('tasks/answerTask.ts')).href

function program(name: string, work: string): string {
  const path = join(folder, `${name}.mjs`)
  writeFileSync(path, `import { answerTask } from '${answerTask}'\nawait answerTask(${work})\n`)
  return path
}

test('a task answers with what it made of its input', async () => {
  const double = program('double', 'async ({ value }) => value * 2')
  expect(await runTask<number>(double, { value: 21 }, { seconds: 20 })).toEqual({
    ok: true,
    value: 42,
  })
})

test('a task that never ends is stopped at its limit', async () => {
  const endless = program('endless', 'async () => { for (;;) {} }')
  expect(await runTask(endless, null, { seconds: 1 })).toMatchObject({
    ok: false,
    problem: { code: 'took-too-long' },
  })
})

test('a task that nobody waits for any more is stopped', async () => {
  const endless = program('cancelled', 'async () => { for (;;) {} }')
  const controller = new AbortController()
  const running = runTask(endless, null, { seconds: 20, signal: controller.signal })
  controller.abort()
  expect(await running).toMatchObject({ ok: false, problem: { code: 'cancelled' } })
})

test('a task that was cancelled before it began does not begin', async () => {
  const gone = join(folder, 'not there.mjs')
  expect(await runTask(gone, null, { seconds: 20, signal: AbortSignal.abort() })).toMatchObject({
    problem: { code: 'cancelled' },
  })
})

test('what a task throws is thrown to whoever asked', async () => {
  const failing = program('failing', "async () => { throw new Error('no ink') }")
  await expect(runTask(failing, null, { seconds: 20 })).rejects.toThrow('no ink')
})

test('a task that ends without an answer is a failure', async () => {
  const silent = join(folder, 'silent.mjs')
  writeFileSync(silent, 'process.exit(3)\n')
  await expect(runTask(silent, null, { seconds: 20 })).rejects.toThrow('status 3')
})
