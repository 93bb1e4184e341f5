import { describe, expect, test } from 'vitest'
import { withLeast, withMost } from '#renderer/features/map/inspector/costRange.ts'
import { timeRange } from '#renderer/features/map/inspector/timeRange.ts'
import { withMedian } from '#renderer/features/map/inspector/withMedian.ts'

describe('A time range', () => {
  const range = { min: 6, typical: 9, max: 12 }

  test('starts as one time and ends when the usual one is taken away', () => {
    expect(timeRange(null, 'typical', 9)).toEqual({ min: 9, typical: 9, max: 9 })
    expect(timeRange(range, 'typical', null)).toBeNull()
    expect(timeRange(null, 'min', null)).toBeNull()
  })

  test('stays in order whichever time is set', () => {
    expect(timeRange(range, 'min', 10)).toEqual({ min: 10, typical: 10, max: 12 })
    expect(timeRange(range, 'max', 4)).toEqual({ min: 4, typical: 4, max: 4 })
    expect(timeRange(range, 'typical', 20)).toEqual({ min: 6, typical: 20, max: 20 })
  })

  test('ends that were the usual time follow it', () => {
    expect(timeRange({ min: 9, typical: 9, max: 9 }, 'typical', 4)).toEqual({
      min: 4,
      typical: 4,
      max: 4,
    })
    expect(timeRange(range, 'max', null)).toEqual({ min: 6, typical: 9, max: 9 })
  })
})

test('a cost stays in order', () => {
  expect(withLeast(null, 100)).toEqual({ min: 100, max: 100 })
  expect(withLeast({ min: 50, max: 80 }, 100)).toEqual({ min: 100, max: 100 })
  expect(withMost({ min: 50, max: 80 }, 20)).toEqual({ min: 20, max: 20 })
  expect(withMost({ min: 50, max: 80 }, null)).toBeNull()
})

test('pay that says nothing any more is no pay', () => {
  const pay = withMedian(null, 40_000)
  expect(pay).toMatchObject({ low: null, median: 40_000, high: null, unit: 'year' })
  expect(withMedian(pay, null)).toBeNull()
  expect(withMedian(pay && { ...pay, low: 30_000 }, null)).toMatchObject({ low: 30_000 })
})
