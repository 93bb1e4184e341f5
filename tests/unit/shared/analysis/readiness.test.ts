import { expect, test } from 'vitest'
import { findReadiness } from '#shared/analysis/readiness.ts'
import type { DocumentRecords } from '#shared/domain/document.ts'
import {
  aCompetency,
  aCondition,
  aCredential,
  aDocument,
  aPerson,
  aProgram,
  aRating,
  aRequirement,
  aRole,
  aTransition,
  credentialGate,
  holding,
  months,
  project,
  today,
} from './aDocument.ts'

/** The worked vector of the method: A and C are short, B is met, D is above and optional. */
const vector: DocumentRecords = {
  role: [aRole('now'), aRole('goal')],
  competency: ['A', 'B', 'C', 'D'].map((id, order) => aCompetency(id, { order })),
  requirement: [
    aRequirement('goal', 'A', 4, { importance: 5 }),
    aRequirement('goal', 'B', 3, { importance: 4 }),
    aRequirement('goal', 'C', 3, { importance: 3 }),
    aRequirement('goal', 'D', 2, { importance: 2, essential: false }),
  ],
  person: [aPerson('07', { currentRoleId: 'now' })],
  rating: [
    aRating('07', 'A', 3),
    aRating('07', 'B', 3),
    aRating('07', 'C', 1),
    aRating('07', 'D', 4),
  ],
}

function readinessOf(
  records: DocumentRecords,
  more: Partial<Parameters<typeof findReadiness>[3]> = {},
) {
  const document = aDocument(records)
  const person = document.person.get('07')
  const role = document.role.get('goal')
  if (!person || !role) throw new Error('The fixture has no participant or no goal')
  return findReadiness(document, person, role, { asOf: today, ...more })
}

test('the worked vector gives 75.6 % weighted readiness', () => {
  const { score } = readinessOf(vector)
  expect(score.percent).toBeCloseTo(75.5556, 3)
  expect([score.part, score.whole]).toEqual([34, 45])
})

test('the worked vector gives an average gap of 0.75', () => {
  expect(readinessOf(vector).score.averageGap).toBe(0.75)
})

test('the worked vector gives 25 % fit, and 50 % within one level', () => {
  const { score } = readinessOf(vector)
  expect(score.fit).toEqual({ count: 1, total: 4, percent: 25 })
  expect(score.fitWithinOne).toEqual({ count: 2, total: 4, percent: 50 })
})

test('the score opens to its sum, term by term', () => {
  expect(readinessOf(vector).score.terms.map(({ name, text }) => `${name}: ${text}`)).toEqual([
    'Skill C: 3 × min(1, 3) = 3 of 9',
    'Skill A: 5 × min(3, 4) = 15 of 20',
    'Skill B: 4 × min(3, 3) = 12 of 12',
    'Skill D: 2 × min(4, 2) = 4 of 4',
  ])
})

test('rows come by importance times gap, and a surplus is listed but not credited', () => {
  const { topFive, surplus } = readinessOf(vector)
  expect(topFive.map(({ name, priority }) => [name, priority])).toEqual([
    ['Skill C', 6],
    ['Skill A', 5],
  ])
  expect(surplus.map(({ name, surplus: by }) => [name, by])).toEqual([['Skill D', 2]])
})

test('the worked vector is Developing: one must-have skill is two levels short', () => {
  const { readinessClass } = readinessOf(vector)
  expect(readinessClass).toEqual({
    id: 'developing',
    name: 'Developing',
    reasons: [
      '2 must-have skills short: Skill C by 2 levels and Skill A by 1 level.',
      'Weighted readiness is 75.6%; Ready starts at 90%.',
    ],
  })
})

test('a skill that was not assessed leaves the score alone and lowers coverage', () => {
  const more = {
    ...vector,
    competency: [...(vector.competency ?? []), aCompetency('E')],
    requirement: [...(vector.requirement ?? []), aRequirement('goal', 'E', 5)],
    rating: [...(vector.rating ?? []), aRating('07', 'E', 'not assessed')],
  }
  const { score } = readinessOf(more)
  expect(score.percent).toBeCloseTo(75.5556, 3)
  expect(score.coverage).toEqual({ count: 4, total: 5, percent: 80 })
  expect(score.notRated).toBe(1)
})

test('a skill that does not apply leaves numerator, denominator and coverage', () => {
  const rating = [...(vector.rating ?? []).slice(0, 3), aRating('07', 'D', 'not applicable')]
  const { score } = readinessOf({ ...vector, rating })
  expect([score.part, score.whole]).toEqual([30, 41])
  expect(score.coverage).toEqual({ count: 3, total: 3, percent: 100 })
  expect(score.notApplicable).toBe(1)
})

