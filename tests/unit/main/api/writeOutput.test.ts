import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeOutput } from '#main/api/writeOutput.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-output-'))
afterAll(() => rmSync(home, { recursive: true }))

test('a file is written whole and nothing is left beside it', () => {
  const path = join(home, 'a.txt')
  expect(writeOutput(path, 'one', { existing: 'refuse' })).toEqual({ ok: true, value: null })
  expect(readFileSync(path, 'utf8')).toBe('one')
  expect(readdirSync(home)).toEqual(['a.txt'])
})

test('an existing file is kept unless it may be replaced', () => {
  const path = join(home, 'b.txt')
  writeFileSync(path, 'old')
  expect(writeOutput(path, 'new', { existing: 'refuse' })).toMatchObject({
    problem: { code: 'already-there' },
  })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(writeOutput(path, 'new', { existing: 'replace' })).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a folder that is not there is a problem, not an exception', () => {
  expect(writeOutput(join(home, 'gone', 'a.txt'), '', { existing: 'replace' })).toMatchObject({
    problem: { code: 'not-written' },
  })
})
