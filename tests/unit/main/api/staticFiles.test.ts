import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readStatic } from '#main/api/staticFiles.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-static-'))
const root = join(home, 'renderer')

beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true })
  mkdirSync(join(home, 'renderer-secret'))
  writeFileSync(join(root, 'index.html'), 'home')
  writeFileSync(join(root, 'assets', 'a b.css'), 'css')
  writeFileSync(join(root, 'notes.txt'), 'text')
  writeFileSync(join(home, 'secret.json'), '{}')
  writeFileSync(join(home, 'renderer-secret', 'a.json'), '{}')
  symlinkSync(join(home, 'secret.json'), join(root, 'link.json'))
})
afterAll(() => rmSync(home, { recursive: true }))

test('the first page stands for the folder', async () => {
  const answer = await readStatic(root, '/')
  expect(answer.status).toBe(200)
  expect(Buffer.from(answer.body).toString()).toBe('home')
})

test('escapes in names are understood', async () => {
  expect(await readStatic(root, '/assets/a%20b.css')).toMatchObject({
    status: 200,
    headers: { 'content-type': 'text/css; charset=utf-8' },
  })
})

test.each([
  ['/../secret.json', 400],
  ['/%2e%2e/secret.json', 400],
  ['/assets/..%2f..%2fsecret.json', 400],
  ['/..\\secret.json', 400],
  ['/%00.json', 400],
  ['/%ff.json', 400],
  ['/../renderer-secret/a.json', 400],
  ['/link.json', 404],
  ['/notes.txt', 404],
  ['/gone.js', 404],
  ['/assets', 404],
  ['', 404],
])('%j is answered with %i', async (path, status) => {
  expect((await readStatic(root, path)).status).toBe(status)
})
