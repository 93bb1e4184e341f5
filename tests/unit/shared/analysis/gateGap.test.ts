import { expect, test } from 'vitest'
import { findGateGap, type GateGap } from '#shared/analysis/gateGap.ts'
import type { DocumentRecords } from '#shared/domain/document.ts'
import type { GateRule } from '#shared/domain/records/conditions.ts'
import type { Person } from '#shared/domain/records/people.ts'
import {
  aCondition,
  aCredential,
  aDocument,
  aPerson,
  aProgram,
  aRole,
  aTransition,
  condition,
  credentialGate,
  holding,
  months,
  today,
} from './aDocument.ts'

const noPrerequisites = { education: '', experienceHours: null, exam: '', credentialIds: [] }

function cost(amount: number) {
  return { min: amount, max: amount }
}

function gapFor(records: DocumentRecords, person: Partial<Person> = {}): GateGap {
  const document = aDocument({ role: [aRole('now'), aRole('goal')], ...records })
  const target = document.role.get('goal')
  if (!target) throw new Error('The fixture has no goal')
  const start = {
    kind: 'person',
    person: aPerson('07', { currentRoleId: 'now', ...person }),
  } as const
  return findGateGap(document, start, target, { asOf: today })
}

function timesOf(gap: GateGap) {
  return gap.steps.map(({ name, whileWorking }) => [name, whileWorking.start, whileWorking.finish])
}

function goalAsking(credentialId: string, legallyRequired = true) {
  return [
    aRole('now'),
    aRole('goal', { credentials: [{ credentialId, need: 'required', legallyRequired }] }),
  ]
}

const diplomaThenExam: DocumentRecords = {
  role: goalAsking('license'),
  credential: [
    aCredential('license', {
      cost: cost(250),
      prerequisites: { ...noPrerequisites, credentialIds: ['diploma', 'cpr'] },
    }),
    aCredential('diploma', { cost: cost(0) }),
    aCredential('cpr', { cost: cost(0) }),
  ],
  program: [
    aProgram('school', { awards: ['diploma'], duration: months(11), cost: cost(5150) }),
    aProgram('class', { awards: ['cpr'], duration: months(1), cost: cost(60) }),
    aProgram('board', { awards: ['license'], duration: months(1), cost: cost(0) }),
  ],
}

test('prerequisites go first, side by side where they can, and the longest chain counts', () => {
  const gap = gapFor(diplomaThenExam)
  expect(timesOf(gap)).toEqual([
    ['Program school', 0, 11],
    ['Credential diploma', 11, 11],
    ['Program class', 0, 1],
    ['Credential cpr', 1, 1],
    ['Program board', 11, 12],
    ['Credential license', 12, 12],
  ])
  expect(gap.months).toEqual({ fullTime: 12, whileWorking: 12 })
  expect(gap.cost).toEqual(cost(5460))
  expect(gap.steps.filter((step) => step.whileWorking.critical).map(({ name }) => name)).toEqual([
    'Program school',
    'Credential diploma',
    'Program board',
    'Credential license',
  ])
})

test('what is held and valid is no step, what has expired is one', () => {
  const held = { credentials: [holding('diploma'), holding('cpr', '2025')] }
  expect(gapFor(diplomaThenExam, held).steps.map(({ name }) => name)).toEqual([
    'Program class',
    'Credential cpr',
    'Program board',
    'Credential license',
  ])
})

test('missing credentials say who asks for them and which programs award them', () => {
  const { missing, gates } = gapFor({ ...diplomaThenExam, role: goalAsking('diploma', false) })
  expect(missing).toEqual([
    {
      credentialId: 'diploma',
      name: 'Credential diploma',
      asked: 'by the employer',
      programIds: ['school'],
    },
  ])
  expect(gates).toEqual([])
})

test('a circle of prerequisites is cut and named', () => {
  const needing = (id: string, other: string) =>
    aCredential(id, { prerequisites: { ...noPrerequisites, credentialIds: [other] } })
  const gap = gapFor({ role: goalAsking('a'), credential: [needing('a', 'b'), needing('b', 'a')] })
  expect(gap.circles).toEqual([['Credential a', 'Credential b', 'Credential a']])
  expect(gap.steps.map(({ name }) => name)).toEqual(['Credential b', 'Credential a'])
})

test('forty levels of prerequisites that share the ones before them take no time to go through', () => {
  const levels = Array.from({ length: 40 }, (_, level) => level)
  const before = (level: number) => (level === 0 ? [] : [`left-${level - 1}`, `right-${level - 1}`])
  const credential = levels.flatMap((level) =>
    [`left-${level}`, `right-${level}`].map((id) =>
      aCredential(id, { prerequisites: { ...noPrerequisites, credentialIds: before(level) } }),
    ),
  )
  const gap = gapFor({ role: goalAsking('left-39'), credential })
  expect(gap.steps).toHaveLength(79)
  expect(gap.circles).toEqual([])
})

test('a credential that no program awards is named, and its time is unknown, not zero', () => {
  const gap = gapFor({ role: goalAsking('a'), credential: [aCredential('a')] })
  expect(gap.unsupplied).toEqual(['Credential a'])
  expect(gap.unknownTime).toEqual(['Credential a'])
  expect(gap.unknownCost).toEqual(['Credential a'])
  expect(gap.months).toEqual({ fullTime: 0, whileWorking: 0 })
})

