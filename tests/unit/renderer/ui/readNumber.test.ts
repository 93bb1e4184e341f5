import { expect, test } from 'vitest'
import { readNumber } from '#renderer/ui/readNumber.ts'

test.each([
  ['', null],
  ['  ', null],
  ['12', 12],
  ['$46,490', 46490],
  ['46.5k', 46500],
  ['94 %', 94],
  ['-3', -3],
])('"%s" is read as %s', (text, value) => {
  expect(readNumber(text, {})).toEqual({ value })
})

test('digits after the point are rounded to what the field keeps', () => {
  expect(readNumber('2.345', { decimals: 2 })).toEqual({ value: 2.35 })
})

test.each(['abc', '1.2.3', '--1', 'k', '1e5'])('"%s" is no number', (text) => {
  expect(readNumber(text, {})).toEqual({ error: 'Type a number, such as 12.' })
})

test('a number outside the limits says the limits', () => {
  expect(readNumber('9', { min: 0, max: 5 })).toEqual({ error: 'Use a number from 0 to 5.' })
  expect(readNumber('-1', { min: 0 })).toEqual({ error: 'Use 0 or more.' })
  expect(readNumber('9', { max: 5 })).toEqual({ error: 'Use 5 or less.' })
})
