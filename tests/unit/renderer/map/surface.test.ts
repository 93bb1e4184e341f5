import { describe, expect, test } from 'vitest'
import { clampView } from '#renderer/features/map/surface/clampView.ts'
import { cyIds, modelOf } from '#renderer/features/map/surface/cyElements.ts'
import { distanceToLine } from '#renderer/features/map/surface/distanceToLine.ts'
import { edgePush } from '#renderer/features/map/surface/edgePan.ts'
import { segmentsOf } from '#renderer/features/map/surface/segments.ts'
import { aScene } from './aMap.ts'

const frame = { left: 100, top: 30, right: 900, bottom: 700 }

describe('Where the map may lie', () => {
  test('a map that fits lies at the start of its frame', () => {
    const view = clampView({ x: 400, y: -50, scale: 1 }, { width: 300, height: 200 }, frame)
    expect(view).toEqual({ x: 100, y: 30, scale: 1 })
  })

  test('a larger map leaves no gap at either end', () => {
    const map = { width: 2000, height: 1000 }
    expect(clampView({ x: 500, y: 500, scale: 1 }, map, frame)).toEqual({ x: 100, y: 30, scale: 1 })
    expect(clampView({ x: -5000, y: -5000, scale: 1 }, map, frame)).toEqual({
      x: -1100,
      y: -300,
      scale: 1,
    })
    expect(clampView({ x: -200, y: -10, scale: 1 }, map, frame)).toEqual({
      x: -200,
      y: -10,
      scale: 1,
    })
  })

  test('fingers that make the map larger give it more way', () => {
    const map = { width: 2000, height: 1000 }
    expect(clampView({ x: -5000, y: 0, scale: 2 }, map, frame).x).toBe(-3100)
  })
})

test('corners are told by their share of the way and their distance from it', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 0, y: 40 },
    { x: 100, y: 40 },
    { x: 100, y: 0 },
  ]
  expect(segmentsOf(points)).toEqual({ weights: [0, 1], distances: [40, 40] })
  expect(
    segmentsOf([
      { x: 3, y: 4 },
      { x: 9, y: 4 },
    ]),
  ).toEqual({ weights: [], distances: [] })
})

test('the distance to a line is the one to its nearest piece', () => {
  const corner = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
  ]
  expect(distanceToLine({ x: 5, y: 3 }, corner)).toBe(3)
  expect(distanceToLine({ x: 14, y: 8 }, corner)).toBe(4)
  expect(distanceToLine({ x: -3, y: -4 }, corner)).toBe(5)
  expect(distanceToLine({ x: 0, y: 0 }, [])).toBe(Number.POSITIVE_INFINITY)
})

test('the map moves on only near the edges of its frame, faster the nearer', () => {
  expect(edgePush({ x: 400, y: 300 }, frame)).toEqual({ x: 0, y: 0 })
  expect(edgePush({ x: 100, y: 300 }, frame)).toEqual({ x: 16, y: 0 })
  expect(edgePush({ x: 890, y: 690 }, frame)).toEqual({ x: -11, y: -11 })
})

test('the model holds every card, line, label and ring of the scene', () => {
  const scene = aScene()
  expect([...modelOf(scene).keys()].toSorted()).toEqual(
    [
      ...scene.cards.map(({ id }) => cyIds.role(id)),
      ...scene.lines.map(({ id }) => cyIds.line(id)),
      ...scene.labels.map(({ id }) => cyIds.label(id)),
      cyIds.ring('to-clerk'),
    ].toSorted(),
  )
})
