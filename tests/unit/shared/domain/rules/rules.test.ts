import { expect, test } from 'vitest'
import type { GateRule } from '#shared/domain/records/conditions.ts'
import type { Person } from '#shared/domain/records/people.ts'
import { applicantOf, holderOf, judgeRule, roleNamedIn } from '#shared/domain/rules.ts'
import {
  aCondition,
  aCredential,
  aDocument,
  aPerson,
  aRole,
  condition,
  credentialGate,
  holding,
  today,
} from '../../analysis/aDocument.ts'

const document = aDocument({
  role: [
    aRole('tech', { title: 'Surgical technologist', shortTitle: 'Surg tech' }),
    aRole('cook', { title: 'Cook', aliases: [{ title: 'Kitchen hand', employer: '' }] }),
  ],
  credential: [
    aCredential('cpr'),
    aCredential('bls'),
    aCredential('acls'),
    aCredential('diploma', { name: 'High school diploma' }),
  ],
})

function judge(rule: GateRule, more: Partial<Person> = {}) {
  const applicant = applicantOf(aPerson('07', more))
  return judgeRule({ document, applicant, asOf: today }, rule)
}

const anyTwo: GateRule = {
  type: 'atLeast',
  n: 2,
  rules: [credentialGate('cpr'), credentialGate('bls'), condition('background')],
}

test('a list of credentials is complete, so one that is missing fails', () => {
  expect(judge(credentialGate('cpr'))).toMatchObject({
    state: 'fail',
    open: [{ text: 'Credential cpr', reason: 'not held' }],
  })
  expect(judge(credentialGate('cpr'), { credentials: [holding('cpr')] })).toMatchObject({
    state: 'pass',
    open: [],
  })
})

test('an expired credential fails with its date, a renewed one beside it passes', () => {
  const old = holding('cpr', '2026-05')
  expect(judge(credentialGate('cpr'), { credentials: [old] }).open[0]?.reason).toBe(
    'expired 2026-05',
  )
  expect(
    judge(credentialGate('cpr'), { credentials: [old, holding('cpr', '2028-05')] }).state,
  ).toBe('pass')
})

test('of a role only what it asks is known: the rest is pending', () => {
  const role = aRole('now', {
    credentials: [{ credentialId: 'cpr', need: 'required', legallyRequired: false }],
    entryConditions: [aCondition('background', { text: 'Background check' })],
  })
  const stateOf = (rule: GateRule) =>
    judgeRule({ document, applicant: holderOf(role), asOf: today }, rule).state
  expect([
    stateOf(credentialGate('cpr')),
    stateOf(credentialGate('bls')),
    stateOf(condition('background', { text: 'background check' })),
  ]).toEqual(['pass', 'pending', 'pass'])
})

test.each([
  ['yes', 'pass'],
  ['no', 'fail'],
  ['unknown', 'pending'],
] as const)('the answer %s gives %s, and no answer is pending', (answer, state) => {
  const rule = condition('age', { amount: 18 })
  const answers = [{ kind: 'age' as const, text: '18 years or older', answer }]
  expect(judge(rule, { answers }).state).toBe(state)
  expect(judge(rule).state).toBe('pending')
})

test('an answer without words answers every condition of its kind, one with other words none', () => {
  const rule = condition('immunization', { text: 'Hepatitis B' })
  const answered = (text: string) =>
    judge(rule, { answers: [{ kind: 'immunization', text, answer: 'yes' }] }).state
  expect([answered(''), answered('hepatitis  b'), answered('Measles')]).toEqual([
    'pass',
    'pass',
    'pending',
  ])
})

test('a diploma entered among the credentials answers an education condition of that name', () => {
  const rule = condition('education', { text: 'High school diploma' })
  expect(judge(rule).state).toBe('pending')
  expect(judge(rule, { credentials: [holding('diploma')] }).state).toBe('pass')
})

test('months of experience add up over roles, or count in the role the text names', () => {
  const experience = [
    { roleId: 'tech', months: 10 },
    { roleId: 'cook', months: 14 },
    { roleId: 'cook', months: 1 },
  ]
  const anywhere = condition('experience', { amount: 25 })
  const asTech = condition('experience', { amount: 12, text: 'as a surg tech' })
  expect(judge(anywhere, { experience }).state).toBe('pass')
  expect(judge(asTech, { experience }).open).toMatchObject([
    { text: '12 months as a surg tech', reason: '10 of 12 months as Surgical technologist' },
  ])
  expect(judge(anywhere).state).toBe('pending')
})

test('the longest title in a text names the role', () => {
  expect(roleNamedIn(document, '24 months as surgical technologist')).toBe('tech')
  expect(roleNamedIn(document, 'worked as Kitchen hand.')).toBe('cook')
  expect(roleNamedIn(document, 'cooking for groups')).toBeNull()
})

test('all, any and at least n follow what can still pass', () => {
  const cpr = { credentials: [holding('cpr')] }
  expect(judge(anyTwo, cpr).state).toBe('pending')
  expect(judge(anyTwo).state).toBe('fail')
  expect(judge(anyTwo, { credentials: [holding('cpr'), holding('bls')] }).state).toBe('pass')
  const pair = [credentialGate('cpr'), condition('background')]
  expect(judge({ type: 'all', rules: pair }, cpr).state).toBe('pending')
  expect(judge({ type: 'all', rules: pair }).state).toBe('fail')
  expect(judge({ type: 'any', rules: pair }).state).toBe('pending')
  expect(judge({ type: 'any', rules: pair }, cpr).state).toBe('pass')
})

test('open parts of a nested rule are named, parts of passed groups are not', () => {
  const rule: GateRule = {
    type: 'all',
    rules: [{ type: 'any', rules: [credentialGate('cpr'), credentialGate('bls')] }, anyTwo],
  }
  const result = judge(rule, { credentials: [holding('cpr')] })
  expect(result.state).toBe('pending')
  expect(result.open.map(({ text, state }) => [text, state])).toEqual([
    ['Credential bls', 'fail'],
    ['background check', 'pending'],
  ])
})

test('a group without rules asks for nothing', () => {
  expect(judge({ type: 'any', rules: [] }).state).toBe('pass')
})

test('a group that asks for more than it holds can never pass', () => {
  const rule: GateRule = { type: 'atLeast', n: 2, rules: [credentialGate('cpr')] }
  expect(judge(rule, { credentials: [holding('cpr')] }).state).toBe('fail')
})
