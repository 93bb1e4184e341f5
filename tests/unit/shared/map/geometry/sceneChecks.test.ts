import { expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import type { Point } from '#shared/map/drawing.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene, SceneLabel, SceneLine } from '#shared/map/scene.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { mapDocument, mapId } from './mapFixture.ts'

/** Cards A1 (below) and A2 (above) and lines and labels drawn by hand. */
function drawn(lines: readonly Point[][], labels: readonly Partial<SceneLabel>[] = []): Scene {
  const scene = buildScene(
    mapDocument({ families: ['A'], bands: 2, roles: { A1: 1, A2: 2 }, moves: [] }),
    mapId,
    metricsFor('full'),
  )
  return {
    ...scene,
    lines: lines.map(
      (points, index): SceneLine => ({
        id: `line-${index}`,
        kind: 'advancement',
        fromId: 'A1',
        toId: 'A2',
        points,
        hops: [],
        confirmed: true,
      }),
    ),
    labels: labels.map(
      (label): SceneLabel => ({
        id: 'line-0',
        kind: 'advancement',
        text: '1 yr',
        training: false,
        x: 400,
        y: 400,
        width: 30,
        height: 16,
        ...label,
      }),
    ),
  }
}

function point(x: number, y: number): Point {
  return { x, y }
}

test('a line through a card is counted, one that ends on its edge is not', () => {
  const [low, high] = ['A1', 'A2'].map((id) => drawn([]).cards.find((card) => card.id === id))
  if (!low || !high) throw new Error('two cards expected')
  const x = low.x + 20
  const between = [point(x, low.y), point(x, high.y + high.height)]
  expect(sceneChecks(drawn([between])).linesThroughCards).toBe(0)
  const through = [point(x, low.y), point(x, high.y + 10)]
  expect(sceneChecks(drawn([through])).linesThroughCards).toBe(1)
})

test('crossings, bends and length are counted', () => {
  const scene = drawn([
    [point(300, 200), point(300, 250), point(400, 250), point(400, 300)],
    [point(350, 200), point(350, 300)],
  ])
  expect(sceneChecks(scene)).toMatchObject({
    crossings: 1,
    bends: 2,
    length: 300,
    sharedSegments: 0,
  })
})

test('lines that lie on one another are counted once for each pair', () => {
  const scene = drawn([
    [point(300, 200), point(300, 300)],
    [point(300.2, 250), point(300.2, 350)],
    [point(300, 400), point(300, 500)],
  ])
  expect(sceneChecks(scene).sharedSegments).toBe(1)
})

test('labels over labels, cards and foreign lines are counted, over their own line not', () => {
  const card = drawn([]).cards[0]
  const own = [point(390, 408), point(500, 408)]
  const foreign = [point(410, 300), point(410, 402)]
  expect(sceneChecks(drawn([own], [{}]))).toMatchObject({ labelsOverLines: 0 })
  expect(sceneChecks(drawn([own, foreign], [{}]))).toMatchObject({ labelsOverLines: 1 })
  expect(sceneChecks(drawn([own], [{}, { x: 420 }]))).toMatchObject({ labelsOverLabels: 1 })
  expect(sceneChecks(drawn([], [{ x: card?.x ?? 0, y: card?.y ?? 0 }]))).toMatchObject({
    labelsOverCards: 1,
  })
})
