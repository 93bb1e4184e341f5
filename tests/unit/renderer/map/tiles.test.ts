import { describe, expect, test } from 'vitest'
import { boxIndex, touches, widened } from '#renderer/features/map/surface/boxIndex.ts'
import {
  boxOfTile,
  coarser,
  levelFor,
  regionInSight,
  tilesIn,
} from '#renderer/features/map/surface/tileGrid.ts'

describe('What lies in a part of the map', () => {
  const items = [
    [{ x: 0, y: 0, width: 50, height: 20 }],
    [
      { x: 300, y: 10, width: 10, height: 400 },
      { x: 300, y: 400, width: 400, height: 10 },
    ],
    [{ x: 900, y: 900, width: 10, height: 10 }],
  ]
  const index = boxIndex(items, 100)

  test('is found in its order, each thing once', () => {
    expect(index.within({ x: 0, y: 0, width: 1000, height: 1000 })).toEqual([0, 1, 2])
    expect(index.within({ x: 350, y: 350, width: 300, height: 300 })).toEqual([1])
    expect(index.within({ x: 500, y: 0, width: 90, height: 90 })).toEqual([])
  })

  test('also left of and above the origin', () => {
    const left = boxIndex([[{ x: -30, y: -30, width: 10, height: 10 }]], 100)
    expect(left.within({ x: -60, y: -60, width: 20, height: 20 })).toEqual([0])
  })
})

test('boxes touch when they share a point', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  expect(touches(box, { x: 10, y: 10, width: 5, height: 5 })).toBe(true)
  expect(touches(box, { x: 11, y: 0, width: 5, height: 5 })).toBe(false)
  expect(widened(box, 2)).toEqual({ x: -2, y: -2, width: 14, height: 14 })
})

describe('Parts a map is drawn in', () => {
  const map = { x: -200, y: 0, width: 3000, height: 900 }

  test('cover what is in sight, the middle first, and nothing outside of the map', () => {
    const region = regionInSight({ x: -1, y: -1, scale: 1 }, { width: 998, height: 1198 })
    expect(tilesIn(region, map, 0, 512)).toEqual([
      { level: 0, column: 0, row: 1 },
      { level: 0, column: 1, row: 1 },
      { level: 0, column: 0, row: 0 },
      { level: 0, column: 1, row: 0 },
    ])
    expect(tilesIn({ x: 5000, y: 0, width: 100, height: 100 }, map, 0, 512)).toEqual([])
  })

  test('the smaller the map is shown, the coarser they are', () => {
    expect([1, 0.6, 0.5, 0.2, 0.1].map(levelFor)).toEqual([0, 0, 1, 1, 2])
    expect(boxOfTile({ level: 1, column: -1, row: 2 }, 512)).toEqual({
      x: -2048,
      y: 4096,
      width: 2048,
      height: 2048,
    })
  })

  test('a coarser part holds all of a finer one', () => {
    expect(coarser({ level: 0, column: -1, row: 9 }, 1)).toEqual({ level: 1, column: -1, row: 2 })
    expect(coarser({ level: 0, column: 17, row: 9 }, 2)).toEqual({ level: 2, column: 1, row: 0 })
  })
})
