import { expect, test } from 'vitest'
import type { Condition, GateRule } from '#shared/domain/records/conditions.ts'
import { conditionText, ruleText } from '#shared/domain/ruleText.ts'
import {
  aCondition,
  aCredential,
  aDocument,
  condition,
  credentialGate,
} from '../../analysis/aDocument.ts'

const document = aDocument({
  credential: [
    aCredential('cpr', { name: 'CPR card' }),
    aCredential('crcst', { name: 'CRCST' }),
    aCredential('cst', { name: 'CST' }),
  ],
})
const cards = [credentialGate('cpr'), credentialGate('crcst'), credentialGate('cst')]

test.each<[string, Condition]>([
  ['CPR card', aCondition('credential', { credentialId: 'cpr' })],
  ['a credential that is not named yet', aCondition('credential')],
  ['24 months as EMT', aCondition('experience', { amount: 24, text: 'EMT' })],
  ['24 months in surgery', aCondition('experience', { amount: 24, text: 'in surgery' })],
  ['6 months of experience', aCondition('experience', { amount: 6 })],
  ['6 months on a ward', aCondition('experience', { amount: 6, text: '6 months on a ward' })],
  ['18 years or older', aCondition('age', { amount: 18 })],
  ['500 hours of practice', aCondition('physical', { amount: 500, text: 'hours of practice' })],
  ['background check', aCondition('background')],
  ['Associate degree', aCondition('education', { text: 'Associate degree' })],
])('a condition reads in plain words: %s', (expected, given) => {
  expect(conditionText(document, given)).toBe(expected)
})

test('rules read as a practitioner would say them', () => {
  const anyTwo: GateRule = { type: 'atLeast', n: 2, rules: cards }
  const hours = condition('other', { amount: 500, text: 'hours' })
  expect(ruleText(document, anyTwo)).toBe('any two of: CPR card, CRCST or CST')
  expect(ruleText(document, { type: 'any', rules: cards })).toBe(
    'any one of: CPR card, CRCST or CST',
  )
  expect(ruleText(document, { type: 'all', rules: [anyTwo, hours] })).toBe(
    '(any two of: CPR card, CRCST or CST) and 500 hours',
  )
})

test('a group of one reads as its part, all of them as a plain list, none as nothing yet', () => {
  expect(ruleText(document, { type: 'any', rules: cards.slice(0, 1) })).toBe('CPR card')
  expect(ruleText(document, { type: 'atLeast', n: 3, rules: cards })).toBe(
    'CPR card, CRCST and CST',
  )
  expect(ruleText(document, { type: 'all', rules: [] })).toBe('nothing yet')
})

test('parts with commas are kept apart by semicolons', () => {
  const rules = [...cards.slice(0, 2), condition('other', { text: 'Fit test, each year' })]
  expect(ruleText(document, { type: 'any', rules })).toBe(
    'any one of: CPR card; CRCST; or Fit test, each year',
  )
})
