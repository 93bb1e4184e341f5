import { expect, test } from 'vitest'
import { findReadiness } from '#shared/analysis/readiness.ts'
import { limitsOf } from '#shared/analysis/routeLimits.ts'
import { findRoutes } from '#shared/analysis/routes.ts'
import { templateDocument } from './templates.ts'

const sample = await templateDocument('healthcare')
const persons = [...sample.person.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))
const ratings = [...sample.rating.values()]

test('twelve participants are known by a code only', () => {
  const codes = Array.from(
    { length: 12 },
    (_, i) => `Participant ${String(i + 1).padStart(2, '0')}`,
  )
  expect(persons.map(({ code }) => code)).toEqual(codes)
})

test('everybody is rated by themselves and by a supervisor on the same skills', () => {
  for (const person of persons) {
    const by = (rater: string) =>
      ratings
        .filter((rating) => rating.personId === person.id && rating.rater === rater)
        .map(({ competencyId }) => competencyId)
        .toSorted()
    expect(by('self').length, person.code).toBeGreaterThanOrEqual(12)
    expect(by('supervisor'), person.code).toEqual(by('self'))
  }
})

test('the two raters do not always agree, and some answers are no level', () => {
  expect(new Set(ratings.map(({ answer }) => answer))).toEqual(
    new Set(['level', 'not applicable', 'not assessed']),
  )
  const own = new Map(
    ratings
      .filter(({ rater }) => rater === 'self')
      .map((one) => [`${one.personId} ${one.competencyId}`, one]),
  )
  const differ = ratings.filter(
    (one) =>
      one.rater === 'supervisor' &&
      own.get(`${one.personId} ${one.competencyId}`)?.level !== one.level,
  )
  expect(differ.length).toBeGreaterThan(50)
})

test('everybody has a target, limits and answers to conditions', () => {
  for (const { code, targetRoleId, limits, answers, experience } of persons) {
    expect([code, targetRoleId === null, limits.months === null]).toEqual([code, false, false])
    expect(answers.length, code).toBeGreaterThan(0)
    expect(experience.length, code).toBeGreaterThan(0)
  }
})

test('participant 07 cleans today and reaches the operating room on several routes', () => {
  const person = sample.person.get('person-07')
  const target = sample.role.get('role-st')
  if (!person || !target) throw new Error('The sample lacks participant 07 or the target')
  expect(person).toMatchObject({ currentRoleId: 'role-evs', targetRoleId: 'role-st' })
  const { routes } = findRoutes(sample, { kind: 'person', person }, target, {
    asOf: '2026-11-24',
    limits: limitsOf(person),
  })
  const ways = routes.map(({ steps }) => steps.map(({ transition }) => transition.id).join(', '))
  expect(ways).toContain('t-evs-spt, t-spt-st')
  expect(ways).toContain('t-evs-cna, t-cna-st')
})

test('the group shows different distances to the target', () => {
  const classes = persons.flatMap((person) => {
    const role = sample.role.get(person.targetRoleId ?? '')
    return role
      ? [findReadiness(sample, person, role, { asOf: '2026-11-24' }).readinessClass.id]
      : []
  })
  expect(new Set(classes)).toEqual(
    new Set(['ready', 'nearly', 'developing', 'exploring', 'not-enough-ratings']),
  )
})

test('one cohort holds everybody', () => {
  const [cohort] = [...sample.cohort.values()]
  expect(cohort?.personIds.toSorted()).toEqual(persons.map(({ id }) => id))
})
