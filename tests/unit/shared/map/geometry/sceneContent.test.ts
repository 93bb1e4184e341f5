import { expect, test } from 'vitest'
import { buildScene, sceneOf } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { planMap } from '#shared/map/planMap.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { mapDocument, mapId } from './mapFixture.ts'
import { randomMap } from './randomMap.ts'

function legendTexts(scene: Scene): string[] {
  return scene.legend.map(({ text }) => text)
}

test('labels carry the time in one unit, and the training mark for bridges', () => {
  const scene = buildScene(
    mapDocument({
      families: ['A', 'B'],
      bands: 2,
      roles: { A1: 1, A2: 2, B1: 1, B2: 2 },
      moves: ['A1 > A2 advancement 12', 'A1 > B2 bridge 3', 'B1 > B2 advancement 36', 'B1 > A2'],
    }),
    mapId,
    metricsFor('full'),
  )
  expect(scene.labels.map(({ text, training }) => [text, training])).toEqual([
    ['12 mo', false],
    ['13 wk', true],
    ['3 yr', false],
  ])
})

test('time while working stands in where no full-time months are known', () => {
  const document = mapDocument({
    families: ['A'],
    bands: 2,
    roles: { A1: 1, A2: 2 },
    moves: ['A1 > A2'],
  })
  const transition = new Map(
    [...document.transition].map(([id, move]) => [
      id,
      { ...move, workingMonths: { min: 6, typical: 8, max: 12 } },
    ]),
  )
  const scene = buildScene({ ...document, transition }, mapId, metricsFor('full'))
  expect(scene.labels).toMatchObject([{ text: '8 mo', training: false }])
})

test('blocks and titles have no labels', () => {
  const document = randomMap({ seed: 1, roles: 20, moves: 30 })
  for (const detail of ['block', 'title'] as const) {
    expect(buildScene(document, mapId, metricsFor(detail)).labels).toEqual([])
  }
})

test('the legend explains what is on the map and nothing else', () => {
  const sketch = { families: ['A'], bands: 2, roles: { A1: 1, A2: 2 } }
  const plain = mapDocument({ ...sketch, moves: ['A1 > A2'] })
  expect(legendTexts(buildScene(plain, mapId, metricsFor('full')))).toEqual(['Advancement'])
  const rich = mapDocument(
    { ...sketch, moves: ['A1 > A2 bridge 3', '* > A1'] },
    {
      demand: 'faster',
      confirmation: 'draft',
      nationalPay: {
        low: 30_000,
        median: 40_000,
        high: 50_000,
        unit: 'year',
        geography: '',
        asOf: null,
        kind: 'OOH',
        sourceId: null,
      },
    },
  )
  expect(legendTexts(buildScene(rich, mapId, metricsFor('full')))).toEqual([
    'Bridge, needs training',
    'Entry point',
    'Growing',
    'Pay, $20k to $140k',
    'Not confirmed by an expert',
  ])
})

test('the same document gives the same scene, whatever the order of its records', () => {
  const document = randomMap({ seed: 4, roles: 40, moves: 60, placed: 0.3 })
  const first = buildScene(document, mapId, metricsFor('full'))
  expect(buildScene(document, mapId, metricsFor('full'))).toEqual(first)
  const shuffled = {
    ...document,
    role: new Map([...document.role].toReversed()),
    transition: new Map([...document.transition].toReversed()),
    placement: new Map([...document.placement].toReversed()),
  }
  expect(buildScene(shuffled, mapId, metricsFor('full'))).toEqual(first)
})

test('one plan serves several sizes', () => {
  const document = randomMap({ seed: 5, roles: 30, moves: 40 })
  const plan = planMap(document, mapId)
  for (const detail of ['block', 'compact', 'close'] as const) {
    expect(sceneOf(plan, metricsFor(detail))).toEqual(
      buildScene(document, mapId, metricsFor(detail)),
    )
  }
})

test('another time on a move changes no line far from it', () => {
  const document = randomMap({ seed: 6, roles: 40, moves: 50 })
  const first = document.transition.values().next().value
  if (!first) throw new Error('a move expected')
  const transition = new Map(document.transition)
  transition.set(first.id, { ...first, fullTimeMonths: { min: 5, typical: 5, max: 5 } })
  const before = buildScene(document, mapId, metricsFor('full'))
  const after = buildScene({ ...document, transition }, mapId, metricsFor('full'))
  expect(after.cards.map(({ id, x }) => [id, x])).toEqual(before.cards.map(({ id, x }) => [id, x]))
  expect(sceneChecks(after).crossings).toBe(sceneChecks(before).crossings)
})
