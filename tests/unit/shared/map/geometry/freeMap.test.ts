import { describe, expect, test } from 'vitest'
import { pickIndex, seededRandom } from '#shared/base/random.ts'
import type { Document } from '#shared/domain/document.ts'
import type { LineShape, Placement } from '#shared/domain/records/map.ts'
import { bendOfPoint, pointOfBend } from '#shared/map/bendPlaces.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import type { Point } from '#shared/map/drawing.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { type MapSketch, mapDocument, mapId } from './mapFixture.ts'
import { randomMap } from './randomMap.ts'
import { sceneProblems } from './sceneProblems.ts'

type Spots = Readonly<Record<string, readonly [number, number]>>

function freeDocument(document: Document, spots: Spots): Document {
  const map = document.map.get(mapId)
  if (!map) throw new Error('The map is not there')
  const placements = Object.entries(spots).map(
    ([roleId, [x, y]]): Placement => ({
      id: `${mapId}.${roleId}`,
      mapId,
      roleId,
      column: 0,
      row: 0,
      pinned: false,
      x,
      y,
    }),
  )
  return {
    ...document,
    map: new Map([[mapId, { ...map, arrangement: 'free' }]]),
    placement: new Map(placements.map((each) => [each.id, each])),
  }
}

function freeScene(sketch: MapSketch, spots: Spots): Scene {
  return buildScene(freeDocument(mapDocument(sketch), spots), mapId, metricsFor('full'))
}

function shaped(document: Document, shapes: Readonly<Record<string, Partial<LineShape>>>) {
  const lineShape = new Map(
    Object.entries(shapes).map(([transitionId, shape]): [string, LineShape] => [
      transitionId,
      { id: transitionId, mapId, transitionId, fromSide: null, toSide: null, bends: [], ...shape },
    ]),
  )
  return { ...document, lineShape }
}

/** Columns and rows from the card at 0, 0, as placements count them. */
function spotsOf({ cards, free }: Scene): Record<string, readonly [number, number]> {
  if (!free) throw new Error('The map is not free')
  const rounded = (value: number) => Math.round(value * 100) / 100 || 0
  return Object.fromEntries(
    cards.map(({ id, x, y }) => [
      id,
      [rounded((x - free.x) / free.pitchX), rounded((y - free.y) / free.pitchY)],
    ]),
  )
}

/** Whether a line has a corner or a piece at a point. */
function leadsOver(scene: Scene, lineId: string, point: Point | null): boolean {
  const points = scene.lines.find(({ id }) => id === lineId)?.points ?? []
  const near = (value: number, a: number, b: number) =>
    value > Math.min(a, b) - 0.02 && value < Math.max(a, b) + 0.02
  return points.some((from, index) => {
    const to = points[index + 1] ?? from
    return point !== null && near(point.x, from.x, to.x) && near(point.y, from.y, to.y)
  })
}

const sketch: MapSketch = {
  families: ['A', 'B'],
  bands: 3,
  roles: { A1: 1, A2: 2, A3: 3, B1: 1 },
  moves: ['A1 > A3 advancement 12', 'A1 > A2 advancement 6', 'B1 > A3 bridge 9', '* > A1 entry 1'],
}

