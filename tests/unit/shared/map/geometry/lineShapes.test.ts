import { expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { type MapSketch, mapDocument, mapId } from './mapFixture.ts'
import { sceneProblems } from './sceneProblems.ts'

function sceneOf(sketch: MapSketch): Scene {
  const scene = buildScene(mapDocument(sketch), mapId, metricsFor('full'))
  expect(sceneProblems(scene)).toEqual([])
  return scene
}

function pointsOf(scene: Scene, from: string | null, to: string) {
  const line = scene.lines.find(({ fromId, toId }) => fromId === from && toId === to)
  return line?.points ?? []
}

function cardOf(scene: Scene, id: string): SceneCard {
  const card = scene.cards.find((candidate) => candidate.id === id)
  if (!card) throw new Error(`no card ${id}`)
  return card
}

function middleX(card: SceneCard): number {
  return card.x + card.width / 2
}

test('a move to the level above in the same column runs straight between the card middles', () => {
  const scene = sceneOf({ families: ['A'], bands: 2, roles: { A1: 1, A2: 2 }, moves: ['A1 > A2'] })
  const [low, high] = [cardOf(scene, 'A1'), cardOf(scene, 'A2')]
  expect(pointsOf(scene, 'A1', 'A2')).toEqual([
    { x: middleX(low), y: low.y },
    { x: middleX(low), y: high.y + high.height },
  ])
})

test('a step back runs the same way downward', () => {
  const scene = sceneOf({
    families: ['A'],
    bands: 2,
    roles: { A1: 1, A2: 2 },
    moves: ['A2 > A1 step-back'],
  })
  const [low, high] = [cardOf(scene, 'A1'), cardOf(scene, 'A2')]
  expect(pointsOf(scene, 'A2', 'A1')).toEqual([
    { x: middleX(low), y: high.y + high.height },
    { x: middleX(low), y: low.y },
  ])
})

test('a move to another family changes over once, in the channel between the rows', () => {
  const scene = sceneOf({
    families: ['A', 'B'],
    bands: 2,
    roles: { A1: 1, B1: 2 },
    moves: ['A1 > B1 bridge 12'],
  })
  const [from, to] = [cardOf(scene, 'A1'), cardOf(scene, 'B1')]
  const [start, turn, , end] = pointsOf(scene, 'A1', 'B1')
  expect(pointsOf(scene, 'A1', 'B1')).toHaveLength(4)
  expect([start?.y, end?.y]).toEqual([from.y, to.y + to.height])
  expect(turn?.y).toBeGreaterThan(to.y + to.height)
  expect(turn?.y).toBeLessThan(from.y)
})

test('a lateral move between neighbors crosses the gap near the card tops, its label above', () => {
  const scene = sceneOf({
    families: ['A'],
    bands: 1,
    roles: { A1: 1, A2: 1 },
    moves: ['A1 > A2 lateral 3'],
  })
  const [left, right] = [cardOf(scene, 'A1'), cardOf(scene, 'A2')]
  const [start, end] = pointsOf(scene, 'A1', 'A2')
  expect([start?.x, end?.x]).toEqual([left.x + left.width, right.x])
  expect(start?.y).toBe(end?.y)
  expect((start?.y ?? 0) - left.y).toBeLessThan(left.height / 4)
  const label = scene.labels[0]
  expect((label?.y ?? 0) + (label?.height ?? 0)).toBeLessThan(left.y)
})

test('a lateral move past another card runs through the channel above the row', () => {
  const scene = sceneOf({
    families: ['A'],
    bands: 1,
    roles: { A1: 1, A2: 1, A3: 1 },
    moves: ['A1 > A3 lateral 3'],
  })
  const points = pointsOf(scene, 'A1', 'A3')
  expect(points).toHaveLength(4)
  expect(points[1]?.y).toBe(points[2]?.y)
  expect(points[1]?.y).toBeLessThan(cardOf(scene, 'A2').y)
})

test('a lateral move past an empty cell stays straight', () => {
  const scene = sceneOf({
    families: ['A:3'],
    bands: 1,
    roles: { A1: 1, A2: 1 },
    moves: ['A1 > A2 lateral 3'],
    placements: { A1: [0, 0], A2: [2, 0] },
  })
  expect(pointsOf(scene, 'A1', 'A2')).toHaveLength(2)
})

test('a move that skips a level runs straight through an empty cell', () => {
  const scene = sceneOf({ families: ['A'], bands: 3, roles: { A1: 1, A2: 3 }, moves: ['A1 > A2'] })
  expect(pointsOf(scene, 'A1', 'A2')).toHaveLength(2)
})

test('a move that skips a level past a card goes around it through a corridor', () => {
  const scene = sceneOf({
    families: ['A'],
    bands: 3,
    roles: { A1: 1, A2: 2, A3: 3 },
    moves: ['A1 > A2', 'A2 > A3', 'A1 > A3 advancement 24'],
  })
  const points = pointsOf(scene, 'A1', 'A3')
  expect(points).toHaveLength(6)
  const passing = points[2]?.x ?? 0
  const blocking = cardOf(scene, 'A2')
  expect(passing < blocking.x || passing > blocking.x + blocking.width).toBe(true)
})

test('a move that skips a level and changes family finds a way with one change', () => {
  const scene = sceneOf({
    families: ['A', 'B'],
    bands: 3,
    roles: { A1: 1, A2: 2, B1: 3 },
    moves: ['A1 > B1 bridge 12'],
  })
  expect(pointsOf(scene, 'A1', 'B1')).toHaveLength(4)
})

test('a move whose both columns are blocked changes over twice', () => {
  const scene = sceneOf({
    families: ['A', 'B'],
    bands: 3,
    roles: { A1: 1, A2: 2, B1: 2, B2: 3 },
    moves: ['A1 > B2 bridge 12'],
  })
  expect(pointsOf(scene, 'A1', 'B2')).toHaveLength(6)
})

test('an entry starts at a ring below its column', () => {
  const scene = sceneOf({ families: ['A'], bands: 2, roles: { A1: 2 }, moves: ['* > A1 entry 4'] })
  const card = cardOf(scene, 'A1')
  const [ring, end] = pointsOf(scene, null, 'A1')
  expect(ring?.x).toBe(middleX(card))
  expect(end).toEqual({ x: middleX(card), y: card.y + card.height })
  expect(ring?.y).toBeGreaterThan(scene.height - 40)
})

test('an entry above a card of a lower level comes up beside it', () => {
  const scene = sceneOf({
    families: ['A'],
    bands: 2,
    roles: { A1: 1, A2: 2 },
    moves: ['A1 > A2', '* > A2 entry 4'],
  })
  const points = pointsOf(scene, null, 'A2')
  expect(points).toHaveLength(4)
  expect(points[0]?.y).toBeGreaterThan(cardOf(scene, 'A1').y + cardOf(scene, 'A1').height)
})

test('an entry into a stack of one cell stands right below its card', () => {
  const scene = sceneOf({
    families: ['A:1'],
    bands: 1,
    roles: { A1: 1, A2: 1 },
    moves: ['* > A1 entry 4'],
  })
  const points = pointsOf(scene, null, 'A1')
  expect(points).toHaveLength(2)
  expect(points[0]?.y).toBeLessThan(cardOf(scene, 'A2').y)
})

test('moves in a circle all find their way', () => {
  const scene = sceneOf({
    families: ['A', 'B'],
    bands: 2,
    roles: { A1: 1, A2: 2, B1: 1, B2: 2 },
    moves: ['A1 > A2', 'A2 > B2 lateral 1', 'B2 > B1 step-back', 'B1 > A1 lateral 1', 'A2 > A1'],
  })
  expect(scene.lines).toHaveLength(5)
})

test('lines that leave one card to the left and right never cross there', () => {
  const scene = sceneOf({
    families: ['A', 'B', 'C', 'D', 'E'],
    bands: 2,
    roles: { A1: 2, B1: 2, C1: 1, C2: 2, D1: 2, E1: 2 },
    moves: ['C1 > A1', 'C1 > B1', 'C1 > C2', 'C1 > D1', 'C1 > E1'],
  })
  expect(sceneChecks(scene).crossings).toBe(0)
  const card = cardOf(scene, 'C1')
  const ports = scene.lines.map(({ points }) => (points[0]?.x ?? 0) - middleX(card))
  expect(ports.toSorted((a, b) => a - b)).toEqual([-30, -15, 0, 15, 30])
})

test('two moves that change sides cross exactly once', () => {
  const scene = sceneOf({
    families: ['A', 'B'],
    bands: 2,
    roles: { A1: 1, A2: 2, B1: 1, B2: 2 },
    moves: ['A1 > B2', 'B1 > A2'],
  })
  expect(sceneChecks(scene).crossings).toBe(1)
})

test('forty moves into one card spread along its side without touching', () => {
  const roles: Record<string, number> = { C1: 3 }
  const moves: string[] = []
  for (let index = 0; index < 40; index++) {
    const id = `${'ABCDE'.charAt(index % 5)}${Math.floor(index / 5) + 2}`
    roles[id] = index < 20 ? 1 : 2
    moves.push(`${id} > C1 bridge ${index + 3}`)
  }
  const scene = sceneOf({ families: ['A', 'B', 'C', 'D', 'E'], bands: 3, roles, moves })
  expect(new Set(scene.lines.map(({ points }) => points.at(-1)?.x)).size).toBe(40)
  const { labelsOverLabels, labelsOverLines } = sceneChecks(scene)
  expect({ labelsOverLabels, labelsOverLines }).toEqual({ labelsOverLabels: 0, labelsOverLines: 0 })
})

test('a move from a role to itself and a retired move are not drawn', () => {
  const document = mapDocument({
    families: ['A'],
    bands: 2,
    roles: { A1: 1, A2: 2 },
    moves: ['A1 > A1', 'A1 > A2'],
  })
  const transition = new Map(
    [...document.transition].map(([id, move]) => [
      id,
      move.toRoleId === 'A2' ? { ...move, status: 'retired' as const } : move,
    ]),
  )
  expect(buildScene({ ...document, transition }, mapId, metricsFor('full')).lines).toEqual([])
})