test('level 0 is an answer, a requirement of level 0 is none', () => {
  const requirement = [aRequirement('goal', 'A', 0), aRequirement('goal', 'B', 4)]
  const { rows, score } = readinessOf({ ...vector, requirement, rating: [aRating('07', 'B', 0)] })
  expect(rows.map(({ name, state, have }) => [name, state, have])).toEqual([
    ['Skill B', 'short', 0],
  ])
  expect(score.percent).toBe(0)
})

test('one rater per result, ranked, with the latest answer, and the others named', () => {
  const rating = [
    aRating('07', 'A', 4, { rater: 'self' }),
    aRating('07', 'A', 2, { rater: 'supervisor', date: '2026-01-10' }),
    aRating('07', 'A', 3, { rater: 'supervisor', date: '2026-03-10' }),
    aRating('07', 'B', 3, { rater: 'self' }),
  ]
  const { rater, rows } = readinessOf({ ...vector, rating })
  expect(rater.rater).toBe('supervisor')
  expect(rater.available).toEqual([
    { rater: 'supervisor', answered: 1 },
    { rater: 'self', answered: 2 },
  ])
  expect([rater.firstDate, rater.lastDate]).toEqual(['2026-03-10', '2026-03-10'])
  expect(rows.find(({ name }) => name === 'Skill A')?.have).toBe(3)
  expect(rows.find(({ name }) => name === 'Skill B')?.state).toBe('not rated')
})

test('a chosen rater overrides the ranking', () => {
  const rating = [...(vector.rating ?? []), aRating('07', 'A', 1, { rater: 'assessor' })]
  expect(readinessOf({ ...vector, rating }, { rater: 'self' }).score.percent).toBeCloseTo(75.556, 2)
  expect(readinessOf({ ...vector, rating }).score.coverage.count).toBe(1)
})

test('a later "not assessed" takes the earlier level back', () => {
  const rating = [aRating('07', 'A', 4), aRating('07', 'A', 'not assessed', { date: '2026-06-01' })]
  expect(readinessOf({ ...vector, rating }).score.coverage.count).toBe(0)
})

test('fewer than half rated gives no class, exactly half does', () => {
  const two = (vector.rating ?? []).slice(0, 2)
  expect(readinessOf({ ...vector, rating: two.slice(0, 1) }).readinessClass.id).toBe(
    'not-enough-ratings',
  )
  expect(readinessOf({ ...vector, rating: two }).readinessClass.id).toBe('nearly')
})

const allMet = ['A', 'B', 'C', 'D'].map((id) => aRating('07', id, 5))

test('everything met and no gate is Ready', () => {
  expect(readinessOf({ ...vector, rating: allMet }).readinessClass.id).toBe('ready')
})

test('a failed gate caps the class at Nearly and is named', () => {
  const role = [
    aRole('now'),
    aRole('goal', {
      credentials: [{ credentialId: 'license', need: 'required', legallyRequired: true }],
    }),
  ]
  const records = { ...vector, role, rating: allMet, credential: [aCredential('license')] }
  const { gates, gateState, readinessClass, score } = readinessOf(records)
  expect(gates.map(({ text, state, origin }) => ({ text, state, origin }))).toEqual([
    { text: 'Credential license', state: 'fail', origin: 'legal credential' },
  ])
  expect([gateState, readinessClass.id, score.percent]).toEqual(['fail', 'nearly', 100])
  expect(readinessClass.reasons).toEqual(['Gate not passed: Credential license.'])
})

test('an expired license fails, one that expires today still passes', () => {
  const role = [
    aRole('now'),
    aRole('goal', {
      credentials: [{ credentialId: 'license', need: 'required', legallyRequired: true }],
    }),
  ]
  const stateWith = (expires: string) =>
    readinessOf({
      ...vector,
      role,
      credential: [aCredential('license')],
      person: [aPerson('07', { currentRoleId: 'now', credentials: [holding('license', expires)] })],
    }).gateState
  expect([stateWith('2026-06-14'), stateWith(today), stateWith('2026')]).toEqual([
    'fail',
    'pass',
    'pass',
  ])
})

test('an unanswered gate and an unrated must-have skill prevent Ready, not Nearly', () => {
  const role = [
    aRole('now'),
    aRole('goal', { entryConditions: [aCondition('background', { text: 'Background check' })] }),
  ]
  expect(readinessOf({ ...vector, role, rating: allMet }).readinessClass.id).toBe('nearly')
  expect(readinessOf({ ...vector, rating: allMet.slice(0, 2) }).readinessClass.id).toBe('nearly')
})

test('the gates of the direct move and its months in the role stand beside those of the role', () => {
  const transition = [
    aTransition('now', 'goal', { gates: [credentialGate('card')], requiredExperienceMonths: 24 }),
  ]
  const person = [
    aPerson('07', {
      currentRoleId: 'now',
      credentials: [holding('card')],
      experience: [{ roleId: 'now', months: 18 }],
    }),
  ]
  const records = { ...vector, transition, person, credential: [aCredential('card')] }
  expect(
    readinessOf(records).gates.map(({ text, state, origin }) => [text, state, origin]),
  ).toEqual([
    ['Credential card', 'pass', 'move'],
    ['24 months as Role now', 'fail', 'experience'],
  ])
})

