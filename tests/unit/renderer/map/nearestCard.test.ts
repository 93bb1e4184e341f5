import { expect, test } from 'vitest'
import { type Direction, nearestCard } from '#renderer/features/map/nearestCard.ts'
import { aScene, cardOf } from './aMap.ts'

const scene = aScene()

function next(from: string, direction: Direction): string | null {
  return nearestCard(scene.cards, cardOf(scene, from), direction)?.id ?? null
}

test('arrows go to the neighbor that way', () => {
  expect(next('aide', 'right')).toBe('porter')
  expect(next('porter', 'right')).toBe('clerk')
  expect(next('clerk', 'left')).toBe('porter')
  expect(next('aide', 'up')).toBe('nurse')
  expect(next('biller', 'down')).toBe('clerk')
})

test('an arrow prefers what lies straight ahead over what is nearer but aside', () => {
  expect(next('nurse', 'right')).toBe('biller')
})

test('at the rim of the map an arrow leads nowhere', () => {
  expect(next('aide', 'left')).toBeNull()
  expect(next('aide', 'down')).toBeNull()
  expect(next('nurse', 'up')).toBeNull()
})
