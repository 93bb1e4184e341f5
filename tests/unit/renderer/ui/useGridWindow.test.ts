import { describe, expect, test } from 'vitest'
import { grown } from '#renderer/ui/useGridWindow.ts'

const needed = { from: 100, to: 160 }
const wished = { from: 90, to: 230 }

describe('the drawn part of a grid', () => {
  test('holds at once all that must be there', () => {
    expect(grown({ from: 0, to: 20 }, needed, wished)).toEqual(needed)
    const next = grown({ from: 95, to: 101 }, needed, wished)
    expect(next.from).toBeLessThanOrEqual(needed.from)
    expect(next.to).toBeGreaterThanOrEqual(needed.to)
  })

  test('grows to what is wished for in a few frames and then stays', () => {
    let now = needed
    const lengths: number[] = []
    for (let frame = 0; frame < 6; frame += 1) {
      now = grown(now, needed, wished)
      lengths.push(now.to - now.from)
    }
    expect(lengths[0]).toBeLessThan(wished.to - wished.from)
    expect(now).toEqual(wished)
  })

  test('drops what is further away than wished for', () => {
    expect(grown({ from: 0, to: 400 }, needed, wished)).toEqual(wished)
  })
})