test('thresholds are settings of the project', () => {
  const thresholds = { ...project.thresholds, readyPercent: 70, nearlyEssentialsShort: 0 }
  const strict = { ...vector, project: [{ ...project, thresholds }] }
  const rating = [
    ...(vector.rating ?? []).slice(0, 2),
    aRating('07', 'C', 2),
    aRating('07', 'D', 2),
  ]
  expect(readinessOf({ ...vector, rating }).readinessClass.id).toBe('nearly')
  expect(readinessOf({ ...strict, rating }).readinessClass.id).toBe('developing')
})

test('each gap names what closes it, nearest first', () => {
  const program = [
    aProgram('far', { coverage: [{ competencyId: 'C', level: 5, depth: 'taught' }] }),
    aProgram('near', { coverage: [{ competencyId: 'C', level: 3, depth: 'taught' }] }),
    aProgram('low', { coverage: [{ competencyId: 'A', level: 2, depth: 'taught' }] }),
    aProgram('shadowing', {
      kind: 'development experience',
      coverage: [{ competencyId: 'C', level: 3, depth: 'practiced' }],
    }),
  ]
  const { rows } = readinessOf({ ...vector, program })
  expect(rows.map(({ name, closing }) => [name, closing.kind, closing.text])).toEqual([
    ['Skill C', 'programs', 'Program near or Program far'],
    [
      'Skill A',
      'partial',
      'No program in this project teaches this to level 4. Program low reaches level 2.',
    ],
    ['Skill B', 'nothing to do', ''],
    ['Skill D', 'nothing to do', ''],
  ])
})

test('where no course reaches the level a development experience does, and nothing is said plainly', () => {
  const program = [
    aProgram('shadowing', {
      kind: 'development experience',
      coverage: [{ competencyId: 'C', level: 3, depth: 'practiced' }],
    }),
  ]
  const { rows } = readinessOf({ ...vector, program })
  expect(rows.slice(0, 2).map(({ closing }) => [closing.kind, closing.text])).toEqual([
    ['experiences', 'Program shadowing'],
    ['none', 'No program in this project teaches this.'],
  ])
})

test('a program of the move itself comes before a nearer one', () => {
  const cover = (level: number) => [{ competencyId: 'C', level, depth: 'taught' as const }]
  const program = [
    aProgram('far', { coverage: cover(5) }),
    aProgram('near', { coverage: cover(3) }),
  ]
  const transition = [aTransition('now', 'goal', { programIds: ['far'] })]
  expect(readinessOf({ ...vector, program, transition }).rows[0]?.closing.text).toBe(
    'Program far or Program near',
  )
})

test('programs on the way to the role come first, those that lead elsewhere last, many are cut short', () => {
  const cover = [{ competencyId: 'C', level: 3, depth: 'taught' as const }]
  const program = [
    aProgram('degree', { awards: ['degree'], coverage: cover, duration: months(1) }),
    aProgram('slow', { coverage: cover, duration: months(9) }),
    aProgram('quick', { coverage: cover, duration: months(2) }),
    aProgram('card', { awards: ['card'], coverage: cover, duration: months(3) }),
    aProgram('needed', { awards: ['license'], coverage: cover, duration: months(24) }),
  ]
  const role = [
    aRole('now'),
    aRole('goal', {
      credentials: [{ credentialId: 'license', need: 'required', legallyRequired: true }],
    }),
  ]
  const credential = [
    aCredential('license'),
    aCredential('degree', { type: 'degree' }),
    aCredential('card', { type: 'training card' }),
  ]
  const { closing } = readinessOf({ ...vector, program, role, credential }).rows[0] ?? {}
  expect(closing?.programs.map(({ programId }) => programId)).toEqual([
    'needed',
    'quick',
    'card',
    'slow',
    'degree',
  ])
  expect(closing?.text).toBe('Program needed, Program quick, Program card or 2 others')
})

test('ratings on another scale are converted, and the given value stays visible', () => {
  const rating = [aRating('07', 'A', 6, { scaleId: 'onet' })]
  const row = readinessOf({ ...vector, rating }).rows.find(({ name }) => name === 'Skill A')
  expect([row?.have, row?.givenHave]).toEqual([4, { value: 6, scaleId: 'onet' }])
})

test('a role without requirements has no score and says so', () => {
  const { score, readinessClass } = readinessOf({ ...vector, requirement: [] })
  expect(score.percent).toBeNull()
  expect(readinessClass.id).toBe('not-enough-ratings')
  expect(readinessClass.reasons).toEqual([
    'This role asks for no skills yet. Enter its requirements first.',
  ])
})
