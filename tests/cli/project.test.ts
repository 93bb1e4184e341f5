import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import { commandLineIn } from './commandLine.ts'

const { run, json, path } = commandLineIn('project')

beforeAll(async () => {
  await run('new', 'sample.pathbook', '--template', 'healthcare')
})

test('a new project is made once, and again only with --force', async () => {
  expect((await run('new', 'once.pathbook')).exit).toBe(0)
  const before = readFileSync(path('once.pathbook'))
  const refused = await run('new', 'once.pathbook')
  expect([refused.exit, refused.out]).toEqual([1, ''])
  expect(refused.err).toContain('--force')
  expect(readFileSync(path('once.pathbook')).equals(before)).toBe(true)
  expect((await run('new', 'once.pathbook', '--template', 'healthcare', '--force')).exit).toBe(0)
  expect(await json('info', 'once.pathbook')).toMatchObject({ title: 'Healthcare career map' })
})

test('a blank project is named after its file', async () => {
  await run('new', 'River clinic.pathbook')
  expect(await json('info', 'River clinic.pathbook')).toMatchObject({ title: 'River clinic' })
})

test('info tells title, version, counts, last change and snapshots', async () => {
  expect(await json('info', 'sample.pathbook')).toMatchObject({
    title: 'Healthcare career map',
    formatVersion: 2,
    counts: { project: 1, jobFamily: 7, levelBand: 5, person: 12 },
    lastChange: null,
    snapshots: { count: 1 },
  })
  const { out } = await run('info', 'sample.pathbook')
  expect(out).toMatch(/Title +Healthcare career map/)
  expect(out).toMatch(/ 7 {2}job families/)
})

test.each(['role', 'roles', 'Role', 'ROLES'])('roles are listed by the word %s', async (kind) => {
  const roles = JSON.stringify(await json('list', 'sample.pathbook', kind))
  expect(roles).toMatch(/^\[\{"id":"[\w-]+","name":"[^"]+","shortTitle":"/)
  expect(roles).toContain('"name":"Registered nurse"')
})

test('other kinds are listed by id and name alone', async () => {
  expect(await json('list', 'sample.pathbook', 'level bands')).toContainEqual({
    id: expect.any(String),
    name: 'Entry',
  })
})

test('check lists findings, errors with status 1', async () => {
  const sample = await run('check', 'sample.pathbook', '--json')
  const findings: unknown = JSON.parse(sample.out)
  expect(findings).toEqual(expect.any(Array))
  for (const finding of Array.isArray(findings) ? findings : []) {
    expect(finding).toEqual({
      code: expect.stringMatching(/^[a-z-]+$/),
      severity: expect.stringMatching(/^(error|warning|note)$/),
      subject: { kind: expect.any(String), id: expect.any(String), name: expect.any(String) },
      message: expect.any(String),
    })
  }
  expect(sample.exit).toBe(sample.out.includes('"severity": "error"') ? 1 : 0)
})

test('a document is exported in a stable order, people only when asked', async () => {
  expect((await run('export', 'json', 'sample.pathbook', '--out', 'a.json')).exit).toBe(0)
  await run('export', 'json', 'sample.pathbook', '--out', 'b.json')
  const text = readFileSync(path('a.json'), 'utf8')
  expect(readFileSync(path('b.json'), 'utf8')).toBe(text)
  expect(text).not.toContain('Participant 07')
  expect(Object.keys(JSON.parse(text))).not.toContain('person')
  await run('export', 'json', 'sample.pathbook', '--out', 'c.json', '--with-people')
  expect(readFileSync(path('c.json'), 'utf8')).toContain('Participant 07')
})

test('a project is never replaced by what is exported from it', async () => {
  const before = readFileSync(path('sample.pathbook'))
  for (const what of ['json', 'scene', 'svg', 'poster']) {
    const args = ['export', what, 'sample.pathbook', '--out', 'sample.pathbook', '--force']
    expect((await run(...args)).exit).toBe(1)
  }
  expect(readFileSync(path('sample.pathbook')).equals(before)).toBe(true)
})

test.each([
  ['missing', null],
  ['empty', ''],
  ['text', 'This is no project.'],
])('a file that is %s is refused with a sentence', async (name, content) => {
  if (content !== null) writeFileSync(path(`${name}.pathbook`), content)
  const { exit, out, err } = await run('info', `${name}.pathbook`)
  expect([exit, out]).toEqual([1, ''])
  expect(err).toContain(`${name}.pathbook`)
  expect(err).not.toContain('number')
})

test('reading leaves a file and the list of recent files as they were', async () => {
  const before = readFileSync(path('sample.pathbook'))
  await run('list', 'sample.pathbook', 'role')
  await run('check', 'sample.pathbook')
  expect(readFileSync(path('sample.pathbook')).equals(before)).toBe(true)
  expect(() => readFileSync(path('data/recent.json'))).toThrow('ENOENT')
})
