import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkspace } from '#main/hosts/loopback/workspace.ts'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'pathbook-workspace-')))
const folder = join(home, 'work')
const secret = join(home, 'secret.pathbook')

beforeAll(() => {
  mkdirSync(join(folder, 'client', 'deep', 'deeper'), { recursive: true })
  for (const path of ['a.pathbook', 'client/b.pathbook', 'client/deep/c.pathbook']) {
    writeFileSync(join(folder, path), '')
  }
  writeFileSync(join(folder, 'notes.txt'), '')
  writeFileSync(join(folder, '.hidden.pathbook'), '')
  writeFileSync(join(folder, 'client/deep/deeper/d.pathbook'), '')
  writeFileSync(secret, '')
  symlinkSync(secret, join(folder, 'link.pathbook'))
  symlinkSync(home, join(folder, 'up'))
})
afterAll(() => rmSync(home, { recursive: true }))

test('files of the folder and below it are found', async () => {
  const workspace = await openWorkspace(folder, null)
  expect(await workspace.find('a.pathbook')).toEqual({
    ok: true,
    value: join(folder, 'a.pathbook'),
  })
  expect(await workspace.find('client/b.pathbook')).toMatchObject({ ok: true })
})

test('a missing file is for opening to say, not for the folder', async () => {
  const workspace = await openWorkspace(folder, null)
  expect(await workspace.find('gone.pathbook')).toMatchObject({ ok: true })
  expect(await workspace.find('client/gone.pathbook')).toMatchObject({ ok: true })
})

test.each([
  '../secret.pathbook',
  'client/../../secret.pathbook',
  secret,
  './a.pathbook',
  'client//b.pathbook',
  'client\\b.pathbook',
  'a.pathbook\0.txt',
  'link.pathbook',
  'up/secret.pathbook',
  'up/gone.pathbook',
  '.',
  '..',
])('%j is neither read nor written', async (file) => {
  const workspace = await openWorkspace(folder, null)
  expect(await workspace.find(file)).toMatchObject({ ok: false })
  expect(await workspace.place(file)).toMatchObject({ ok: false })
})

test('a file named at the start is found wherever it lies, and nothing beside it', async () => {
  const workspace = await openWorkspace(folder, secret)
  expect(await workspace.find(secret)).toEqual({ ok: true, value: secret })
  expect(await workspace.find(join(home, 'other.pathbook'))).toMatchObject({
    ok: false,
    problem: { code: 'file-not-allowed' },
  })
})

test('every place can be found again under the name it is described with', async () => {
  const workspace = await openWorkspace(folder, null)
  const path = join(folder, 'client', 'b.pathbook')
  expect(workspace.describe(path)).toEqual({
    file: 'client/b.pathbook',
    name: 'b.pathbook',
    folder: 'client',
  })
  expect(workspace.describe(secret)).toBeNull()
  expect(workspace.describe(folder)).toBeNull()
})

test('the list shows projects down to the third folder, without hidden files and links', async () => {
  const workspace = await openWorkspace(folder, null)
  expect(await workspace.list()).toEqual(
    ['a.pathbook', 'client/b.pathbook', 'client/deep/c.pathbook'].map((file) => join(folder, file)),
  )
})

test('a free name counts on', async () => {
  const workspace = await openWorkspace(folder, null)
  expect(await workspace.freeName('New.pathbook')).toBe('New.pathbook')
  expect(await workspace.freeName('A.pathbook')).toBe('A 2.pathbook')
})

test('new files go into existing folders only', async () => {
  const workspace = await openWorkspace(folder, null)
  expect(await workspace.place('client/new.pathbook')).toMatchObject({ ok: true })
  expect(await workspace.place('nowhere/new.pathbook')).toMatchObject({ ok: false })
})
