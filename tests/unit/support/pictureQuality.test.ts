import { expect, test } from 'vitest'
import { pictureQuality } from '../../support/pictureQuality.ts'

const card = { x: 100, y: 100, width: 100, height: 60 }

test('a right-angled and a slanted line that cross are counted with their bends and lengths', () => {
  const lines = [
    [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 30, y: 40 },
    ],
    [
      { x: -10, y: 10 },
      { x: 20, y: 50 },
    ],
  ]
  expect(pictureQuality({ cards: [card], lines })).toEqual({
    lines: 2,
    crossings: 2,
    bends: 1,
    length: 120,
    throughCards: 0,
    onOneAnother: 0,
  })
})

test('points on a straight piece are no bends, lines that lie on one another are one pair', () => {
  const lines = [
    [
      { x: 0, y: 0 },
      { x: 0, y: 20 },
      { x: 0, y: 50 },
    ],
    [
      { x: 0.2, y: 30 },
      { x: 0.2, y: 80 },
    ],
  ]
  expect(pictureQuality({ cards: [], lines })).toMatchObject({
    bends: 0,
    crossings: 0,
    onOneAnother: 1,
  })
})

test('a line through a card is counted once, one that ends on its edge is not', () => {
  const through = [
    { x: 50, y: 120 },
    { x: 150, y: 120 },
    { x: 150, y: 300 },
  ]
  const onEdge = [
    { x: 150, y: 300 },
    { x: 150, y: 160 },
  ]
  expect(pictureQuality({ cards: [card], lines: [through, onEdge] }).throughCards).toBe(1)
})
