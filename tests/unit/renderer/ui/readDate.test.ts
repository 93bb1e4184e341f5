import { expect, test } from 'vitest'
import { readDate, showDate } from '#renderer/ui/readDate.ts'

test.each([
  ['', null],
  ['  ', null],
  ['2025', '2025'],
  ['May 2025', '2025-05'],
  ['may, 2025', '2025-05'],
  ['2025 September', '2025-09'],
  ['5/2025', '2025-05'],
  ['2025-05', '2025-05'],
  ['May 17, 2025', '2025-05-17'],
  ['17 May 2025', '2025-05-17'],
  ['Nov 3rd 2025', '2025-11-03'],
  ['5/17/2025', '2025-05-17'],
  ['2025-05-17', '2025-05-17'],
  ['Feb 29, 2024', '2024-02-29'],
])('%j is read as %j', (text, value) => {
  expect(readDate(text)).toEqual({ value })
})

test.each(['May', '25', 'Mai 2025 or so on', '13/2025', 'Feb 30, 2025', 'x 2025', '2025-00'])(
  '%j is answered with a sentence',
  (text) => {
    expect(readDate(text)).toEqual({ error: 'Type a month and year, such as May 2025.' })
  },
)

test.each(['2025', '2025-05', '2025-05-17'])('what is shown for %s can be read again', (date) => {
  expect(readDate(showDate(date))).toEqual({ value: date })
})
