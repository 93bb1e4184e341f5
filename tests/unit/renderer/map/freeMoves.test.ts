import { expect, test } from 'vitest'
import {
  alignFreely,
  placeFreely,
  spreadFreely,
  stepFreely,
} from '#renderer/features/map/arrange/freeMoves.ts'
import { applyDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { unwrap } from '../../../support/results.ts'
import { aMapDocument, aScene } from './aMap.ts'

function free(): Document {
  const document = aMapDocument()
  const changes = { arrangement: 'free' } as const
  return applyDiff(
    document,
    unwrap(planCommand(document, { type: 'map.edit', id: 'map', changes })),
  )
}

const document = free()
const scene = aScene(document)
const cardOf = (id: string, from: Scene = scene): SceneCard => {
  const card = from.cards.find((each) => each.id === id)
  if (!card) throw new Error(`No card ${id}`)
  return card
}

test('a card lands where it was let go', () => {
  const shift = { x: 501, y: 333 }
  const command = placeFreely(scene, [cardOf('aide')], shift)?.command
  if (!command) throw new Error('Nothing moved')
  const next = aScene(applyDiff(document, unwrap(planCommand(document, command))))
  const before = {
    x: cardOf('nurse').x - cardOf('aide').x,
    y: cardOf('nurse').y - cardOf('aide').y,
  }
  const after = {
    x: cardOf('nurse', next).x - cardOf('aide', next).x,
    y: cardOf('nurse', next).y - cardOf('aide', next).y,
  }
  expect(Math.abs(before.x - after.x - shift.x)).toBeLessThan(7)
  expect(Math.abs(before.y - after.y - shift.y)).toBeLessThan(7)
})

test('a card comes into line with one that stays, and says along which line', () => {
  const [aide, nurse] = [cardOf('aide'), cardOf('nurse')]
  const found = placeFreely(scene, [aide], { x: nurse.x - aide.x + 4, y: 517 })
  expect(found?.guides).toContainEqual({ upright: true, at: nurse.x })
})

test('nothing moves without a shift, nor on a map of families and levels', () => {
  expect(placeFreely(scene, [cardOf('aide')], { x: 0, y: 0 })).toBeNull()
  const lattice = aScene()
  expect(placeFreely(lattice, [cardOf('aide', lattice)], { x: 90, y: 0 })).toBeNull()
  expect(stepFreely(lattice, [cardOf('aide', lattice)], { x: 1, y: 0 })).toBeNull()
})

test('arrows move by an eighth of a card', () => {
  const [place] = stepFreely(scene, [cardOf('aide')], { x: 1, y: 0 })?.places ?? []
  const [still] = stepFreely(scene, [cardOf('aide')], { x: 0, y: 0 })?.places ?? []
  expect((place?.x ?? 0) - (still?.x ?? 0)).toBeCloseTo(0.125)
})

test('aligned cards share an edge, spread ones a distance', () => {
  const cards = ['aide', 'porter', 'clerk'].map((id) => cardOf(id))
  const aligned = alignFreely(scene, cards, cardOf('clerk'), 'left')
  expect(new Set(aligned?.places.map(({ x }) => x)).size).toBe(1)
  const places = (spreadFreely(scene, cards)?.places ?? []).map(({ x }) => x)
  const [first = 0, second = 0, third = 0] = places
  expect(second - first).toBeCloseTo(third - second, 2)
  expect(spreadFreely(scene, cards.slice(0, 2))).toBeNull()
})
