import { expect, test } from 'vitest'
import { schedule } from '#shared/analysis/schedule.ts'

test('steps without a prerequisite between them overlap, the longest chain is critical', () => {
  const { length, slots } = schedule([
    { id: 'course', after: [], length: 4 },
    { id: 'card', after: [], length: 1 },
    { id: 'exam', after: ['course', 'card'], length: 2 },
  ])
  expect(length).toBe(6)
  expect(Object.fromEntries(slots)).toEqual({
    course: { start: 0, finish: 4, critical: true },
    card: { start: 0, finish: 1, critical: false },
    exam: { start: 4, finish: 6, critical: true },
  })
})

test('an unknown length counts as nothing, and no step of an empty plan is critical', () => {
  expect(schedule([{ id: 'a', after: [], length: null }])).toEqual({
    length: 0,
    slots: new Map([['a', { start: 0, finish: 0, critical: false }]]),
  })
})
