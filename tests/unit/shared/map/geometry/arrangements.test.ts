import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { mapText, summary } from '#shared/publish/reader/mapText.ts'
import { readerFacts } from '#shared/publish/reader/readerFacts.ts'
import { type MapSketch, mapDocument, mapId } from './mapFixture.ts'
import { randomMap } from './randomMap.ts'
import { sceneProblems } from './sceneProblems.ts'

function mapped(document: Document, changes: Partial<CareerMap>): Document {
  const map = document.map.get(mapId)
  return map ? { ...document, map: new Map([[mapId, { ...map, ...changes }]]) } : document
}

function sceneOf(sketch: MapSketch, changes: Partial<CareerMap>): Scene {
  return buildScene(mapped(mapDocument(sketch), changes), mapId, metricsFor('full'))
}

/** Every card's x and y as ranks, so that only the order of columns and rows counts. */
function places({ cards }: Scene): Record<string, readonly [number, number]> {
  const rank = (values: readonly number[]) => [...new Set(values)].toSorted((a, b) => a - b)
  const xs = rank(cards.map(({ x }) => x))
  const ys = rank(cards.map(({ y }) => y))
  return Object.fromEntries(cards.map(({ id, x, y }) => [id, [xs.indexOf(x), ys.indexOf(y)]]))
}

function labelTrouble(scene: Scene): number[] {
  const { labelsOverLabels, labelsOverCards, labelsOverLines } = sceneChecks(scene)
  return [labelsOverLabels, labelsOverCards, labelsOverLines]
}

describe('ladder', () => {
  const sketch: MapSketch = {
    families: ['A'],
    bands: 5,
    roles: { A1: 1, A2: 2, A3: 3, A4: 4, A5: 5, A6: 4, A7: 5, A8: 2 },
    moves: [
      'A1 > A2 advancement 12',
      'A2 > A3 advancement 18',
      'A3 > A4 advancement 24',
      'A4 > A5 advancement 24',
      'A3 > A6 lead 24',
      'A6 > A7 lead 24',
      'A1 > A8 lateral 6',
    ],
  }

  test('the longest chain stands one under another, side rungs beside it', () => {
    expect(places(sceneOf(sketch, { arrangement: 'ladder' }))).toEqual({
      A1: [0, 4],
      A2: [0, 3],
      A3: [0, 2],
      A4: [0, 1],
      A5: [0, 0],
      A6: [1, 1],
      A7: [1, 0],
      A8: [1, 3],
    })
  })

  test('moves up a chain are straight lines', () => {
    const { lines } = sceneOf(sketch, { arrangement: 'ladder' })
    const straight = lines.filter(({ points }) => points.length === 2)
    expect(straight.map(({ fromId, toId }) => `${fromId} ${toId}`)).toEqual([
      'A1 A2',
      'A2 A3',
      'A3 A4',
      'A4 A5',
      'A6 A7',
    ])
  })

  test('a hand-placed rung keeps its place and a new role moves no other one', () => {
    const placements = { A6: [2, 0, 'pinned'] } as const
    const before = places(sceneOf({ ...sketch, placements }, { arrangement: 'ladder' }))
    expect(before.A6).toEqual([2, 1])
    const roles = { ...sketch.roles, A9: 3 }
    const after = places(sceneOf({ ...sketch, placements, roles }, { arrangement: 'ladder' }))
    expect(after).toEqual({ ...before, A9: [1, 2] })
  })

  test.each([1, 2, 3])('random map %i keeps the rules', (seed) => {
    const document = randomMap({ seed, roles: 40, moves: 60, families: 2 })
    const scene = buildScene(mapped(document, { arrangement: 'ladder' }), mapId, metricsFor('full'))
    expect([sceneProblems(scene), labelTrouble(scene)]).toEqual([[], [0, 0, 0]])
  })
})

