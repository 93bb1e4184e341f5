import { expect, test } from 'vitest'
import { documentOf } from '#shared/domain/document.ts'
import type { Credential } from '#shared/domain/records/learning.ts'
import type { Pay, Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import { roleOf } from './mapFixture.ts'

const national: Pay = {
  low: 30_000,
  median: 39_530,
  high: 50_000,
  unit: 'year',
  geography: 'United States',
  asOf: '2024-05',
  kind: 'OEWS',
  sourceId: null,
}

const credential: Credential = {
  id: 'cna',
  name: 'Certified nursing assistant',
  shortName: 'State CNA registry',
  issuer: '',
  type: 'registry entry',
  legallyRequired: true,
  stateSpecific: true,
  prerequisites: { education: '', experienceHours: null, exam: '', credentialIds: [] },
  hours: [],
  cost: null,
  validityMonths: null,
  renewal: '',
  stacksTo: [],
  provisionalMonths: null,
  description: '',
  sourceId: null,
  asOf: null,
  confirmation: 'confirmed',
}

function factsOf(changes: Partial<Role>) {
  return cardFacts(documentOf({ credential: [credential] }), { ...roleOf('A1', 1), ...changes })
}

test('local pay stands on the card before national pay', () => {
  const localPay: Pay = { ...national, low: null, median: 41_000, high: null, kind: 'survey' }
  expect(factsOf({ nationalPay: national })).toMatchObject({
    pay: 39_530,
    payRange: { low: 30_000, high: 50_000 },
  })
  expect(factsOf({ nationalPay: national, localPay })).toMatchObject({
    pay: 41_000,
    payRange: null,
  })
})

test('local pay without any figure gives way to national pay', () => {
  const localPay: Pay = { ...national, low: null, median: null, high: null }
  expect(factsOf({ nationalPay: national, localPay }).pay).toBe(39_530)
})

test('pay by the hour counts 2,080 hours a year', () => {
  const hourly: Pay = { ...national, low: 15, median: 20.5, high: 30, unit: 'hour' }
  expect(factsOf({ nationalPay: hourly })).toMatchObject({
    pay: 42_640,
    payRange: { low: 31_200, high: 62_400 },
  })
})

test('a role without pay says nothing about it', () => {
  expect(factsOf({})).toMatchObject({ pay: null, payRange: null, credential: '' })
})

test('the required credential goes before the words for a way in', () => {
  const required = { credentialId: 'cna', need: 'required' as const, legallyRequired: true }
  expect(factsOf({ credentials: [required], entryPoint: true }).credential).toBe(
    'State CNA registry',
  )
  expect(factsOf({ entryPoint: true }).credential).toBe('None to start')
  const preferred = { ...required, need: 'preferred' as const }
  expect(factsOf({ credentials: [preferred] }).credential).toBe('State CNA registry preferred')
  expect(factsOf({ credentials: [preferred], entryPoint: true }).credential).toBe('None to start')
})

test('a card is confirmed only when the role is and its pay is no illustration', () => {
  expect(factsOf({ confirmation: 'confirmed', nationalPay: national }).confirmed).toBe(true)
  expect(factsOf({ confirmation: 'assessed' }).confirmed).toBe(true)
  expect(factsOf({ confirmation: 'draft', nationalPay: national }).confirmed).toBe(false)
  const illustrative: Pay = { ...national, kind: 'illustrative' }
  expect(factsOf({ confirmation: 'confirmed', nationalPay: illustrative }).confirmed).toBe(false)
})
