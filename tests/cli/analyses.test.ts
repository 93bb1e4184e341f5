import { beforeAll, expect, test } from 'vitest'
import { commandLineIn } from './commandLine.ts'

const { run, json } = commandLineIn('analyses')
const file = 'sample.pathbook'

beforeAll(async () => {
  await run('new', file, '--template', 'healthcare')
})

test('a gap between two roles says everything by name', async () => {
  const found = await json('gap', file, '--from', 'certified nursing assistant', '--to', 'C9')
  expect(found).toEqual({
    gates: expect.any(Array),
    requirements: expect.any(Array),
    readiness: expect.any(Number),
    coverage: 100,
    class: expect.stringMatching(/^(ready|nearly|developing|exploring)$/),
    rater: null,
    formula: expect.stringContaining('Level fit between two roles'),
    closing: expect.any(Array),
  })
})

test('readiness is the sum that the requirements give, not rounded', async () => {
  const { requirements, readiness } = readGap(
    await json('gap', file, '--person', 'participant 07', '--to', 'Registered nurse'),
  )
  const rated = requirements.filter(({ rated: isRated }) => isRated)
  const part = sum(
    rated.map(({ importance, have, need }) => importance * Math.min(have ?? 0, need)),
  )
  const whole = sum(rated.map(({ importance, need }) => importance * need))
  expect(rated.length).toBeGreaterThan(0)
  expect(readiness).toBeCloseTo((100 * part) / whole, 9)
})

test('a requirement without a rating has no level, and is no gap', async () => {
  const { requirements } = readGap(
    await json('gap', file, '--person', 'Participant 07', '--to', 'Registered nurse'),
  )
  for (const { have, gap, need, rated } of requirements) {
    if (rated) expect(gap).toBe(Math.max(0, need - (have ?? 0)))
    else expect([have, gap]).toEqual([null, null])
  }
})

test('a rater who said nothing leaves everything open', async () => {
  const found = readGap(
    await json('gap', file, '--person', 'Participant 07', '--to', 'C9', '--rater', 'assessor'),
  )
  if (found.rater === 'assessor' && found.requirements.every(({ rated }) => !rated)) {
    expect(found).toMatchObject({ readiness: null, class: 'not-enough-ratings' })
  }
  expect(found.rater).toBe('assessor')
})

test('routes come with their times, costs and reasons, as many as asked for', async () => {
  const args = ['--from', 'A1', '--to', 'Registered nurse', '--max', '2']
  const found = await json('routes', file, ...args)
  expect(found).toHaveLength(2)
  expect(found).toEqual(
    Array.from({ length: 2 }, () => ({
      roles: expect.arrayContaining(['Registered nurse']),
      months: { min: expect.any(Number), typical: expect.any(Number), max: expect.any(Number) },
      cost: { min: expect.any(Number), max: expect.any(Number) },
      wageChange: expect.any(Number),
      gaps: expect.any(Number),
      reasons: expect.any(Array),
    })),
  )
})

test('routes that no limit allows are an empty list and a reason', async () => {
  const args = ['--from', 'A1', '--to', 'Registered nurse', '--max-months', '1']
  const { exit, out, err } = await run('routes', file, ...args, '--json')
  expect([exit, out]).toEqual([0, '[]'])
  expect(err).toContain('Limits: at most 1 month')
  expect(err).toContain('The quickest route takes')
})

test('names match whole and in any case; others list the nearest', async () => {
  const part = await run('gap', file, '--from', 'nurse', '--to', 'C9')
  expect(part.exit).toBe(2)
  expect(part.err).toContain('Nearest: ')
  const upper = await run('gap', file, '--from', 'REGISTERED NURSE', '--to', 'c9')
  expect(upper.exit).toBe(0)
})

type Gap = {
  readonly readiness: number | null
  readonly class: string
  readonly rater: string | null
  readonly requirements: readonly {
    readonly have: number | null
    readonly need: number
    readonly gap: number | null
    readonly importance: number
    readonly rated: boolean
  }[]
}

function readGap(value: unknown): Gap {
  if (!isGap(value)) throw new Error('This is no gap')
  return value
}

function isGap(value: unknown): value is Gap {
  return typeof value === 'object' && value !== null && 'requirements' in value
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