describe('a free arrangement', () => {
  test('cards stand exactly where they were put, at parts of columns and rows too', () => {
    const spots: Spots = { A1: [0, 2.5], A2: [0.25, 1.25], A3: [-1.5, 0], B1: [2.4, 2.4] }
    const scene = freeScene(sketch, spots)
    expect(spotsOf(scene)).toEqual(spots)
    expect([scene.lanes, scene.bands]).toEqual([[], []])
    expect(sceneProblems(scene)).toEqual([])
  })

  test('a line leads around a card that stands between its ends', () => {
    const scene = freeScene(sketch, { A1: [0, 2.6], A2: [0, 1.3], A3: [0, 0], B1: [2, 2] })
    const around = scene.lines.find(({ fromId, toId }) => fromId === 'A1' && toId === 'A3')
    expect(around?.points.length).toBeGreaterThan(2)
    expect(sceneChecks(scene).linesThroughCards).toBe(0)
  })

  test('two cards that face one another are joined by a straight line', () => {
    const scene = freeScene(sketch, { A1: [0, 1.5], A2: [0.4, 0], A3: [3, 0], B1: [3, 3] })
    const line = scene.lines.find(({ toId }) => toId === 'A2')
    expect(line?.points).toHaveLength(2)
  })

  test('a card nobody placed finds a free spot and moves no other one', () => {
    const spots: Spots = { A1: [0, 2], A2: [0, 1], A3: [0.5, 0] }
    const before = spotsOf(freeScene(sketch, spots))
    expect(before).toMatchObject(spots)
    const roles = { ...sketch.roles, B2: 1 }
    expect(spotsOf(freeScene({ ...sketch, roles }, spots))).toMatchObject(before)
    expect(sceneChecks(freeScene({ ...sketch, roles }, spots)).cardOverlaps).toBe(0)
  })

  test('on a larger page columns and rows move apart, the map stands in the middle', () => {
    const spots: Spots = { A1: [0, 2.5], A2: [0.25, 1.25], A3: [0, 0], B1: [2, 2.5] }
    const document = freeDocument(mapDocument(sketch), spots)
    const small = buildScene(document, mapId, metricsFor('full'))
    const target = { width: small.width * 2, height: small.height * 1.2 }
    const large = buildScene(document, mapId, metricsFor('full', target))
    expect([large.width, large.height]).toEqual([target.width, target.height])
    expect(large.free?.pitchX).toBeGreaterThan((small.free?.pitchX ?? 0) * 1.3)
    expect(spotsOf(large)).toEqual(spots)
    expect(sceneProblems(large)).toEqual([])
  })

  test('a free map without cards is a small empty page', () => {
    const scene = freeScene({ ...sketch, roles: {}, moves: [] }, {})
    expect([scene.cards, Number.isFinite(scene.width + scene.height)]).toEqual([[], true])
  })

  test('cards put on one another are drawn all the same', () => {
    const scene = freeScene(sketch, { A1: [0, 0], A2: [0.2, 0.2], A3: [0.1, 0.1], B1: [0, 0] })
    expect([scene.cards.length, scene.lines.length]).toEqual([4, 4])
  })

  test.each([1, 2, 3, 4, 5, 6])('random map %i keeps lines off cards and times apart', (seed) => {
    const random = seededRandom(seed)
    const document = randomMap({ seed, roles: 40, moves: 55 })
    const spots = Object.fromEntries(
      [...document.role.keys()].map((id, index) => [
        id,
        [
          (index % 8) * 1.3 + pickIndex(random, 10) / 40,
          Math.floor(index / 8) * 1.3 + pickIndex(random, 10) / 40,
        ] as const,
      ]),
    )
    const scene = buildScene(freeDocument(document, spots), mapId, metricsFor('full'))
    expect(sceneProblems(scene).filter((text) => !text.endsWith('lines on one another'))).toEqual(
      [],
    )
    const { labelsOverLabels, labelsOverLines } = sceneChecks(scene)
    expect([labelsOverLabels, labelsOverLines]).toEqual([0, 0])
    const timed = [...document.transition.values()].filter((move) => move.fullTimeMonths !== null)
    expect(scene.labels.length).toBeGreaterThan(timed.length / 2)
  })
})

describe('a line drawn by hand', () => {
  const lattice = mapDocument({
    families: ['A', 'B'],
    bands: 3,
    roles: { A1: 1, A2: 2, A3: 3, B1: 1, B2: 2, B3: 3 },
    moves: ['A1 > A2 advancement 12', 'A2 > B3 bridge 9', 'B1 > B2 advancement 3'],
  })
  const sceneOf = (shapes: Readonly<Record<string, Partial<LineShape>>>) =>
    buildScene(shaped(lattice, shapes), mapId, metricsFor('full'))
  const plain = sceneOf({})

  test('leaves and reaches the sides that were chosen; all other lines stay', () => {
    const scene = sceneOf({ 'move-0002': { fromSide: 'left', toSide: 'right' } })
    const [line] = scene.lines.filter(({ id }) => id === 'move-0002')
    const [from, to] = ['A2', 'B3'].map((id) => scene.cards.find((card) => card.id === id))
    expect(line?.points[0]?.x).toBe(from?.x)
    expect(line?.points.at(-1)?.x).toBe((to?.x ?? 0) + (to?.width ?? 0))
    expect(sceneProblems(scene)).toEqual([])
    const others = (each: Scene) => each.lines.filter(({ id }) => id !== 'move-0002')
    expect(others(scene)).toEqual(others(plain))
  })

  test('leads over the place where it was bent, its time on it', () => {
    const scene = sceneOf({ 'move-0001': { bends: [{ x: 0.6, y: -0.4 }] } })
    expect(leadsOver(scene, 'move-0001', pointOfBend(scene, 'A1', { x: 0.6, y: -0.4 }))).toBe(true)
    expect(sceneProblems(scene)).toEqual([])
    expect(scene.labels).toHaveLength(3)
    expect(sceneChecks(scene)).toMatchObject({ labelsOverLines: 0, labelsOverLabels: 0 })
  })

  test('keeps its bends in a free arrangement', () => {
    const spots: Spots = {
      A1: [0, 2.6],
      A2: [0, 1.3],
      A3: [0, 0],
      B1: [2, 2],
      B2: [2, 1],
      B3: [3, 0],
    }
    const document = shaped(freeDocument(lattice, spots), {
      'move-0002': { fromSide: 'right', bends: [{ x: 1, y: -1 }] },
    })
    const scene = buildScene(document, mapId, metricsFor('full'))
    expect(leadsOver(scene, 'move-0002', pointOfBend(scene, 'A2', { x: 1, y: -1 }))).toBe(true)
    expect(sceneChecks(scene).linesThroughCards).toBe(0)
  })

  test.each([
    { x: 0.5, y: -0.5 },
    { x: -1.25, y: 0.75 },
    { x: 3, y: -4 },
  ])('a bend at $x, $y is found again from its point', (bend) => {
    const point = pointOfBend(plain, 'A2', bend)
    expect(point && bendOfPoint(plain, 'A2', point)).toEqual(bend)
  })
})
