import { expect, test } from 'vitest'
import { parseTime } from '#renderer/features/map/parseTime.ts'
import { ok } from '#shared/base/result.ts'

test.each([
  ['12 mo', 12],
  ['12mo', 12],
  ['12', 12],
  ['1.5 years', 18],
  ['1,5 yr', 18],
  ['2 YR', 24],
  ['26 wk', 6],
  ['52 weeks', 12],
  ['6 months', 6],
  [' 3 m ', 3],
  ['0', 0],
])('%s is %d months', (text, months) => {
  expect(parseTime(text)).toEqual(ok(months))
})

test('days count as parts of weeks', () => {
  const read = parseTime('91 days')
  expect(read.ok && read.value).toBeCloseTo(3, 10)
})

test('nothing typed is a time that is still open', () => {
  expect(parseTime('  ')).toEqual(ok(null))
})

test.each(['soon', '12 parsecs', '-3 mo', '1 2 mo', 'mo'])(
  '%s is refused with a sentence',
  (text) => {
    expect(parseTime(text)).toMatchObject({
      ok: false,
      problem: {
        code: 'bad-time',
        message: `"${text}" is not a time. Type it like 12 mo, 8 wk or 2 yr.`,
      },
    })
  },
)

test('more than a working life is refused', () => {
  expect(parseTime('51 years').ok).toBe(false)
  expect(parseTime('50 years')).toEqual(ok(600))
})