describe('radial', () => {
  const sketch: MapSketch = {
    families: ['A', 'B'],
    bands: 4,
    roles: { A1: 1, A2: 2, A3: 3, A4: 4, B1: 2, B2: 3, A9: 1 },
    moves: [
      'A1 > A2 advancement 6',
      'A2 > A3 advancement 12',
      'A2 > B1 lateral 3',
      'A3 > A4 advancement 24',
      'B1 > B2 advancement 12',
    ],
  }
  const around = (roleId: string): Partial<CareerMap> => ({
    arrangement: 'radial',
    shows: { by: 'around', roleId, steps: 3, direction: 'both' },
  })

  test('ways onward lie above and to the right, ways here below, farther moves farther out', () => {
    const found = places(sceneOf(sketch, around('A2')))
    expect(Object.keys(found).toSorted()).toEqual(['A1', 'A2', 'A3', 'A4', 'B1', 'B2'])
    const [x, y] = found.A2 ?? [0, 0]
    const offset = (id: string) => [(found[id]?.[0] ?? 0) - x, (found[id]?.[1] ?? 0) - y]
    expect(offset('A3')).toEqual([0, -1])
    expect(offset('A4')).toEqual([0, -2])
    expect(offset('B1')).toEqual([1, 0])
    expect(offset('B2')).toEqual([2, 0])
    expect(offset('A1')).toEqual([0, 1])
  })

  test('there are no lanes and levels, and the text version still names every role', () => {
    const document = mapped(mapDocument(sketch), around('A2'))
    const { lanes, bands } = buildScene(document, mapId, metricsFor('full'))
    expect([lanes, bands]).toEqual([[], []])
    const facts = readerFacts(document, mapId)
    if (!facts) throw new Error('The map is not there')
    expect(summary(facts)).toBe('6 roles, 2 job families, 4 levels and 5 moves')
    expect(mapText(facts)).toContain('B. Family B')
  })

  test('without a named role the one with the most moves is in the middle', () => {
    const found = places(sceneOf(sketch, { arrangement: 'radial' }))
    expect(found.A9?.[1]).toBe(Math.max(...Object.values(found).map(([, row]) => row)))
    expect(found.A3?.[0]).toBe(found.A2?.[0])
  })

  test.each([1, 2, 3, 4])('around a role of random map %i the rules hold', (seed) => {
    const document = randomMap({ seed, roles: 60, moves: 90 })
    const [roleId = ''] = document.role.keys()
    const scene = buildScene(mapped(document, around(roleId)), mapId, metricsFor('full'))
    expect([sceneProblems(scene), labelTrouble(scene)]).toEqual([[], [0, 0, 0]])
  })
})

describe('collapsed families and levels', () => {
  const sketch: MapSketch = {
    families: ['A', 'B', 'C'],
    bands: 3,
    roles: { A1: 1, A2: 2, B1: 1, B2: 2, B3: 3, C1: 1, C3: 3 },
    moves: ['A1 > A2', 'A1 > B2', 'B1 > B2', 'B2 > B3', 'A2 > C3', 'C1 > C3', '* > B1'],
  }
  const scene = sceneOf(sketch, { collapsedFamilyIds: ['B'] })

  test('a collapsed family is a narrow strip with the number of its roles and moves', () => {
    expect(
      scene.lanes.map(({ collapsed, columns, roleCount, hiddenMoves }) => [
        collapsed,
        columns,
        roleCount,
        hiddenMoves,
      ]),
    ).toEqual([
      [false, 1, 2, 0],
      [true, 0, 3, 4],
      [false, 1, 2, 0],
    ])
    expect(scene.lanes[1]?.width).toBeLessThan((scene.lanes[0]?.width ?? 0) / 2)
    expect(scene.cards.map(({ id }) => id)).toEqual(['A1', 'C1', 'A2', 'C3'])
    expect(sceneProblems(scene)).toEqual([])
  })

  test('no line runs along inside the strip', () => {
    const [, strip] = scene.lanes
    const [left, right] = [strip?.x ?? 0, (strip?.x ?? 0) + (strip?.width ?? 0)]
    const inside = scene.lines.flatMap(({ points }) =>
      points.filter((point, index) => {
        const next = points[index + 1]
        return next?.x === point.x && point.x > left + 12 && point.x < right - 12
      }),
    )
    expect(inside).toEqual([])
  })

  test('a collapsed level is a low strip, the levels around it stay', () => {
    const low = sceneOf(sketch, { collapsedBandIds: ['band-2'] })
    expect(
      low.bands.map(({ collapsed, rowYs, roleCount, hiddenMoves }) => [
        collapsed,
        rowYs.length,
        roleCount,
        hiddenMoves,
      ]),
    ).toEqual([
      [false, 1, 2, 0],
      [true, 0, 2, 5],
      [false, 1, 3, 0],
    ])
    expect(low.bands[1]?.height).toBeLessThan((low.bands[0]?.height ?? 0) * 0.75)
    expect(low.lines.map(({ fromId, toId }) => [fromId, toId])).toEqual([
      ['C1', 'C3'],
      [null, 'B1'],
    ])
    expect(sceneProblems(low)).toEqual([])
  })
})

test('a level keeps at least the rows it asks for', () => {
  const document = mapDocument({ families: ['A'], bands: 2, roles: { A1: 1, A2: 2 }, moves: [] })
  const levelBand = new Map(
    [...document.levelBand].map(([id, band]) => [
      id,
      id === 'band-1' ? { ...band, rows: 3 } : band,
    ]),
  )
  const { bands } = buildScene({ ...document, levelBand }, mapId, metricsFor('full'))
  expect(bands.map(({ rowYs }) => rowYs.length)).toEqual([1, 3])
})
