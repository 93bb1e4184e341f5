import { expect, test } from 'vitest'
import { samePlace } from '#renderer/features/map/latticePoint.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { aMapDocument, cardOf, middleOf } from './aMap.ts'

const document = aMapDocument()
const small = buildScene(document, 'map', metricsFor('title'))
const large = buildScene(document, 'map', metricsFor('close'))

test('the middle of a card stays its middle at another zoom', () => {
  for (const card of small.cards) {
    const place = samePlace(middleOf(card), small, large)
    const expected = middleOf(cardOf(large, card.id))
    expect(place.x).toBeCloseTo(expected.x, 1)
    expect(place.y).toBeCloseTo(expected.y, 1)
  }
})

test('the corners of the map stay its corners', () => {
  expect(samePlace({ x: 0, y: 0 }, small, large)).toEqual({ x: 0, y: 0 })
  const corner = samePlace({ x: small.width, y: small.height }, small, large)
  expect(corner.x).toBeCloseTo(large.width, 5)
  expect(corner.y).toBeCloseTo(large.height, 5)
})

test('there and back again is the same place', () => {
  const point = { x: 137, y: 91 }
  const back = samePlace(samePlace(point, small, large), large, small)
  expect(back.x).toBeCloseTo(point.x, 5)
  expect(back.y).toBeCloseTo(point.y, 5)
})
