import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { App } from '#main/api/app.ts'
import { createApp } from '#main/api/createApp.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { writeOutput } from '#main/api/writeOutput.ts'
import { commandLineHost } from '#main/cli/commandLineHost.ts'
import { startProgram } from '../../../support/childPrograms.ts'
import { unwrap } from '../../../support/results.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-changed-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

let folder: string
let app: App
let logged: string[]
let count = 0

/** An app with a project open that had one edit, in a folder of its own. */
beforeEach(async () => {
  folder = join(home, String(count++))
  mkdirSync(folder)
  process.env.PATHBOOK_DATA_HOME = join(folder, 'data')
  logged = []
  const log = (line: string) => void logged.push(line)
  app = await createApp({ host: commandLineHost(folder, 'replace'), log })
  const wish = { template: 'blank', title: 'First', file: 'a.pathbook' }
  unwrap(await dispatch(app, 'project.create', wish))
  unwrap(await rename('Second'))
  return () => app.close()
})

const at = (name: string) => join(folder, name)

function rename(title: string) {
  const command = { type: 'project.edit', id: 'project', changes: { title } }
  return dispatch(app, 'project.run', { command })
}

function open(file: string, mode = 'edit') {
  return dispatch(app, 'project.open', { file, mode })
}

test('a project that was renamed while it was open is opened under its new name', async () => {
  renameSync(at('a.pathbook'), at('b.pathbook'))
  expect(await rename('Third')).toMatchObject({ problem: { code: 'not-saved' } })
  expect(await open('b.pathbook')).toMatchObject({
    ok: true,
    value: { name: 'b.pathbook', revision: 1 },
  })
  expect(await rename('Third')).toMatchObject({ ok: true })
})

test('another file in place of the open one is opened, and what was open is kept as a copy', async () => {
  const copy = { file: 'copy.pathbook', people: 'with people' }
  unwrap(await dispatch(app, 'project.saveCopy', copy))
  unwrap(await rename('Third'))
  renameSync(at('copy.pathbook'), at('a.pathbook'))
  expect(await open('a.pathbook')).toMatchObject({ ok: true, value: { revision: 1 } })
  const kept = JSON.stringify(await dispatch(app, 'project.snapshots', { file: 'a.pathbook' }))
  const [, snapshotId] = /"id":"([^"]+)"/.exec(kept) ?? []
  const restored = { file: 'a.pathbook', snapshotId }
  expect(await dispatch(app, 'project.restore', restored)).toMatchObject({ value: { revision: 2 } })
})

test('a project that was deleted while it was open stays open and can be copied', async () => {
  rmSync(at('a.pathbook'))
  expect(await rename('Third')).toMatchObject({ problem: { code: 'not-saved' } })
  expect(await dispatch(app, 'project.undo', {})).toMatchObject({ problem: { code: 'not-saved' } })
  expect(await open('a.pathbook')).toMatchObject({ problem: { code: 'not-found' } })
  const copy = { file: 'b.pathbook', people: 'with people' }
  expect(await dispatch(app, 'project.saveCopy', copy)).toMatchObject({ ok: true })
  expect(await open('b.pathbook')).toMatchObject({ value: { revision: 1 } })
})

test('a folder that was deleted with the open project is said to be missing', async () => {
  rmSync(folder, { recursive: true })
  const codes = [
    await rename('Third'),
    await dispatch(app, 'project.saveCopy', { file: 'b.pathbook', people: 'with people' }),
    await dispatch(app, 'project.create', { template: 'blank', title: 'B', file: 'b.pathbook' }),
    writeOutput(at('map.svg'), '', 'replace'),
  ].map((answer) => (answer.ok ? null : answer.problem.code))
  expect(codes).toEqual(['not-saved', 'not-written', 'not-written', 'not-written'])
  expect(await dispatch(app, 'project.close', {})).toMatchObject({ ok: true })
})

test('nothing is ever written over the open project, whatever it is called by now', async () => {
  renameSync(at('a.pathbook'), at('b.pathbook'))
  symlinkSync(at('b.pathbook'), at('link.pathbook'))
  const before = readFileSync(at('b.pathbook'))
  for (const file of ['b.pathbook', 'link.pathbook']) {
    const answers = [
      writeOutput(at(file), 'printed', 'replace'),
      await dispatch(app, 'project.saveCopy', { file, people: 'with people' }),
      await dispatch(app, 'project.create', { template: 'blank', title: 'B', file }),
    ]
    const sameFile = { ok: false, problem: { code: 'same-file' } }
    expect(answers).toMatchObject([sameFile, sameFile, sameFile])
  }
  expect(readFileSync(at('b.pathbook')).equals(before)).toBe(true)
})

test('a copy never takes the file away from whoever edits it in another program', async () => {
  const copy = { file: 'copy.pathbook', people: 'with people' }
  unwrap(await dispatch(app, 'project.saveCopy', copy))
  const other = startProgram('holdOpen.ts', [at('copy.pathbook'), 'edit', at('snapshots')])
  expect(await other.line('')).toBe('open')
  const before = readFileSync(at('copy.pathbook'))
  expect(await dispatch(app, 'project.saveCopy', copy)).toMatchObject({
    problem: { code: 'already-open' },
  })
  expect(readFileSync(at('copy.pathbook')).equals(before)).toBe(true)
  other.child.kill('SIGKILL')
  await other.ended
  expect(await dispatch(app, 'project.saveCopy', copy)).toMatchObject({ ok: true })
})

test('opening goes on where no copy for safety can be kept, and says so', async () => {
  await dispatch(app, 'project.close', {})
  rmSync(at('data'), { recursive: true })
  writeFileSync(at('data'), 'in the way')
  copyFileSync(at('a.pathbook'), at('b.pathbook'))
  expect(await open('b.pathbook')).toMatchObject({
    ok: true,
    value: { warnings: [expect.stringMatching(/^No copy for safety was kept, because/)] },
  })
  expect(logged).toEqual([expect.stringMatching(/^No copy for safety/)])
})

test('a file name with a zero byte is no name', async () => {
  const calls = [
    ['project.open', { mode: 'edit' }],
    ['project.create', { template: 'blank', title: 'B' }],
    ['project.saveCopy', { people: 'with people' }],
    ['project.snapshots', {}],
  ] as const
  for (const [method, input] of calls) {
    expect(await dispatch(app, method, { ...input, file: 'a\0.pathbook' })).toMatchObject({
      problem: { code: 'bad-input', details: { path: 'file' } },
    })
  }
})
