import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeOutput } from '#main/api/writeOutput.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-output-'))
afterAll(() => rmSync(home, { recursive: true }))

test('a file is written whole and nothing is left beside it', () => {
  const path = join(home, 'a.txt')
  expect(writeOutput(path, 'one', 'refuse')).toEqual({ ok: true, value: null })
  expect(readFileSync(path, 'utf8')).toBe('one')
  expect(readdirSync(home)).toEqual(['a.txt'])
})

test('an existing file is kept unless it may be replaced', () => {
  const path = join(home, 'b.txt')
  writeFileSync(path, 'old')
  expect(writeOutput(path, 'new', 'refuse')).toMatchObject({
    problem: { code: 'already-there' },
  })
  expect(readFileSync(path, 'utf8')).toBe('old')
  expect(writeOutput(path, 'new', 'replace')).toMatchObject({ ok: true })
  expect(readFileSync(path, 'utf8')).toBe('new')
})

test('a folder that is not there is a problem, not an exception', () => {
  expect(writeOutput(join(home, 'gone', 'a.txt'), '', 'replace')).toMatchObject({
    problem: { code: 'not-written' },
  })
})

test.each(['漢'.repeat(83), 'x'.repeat(251)])(
  'a name as long as the disk takes is written',
  (name) => {
    expect(writeOutput(join(home, `${name}.txt`), '', 'refuse')).toMatchObject({ ok: true })
  },
)

test.each(['漢'.repeat(90), 'x'.repeat(4000)])('a longer name is refused as too long', (name) => {
  const before = readdirSync(home)
  const written = writeOutput(join(home, name), '', 'replace')
  expect(written).toMatchObject({ problem: { code: 'not-written' } })
  expect(written.ok ? '' : written.problem.message).toMatch(
    /^.{3,90} could not be written, because its name is too long/,
  )
  expect(readdirSync(home)).toEqual(before)
})

test('a folder in the way is said to be one', () => {
  mkdirSync(join(home, 'folder'))
  expect(writeOutput(join(home, 'folder'), '', 'replace')).toMatchObject({
    problem: { message: expect.stringContaining('a folder has this name') },
  })
})
