import { expect, test } from 'vitest'
import { competencyKinds } from '#shared/domain/records/competency.ts'
import { templateDocument } from './templates.ts'

const sample = await templateDocument('healthcare')
const competencies = [...sample.competency.values()]
const requirements = [...sample.requirement.values()]

test('competencies of every kind are there', () => {
  const kinds = new Set(competencies.map(({ kind }) => kind))
  expect([...kinds].toSorted()).toEqual([...competencyKinds].toSorted())
})

test('every competency describes levels 1 to 5, each in other words', () => {
  for (const { name, levelDescriptors } of competencies) {
    expect([name, levelDescriptors.map(({ value }) => value)]).toEqual([name, [1, 2, 3, 4, 5]])
  }
  const texts = competencies.flatMap(({ levelDescriptors }) =>
    levelDescriptors.map(({ text }) => text),
  )
  expect(texts.filter((text) => text.length < 10 || text.length > 120)).toEqual([])
  for (const { levelDescriptors } of competencies) {
    expect(new Set(levelDescriptors.map(({ text }) => text)).size).toBe(5)
  }
})

test('every level a role asks for is described', () => {
  const undescribed = requirements.filter(({ competencyId, level }) => {
    const found = sample.competency.get(competencyId)?.levelDescriptors ?? []
    return !found.some(({ value }) => value === level)
  })
  expect(undescribed.map(({ id }) => id)).toEqual([])
})

test('every role asks for 12 to 24 skills, some of them must-haves', () => {
  for (const role of sample.role.values()) {
    const mine = requirements.filter(({ roleId }) => roleId === role.id)
    expect(mine.length, role.title).toBeGreaterThanOrEqual(12)
    expect(mine.length, role.title).toBeLessThanOrEqual(24)
    expect(mine.filter(({ essential }) => essential).length, role.title).toBeGreaterThan(0)
  }
})

test('every skill is asked for by some role', () => {
  const asked = new Set(requirements.map(({ competencyId }) => competencyId))
  expect(competencies.filter(({ id }) => !asked.has(id)).map(({ name }) => name)).toEqual([])
})

test('nineteen starter profiles keep their O*NET values and round halves up', () => {
  const fromOnet = requirements.filter(({ sourceId }) => sourceId === 'source-onet')
  expect(new Set(fromOnet.map(({ roleId }) => roleId)).size).toBe(19)
  for (const { id, note, level, importance, confirmation } of fromOnet) {
    const [, given, asked] = /importance (\d+), level (\d+) \(0 to 100\)$/.exec(note) ?? []
    expect(level, id).toBe(Math.floor(Number(asked) / 20 + 0.5))
    expect(importance, id).toBeCloseTo(1 + Number(given) / 25, 2)
    expect(confirmation, id).toBe('draft')
  }
})

test.each([
  ['cna', 'caring-for-people', 3, 4.56],
  ['spt', 'checking-standards', 4, 4.72],
  ['rn', 'keeping-current', 5, 4.64],
  ['evs', 'workplace-english', 2, 3.24],
  ['mgr', 'running-a-unit', 4, 4.68],
])('%s asks for %s at level %i with importance %f', (role, competency, level, importance) => {
  const requirement = sample.requirement.get(`role-${role}.competency-${competency}`)
  expect(requirement).toMatchObject({ level, importance, sourceId: 'source-onet' })
})

test('other skill levels say that they are illustrative', () => {
  const others = requirements.filter(({ sourceId }) => sourceId !== 'source-onet')
  expect(new Set(others.map(({ confirmation }) => confirmation))).toEqual(new Set(['illustrative']))
})

test('courses reach only levels of the scale', () => {
  const points = new Set(sample.scale.get('scale-default')?.points.map(({ value }) => value))
  const levels = [...sample.program.values()].flatMap(({ coverage }) => coverage)
  expect(levels.filter(({ level }) => !points.has(level))).toEqual([])
})