test('of several programs the one of the move is taken, else the shortest', () => {
  const program = [
    aProgram('long', { awards: ['diploma'], duration: months(24) }),
    aProgram('short', { awards: ['diploma'], duration: months(9) }),
  ]
  const records = { role: goalAsking('diploma'), credential: [aCredential('diploma')], program }
  expect(gapFor(records).steps[0]).toMatchObject({ programId: 'short', alternatives: ['long'] })
  const transition = [aTransition('now', 'goal', { programIds: ['long'] })]
  expect(gapFor({ ...records, transition }).steps[0]?.programId).toBe('long')
})

test('of alternatives in a rule only the easiest open ones become steps', () => {
  const gates: GateRule[] = [
    {
      type: 'atLeast',
      n: 2,
      rules: [
        credentialGate('diploma'),
        condition('background', { text: 'Check' }),
        credentialGate('cpr'),
      ],
    },
  ]
  const records = { ...diplomaThenExam, role: [aRole('now'), aRole('goal')] }
  const transition = [aTransition('now', 'goal', { gates })]
  expect(gapFor({ ...records, transition }).steps.map(({ name }) => name)).toEqual([
    'Check',
    'Program class',
    'Credential cpr',
  ])
  const held = gapFor({ ...records, transition }, { credentials: [holding('diploma')] })
  expect(held.steps.map(({ name }) => name)).toEqual(['Check'])
})

test('an alternative that the role asks for anyway goes before one that is only unanswered', () => {
  const gates: GateRule[] = [
    { type: 'any', rules: [condition('other', { text: 'A promise' }), credentialGate('cpr')] },
  ]
  const role = [
    aRole('now'),
    aRole('goal', {
      credentials: [{ credentialId: 'cpr', need: 'required', legallyRequired: false }],
    }),
  ]
  const gap = gapFor({
    ...diplomaThenExam,
    role,
    transition: [aTransition('now', 'goal', { gates })],
  })
  expect(gap.steps.map(({ name }) => name)).toEqual(['Program class', 'Credential cpr'])
})

test('schooling and exam stand beside the credential as its authors wrote them', () => {
  const prerequisites = { ...noPrerequisites, education: 'State-approved program', exam: 'NCLEX' }
  const gap = gapFor({ role: goalAsking('a'), credential: [aCredential('a', { prerequisites })] })
  expect(gap.steps.map(({ detail }) => detail)).toEqual(['State-approved program; NCLEX'])
})

test('missing months in a role count beside the courses', () => {
  const transition = [aTransition('now', 'goal', { requiredExperienceMonths: 24 })]
  const gap = gapFor(
    { ...diplomaThenExam, transition },
    { experience: [{ roleId: 'now', months: 6 }] },
  )
  expect(gap.steps.at(0)).toMatchObject({ kind: 'program' })
  expect(timesOf(gap).at(-1)).toEqual(['24 months as Role now', 0, 18])
  expect(gap.months.whileWorking).toBe(18)
})

test('hours of practice that the course does not bring along are a step of their own', () => {
  const asking = aCredential('a', { prerequisites: { ...noPrerequisites, experienceHours: 400 } })
  const withHours = (onTheJob: number) =>
    gapFor({
      role: goalAsking('a'),
      credential: [asking],
      program: [aProgram('p', { awards: ['a'], hours: { class: 100, clinical: null, onTheJob } })],
    })
  expect(withHours(100).steps.map(({ name }) => name)).toEqual([
    'Program p',
    '400 hours of practice',
    'Credential a',
  ])
  expect(withHours(400).steps.map(({ name }) => name)).toEqual(['Program p', 'Credential a'])
})

test('beside work a program stretches to the hours a week that a participant has', () => {
  const program = [
    aProgram('p', {
      awards: ['a'],
      duration: months(3),
      hours: { class: 312, clinical: null, onTheJob: 40 },
    }),
  ]
  const records = { role: goalAsking('a'), credential: [aCredential('a')], program }
  const limits = { months: null, money: null, hoursPerWeek: 6, excludedShifts: [] }
  expect(gapFor(records).months).toEqual({ fullTime: 3, whileWorking: 3 })
  expect(gapFor(records, { limits }).months).toEqual({ fullTime: 3, whileWorking: 12 })
})

test('conditions at entry that are not answered yes are steps, answered ones are not', () => {
  const role = [
    aRole('now'),
    aRole('goal', { entryConditions: [aCondition('driving'), aCondition('age', { amount: 18 })] }),
  ]
  const answers = [{ kind: 'age' as const, text: '', answer: 'yes' as const }]
  const gap = gapFor({ role }, { answers })
  expect(gap.steps.map(({ kind, name, reason }) => [kind, name, reason])).toEqual([
    ['condition', 'driver license', 'asked for at entry'],
  ])
})

test('from a role, what its holders must have is taken as held', () => {
  const document = aDocument({ ...diplomaThenExam })
  const target = document.role.get('goal')
  if (!target) throw new Error('The fixture has no goal')
  const role = aRole('now', {
    credentials: [{ credentialId: 'diploma', need: 'required', legallyRequired: false }],
  })
  const gap = findGateGap(document, { kind: 'role', role }, target, { asOf: today })
  expect(gap.steps.map(({ name }) => name)).not.toContain('Credential diploma')
  expect(gap.gateState).toBe('pending')
})
