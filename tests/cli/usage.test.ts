import { beforeAll, expect, test } from 'vitest'
import { verbs } from '#main/cli/verbs/index.ts'
import { commandLineIn } from './commandLine.ts'

const { run } = commandLineIn('usage')

beforeAll(async () => {
  await run('new', 'a.pathbook')
})

test.each([
  [[]],
  [['frobnicate']],
  [['export']],
  [['export', 'painting', 'a.pathbook']],
  [['help', 'frobnicate']],
  [['info']],
  [['info', 'a.pathbook', 'b.pathbook']],
  [['info', 'a.pathbook', '--colour']],
  [['list', 'a.pathbook']],
  [['list', 'a.pathbook', 'roole']],
  [['new', 'b.pathbook', '--template', 'bakery']],
  [['new', 'b.pathbook', '--template']],
  [['export', 'json', 'a.pathbook']],
  [['export', 'poster', 'a.pathbook', '--out', 'p.pdf', '--paper', 'A9']],
  [['export', 'poster', 'a.pathbook', '--out', 'p.pdf', '--orientation', 'tilted']],
  [['export', 'poster', 'a.pathbook', '--out', 'p.pdf', '--map', 'Nowhere']],
  [['export', 'workbook', 'a.pathbook', '--out', 'w.pdf', '--mode', 'filled']],
  [['export', 'workbook', 'a.pathbook', '--out', 'w.pdf', '--person', 'Participant 99']],
  [['gap', 'a.pathbook', '--to', 'Nurse']],
  [['gap', 'a.pathbook', '--from', 'Nurse']],
  [['gap', 'a.pathbook', '--from', 'Nurse', '--person', 'Participant 07', '--to', 'Nurse']],
  [['gap', 'a.pathbook', '--from', 'Nurse', '--to', 'Cook', '--rater', 'self']],
  [['routes', 'a.pathbook', '--from', 'Nurse', '--to', 'Cook', '--max', '0']],
  [['routes', 'a.pathbook', '--from', 'Nurse', '--to', 'Cook', '--max-months', 'soon']],
  [['serve', 'a.pathbook', 'b.pathbook']],
  [['serve', '--port', '65536']],
  [['info', 'a.pathbook', '--constructor']],
  [['list', 'a.pathbook', 'toString']],
] as const)('%j is wrong usage and says so on stderr', async (args) => {
  const { exit, out, err } = await run(...args)
  expect([exit, out]).toEqual([2, ''])
  expect(err).not.toBe('')
})

test.each([
  [['analyze', 'cohort', 'a.pathbook']],
  [['import', 'a.csv']],
  [['diff', 'a.pathbook', 'b.pathbook']],
  [['export', 'workbook', 'a.pathbook', '--out', 'w.pdf', '--mode', 'fillable']],
  [['help', 'analyze']],
] as const)('%j is wrong usage today and says that it comes later', async (args) => {
  const { exit, out, err } = await run(...args)
  expect([exit, out]).toEqual([2, ''])
  expect(err).toContain('is not there yet')
})

test('a misspelled name lists the nearest ones', async () => {
  expect((await run('export', 'postr')).err).toContain('export poster')
  expect((await run('help', 'exprt')).err).toContain('export poster')
  expect((await run('list', 'a.pathbook', 'competence')).err).toContain('competency')
})

test('an option that only every object knows is an unknown one', async () => {
  expect((await run('export', 'poster', 'a.pathbook', '--constructor')).err).toContain('Unknown')
})

test('every wrong usage says where the help is', async () => {
  for (const args of [['info'], ['info', 'a.pathbook', '--colour'], ['list', 'a.pathbook', 'x']]) {
    expect((await run(...args)).err).toMatch(/\nHelp: pathbook help (info|list)$/)
  }
})

test.each(verbs.map((verb) => verb.name))('%s explains itself with examples', async (name) => {
  const { exit, out } = await run(...name.split(' '), '--help')
  expect(exit).toBe(0)
  expect(out).toContain(`pathbook ${name}`)
  expect(out).toMatch(/Examples\n {2}pathbook /)
})

test('the help names every verb', async () => {
  const { exit, out } = await run('help')
  expect(exit).toBe(0)
  for (const { name } of verbs) expect(out).toContain(`pathbook ${name}`)
})

test('every example in the help is a command that can be read', () => {
  for (const { name, examples } of verbs) {
    expect(examples.length).toBeGreaterThan(0)
    for (const example of examples) expect(example.startsWith(name)).toBe(true)
  }
})
