import { describe, expect, test } from 'vitest'
import { readableDate } from '#shared/base/dates.ts'
import {
  longDuration,
  monthsFromWeeks,
  shortDuration,
  totalDuration,
} from '#shared/base/duration.ts'
import {
  dollarChange,
  dollarRange,
  dollars,
  dollarsShort,
  groupThousands,
} from '#shared/base/money.ts'
import { romanNumeral } from '#shared/base/numerals.ts'
import { capitalize, countOf, foldName, listOf } from '#shared/base/words.ts'

describe('dates', () => {
  test.each([
    ['2024', '2024'],
    ['2024-05', 'May 2024'],
    ['2024-05-07', 'May 7, 2024'],
    ['2024-12-31', 'Dec 31, 2024'],
  ])('%s reads %s', (date, words) => {
    expect(readableDate(date)).toBe(words)
  })
})

describe('durations', () => {
  test.each([
    [0, '1 wk', '1 week', '1 week'],
    [monthsFromWeeks(6), '6 wk', '6 weeks', '6 weeks'],
    [3.9, '17 wk', '17 weeks', '17 weeks'],
    [3, '13 wk', '13 weeks', '3 months'],
    [4, '4 mo', '4 months', '4 months'],
    [12, '12 mo', '12 months', '1 year'],
    [15, '15 mo', '15 months', '1 year 3 months'],
    [24, '24 mo', '24 months', '2 years'],
    [30, '2.5 yr', '2.5 years', '2 years 6 months'],
    [48, '4 yr', '4 years', '4 years'],
  ])('%d months are %s, in words %s, as a total %s', (months, short, long, total) => {
    expect([shortDuration(months), longDuration(months), totalDuration(months)]).toEqual([
      short,
      long,
      total,
    ])
  })

  test('52 weeks are 12 months', () => {
    expect(monthsFromWeeks(52)).toBeCloseTo(12, 12)
  })
})

describe('money', () => {
  test.each([
    [0, '$0', '$0k'],
    [950, '$950', '$1k'],
    [39_530, '$39,530', '$39.5k'],
    [140_000, '$140,000', '$140k'],
    [1_234_567.4, '$1,234,567', '$1234.6k'],
    [-5010, '−$5,010', '−$5k'],
  ])('%d is %s, in short %s', (amount, long, short) => {
    expect([dollars(amount), dollarsShort(amount)]).toEqual([long, short])
  })

  test('a change carries its sign, and a change under half a dollar is none', () => {
    expect([4670, -5010, 0.4, -0.4].map(dollarChange)).toEqual([
      '+$4,670',
      '−$5,010',
      'no change',
      'no change',
    ])
  })

  test('a range of costs is one amount, two amounts or no cost', () => {
    const ranges = [
      { min: 950, max: 950 },
      { min: 950, max: 1350 },
      { min: 0, max: 0 },
      { min: 0, max: 400 },
    ]
    expect(ranges.map(dollarRange)).toEqual(['$950', '$950 to $1,350', 'no cost', '$0 to $400'])
  })

  test('digits are grouped by three', () => {
    expect([1, 999, 1000, 1_000_000].map(groupThousands)).toEqual([
      '1',
      '999',
      '1,000',
      '1,000,000',
    ])
  })
})

describe('words', () => {
  test('numbers agree with their nouns', () => {
    expect([countOf(0, 'role'), countOf(1, 'role'), countOf(2, 'family', 'families')]).toEqual([
      '0 roles',
      '1 role',
      '2 families',
    ])
  })

  test('lists end with a word', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((list) => listOf(list))).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ])
    expect(listOf(['a', 'b'], 'or')).toBe('a or b')
  })

  test('only the first letter becomes a capital', () => {
    expect([capitalize('patient care'), capitalize('')]).toEqual(['Patient care', ''])
  })

  test('names that look alike to people are alike', () => {
    const names = ['Café  Manager', ' cafe manager', 'CAFÉ MANAGER']
    expect(new Set(names.map(foldName))).toEqual(new Set(['cafe manager']))
  })

  test('level bands count in Roman numerals', () => {
    expect([1, 2, 3, 4, 5, 9, 14].map(romanNumeral)).toEqual([
      'I',
      'II',
      'III',
      'IV',
      'V',
      'IX',
      'XIV',
    ])
  })
})
