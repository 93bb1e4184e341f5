import { expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { Scene } from '#shared/map/scene.ts'
import { type MapSketch, mapDocument, mapId, roleOf } from './mapFixture.ts'
import { randomMap } from './randomMap.ts'

function slotsOf(scene: Scene): Record<string, [number, number]> {
  return Object.fromEntries(scene.cards.map(({ id, column, row }) => [id, [column, row]]))
}

function slots(sketch: MapSketch): Record<string, [number, number]> {
  return slotsOf(buildScene(mapDocument(sketch), mapId, metricsFor('full')))
}

test('bands lie from the lowest level at the bottom to the highest at the top', () => {
  const scene = buildScene(
    mapDocument({ families: ['A'], bands: 3, roles: { A1: 1 }, moves: [] }),
    mapId,
    metricsFor('full'),
  )
  expect(scene.bands.map(({ numeral }) => numeral)).toEqual(['III', 'II', 'I'])
  const ends = scene.bands.map(({ y, height }) => y + height)
  expect(scene.bands.map(({ y }) => y)).toEqual([0, ...ends.slice(0, -1)])
  expect(ends.at(-1)).toBeCloseTo(scene.height, 1)
})

test('a lane is as wide as its fullest cell needs, up to three columns', () => {
  const scene = buildScene(
    mapDocument({
      families: ['A', 'B', 'C:2'],
      bands: 2,
      roles: { A1: 1, A2: 1, B1: 1, B2: 1, B3: 1, B4: 1, C1: 2 },
      moves: [],
    }),
    mapId,
    metricsFor('full'),
  )
  expect(scene.lanes.map(({ columns, roleCount }) => [columns, roleCount])).toEqual([
    [2, 2],
    [3, 4],
    [2, 1],
  ])
})

test('roles beyond the columns of their cell stand in a further row', () => {
  expect(slots({ families: ['A:2'], bands: 1, roles: { A1: 1, A2: 1, A3: 1 }, moves: [] })).toEqual(
    { A1: [0, 0], A2: [1, 0], A3: [0, 1] },
  )
})

test('cards that someone placed stay exactly where they were put', () => {
  expect(
    slots({
      families: ['A'],
      bands: 1,
      roles: { A1: 1, A2: 1 },
      moves: [],
      placements: { A1: [4, 2] },
    }),
  ).toEqual({ A1: [4, 2], A2: [0, 0] })
})

test('of two cards on one place the pinned one stays, else the one with the lower reference', () => {
  const sketch = { families: ['A'], bands: 1, roles: { A1: 1, A2: 1 }, moves: [] }
  expect(slots({ ...sketch, placements: { A1: [1, 0], A2: [1, 0, 'pinned'] } })).toEqual({
    A1: [0, 0],
    A2: [1, 0],
  })
  expect(slots({ ...sketch, placements: { A1: [1, 0], A2: [1, 0] } })).toEqual({
    A1: [1, 0],
    A2: [0, 0],
  })
})

test('a role stands in the column of the role it comes from', () => {
  expect(
    slots({
      families: ['A'],
      bands: 2,
      roles: { A1: 1, A2: 1, A3: 2, A4: 2 },
      moves: ['A2 > A3', 'A1 > A4'],
    }),
  ).toEqual({ A1: [0, 0], A2: [1, 0], A3: [1, 0], A4: [0, 0] })
})

test('a role with several moves to families on the right stands on the right', () => {
  expect(
    slots({
      families: ['A', 'B'],
      bands: 2,
      roles: { A1: 1, A2: 1, B1: 2, B2: 2 },
      moves: ['A1 > B1', 'A1 > B2'],
      placements: { A2: [0, 0] },
    }).A1,
  ).toEqual([1, 0])
})

test.each([1, 2, 3, 4, 5])('a new role moves no card of random map %i', (seed) => {
  const document = randomMap({ seed, roles: 50, moves: 70, placed: 0.2 })
  const before = slotsOf(buildScene(document, mapId, metricsFor('full')))
  for (const [letter, band] of [
    ['A', 1],
    ['D', 3],
    ['G', 5],
  ] as const) {
    const added = roleOf(`${letter}99`, band)
    const role = new Map([...document.role, [added.id, added]])
    const after = slotsOf(buildScene({ ...document, role }, mapId, metricsFor('full')))
    expect({ ...after, [added.id]: undefined }).toEqual({ ...before, [added.id]: undefined })
  }
})

test('empty lanes and bands keep their size', () => {
  const scene = buildScene(
    mapDocument({ families: ['A', 'B:2'], bands: 2, roles: {}, moves: [] }),
    mapId,
    metricsFor('full'),
  )
  expect(scene.cards).toEqual([])
  expect(scene.lanes.map(({ width }) => width)).toEqual([149, 298])
  for (const band of scene.bands) expect(band.height).toBeGreaterThan(82)
})

test('a chosen part shows its roles, the moves between them and no empty lane', () => {
  const document = mapDocument({
    families: ['A', 'B', 'C'],
    bands: 2,
    roles: { A1: 1, A2: 2, B1: 1, C1: 1 },
    moves: ['A1 > A2', 'A1 > C1 lateral', '* > A1'],
  })
  const part = buildScene(document, mapId, metricsFor('full'), { roleIds: ['A1', 'A2', 'B1'] })
  expect(part.lanes.map(({ letter }) => letter)).toEqual(['A', 'B'])
  expect(part.lines.map(({ fromId, toId }) => [fromId, toId])).toEqual([
    ['A1', 'A2'],
    [null, 'A1'],
  ])
  const kept = buildScene(document, mapId, metricsFor('full'), {
    roleIds: ['A1'],
    emptyLanes: 'keep',
  })
  expect(kept.lanes).toHaveLength(3)
})

test('a map that lists its roles shows only those', () => {
  const document = mapDocument({ families: ['A'], bands: 1, roles: { A1: 1, A2: 1 }, moves: [] })
  const map = new Map(
    [...document.map].map(([id, record]) => [
      id,
      { ...record, shows: { by: 'pick' as const, roleIds: ['A2'] } },
    ]),
  )
  const scene = buildScene({ ...document, map }, mapId, metricsFor('full'), {
    roleIds: ['A1', 'A2'],
  })
  expect(scene.cards.map(({ id }) => id)).toEqual(['A2'])
})

test('a map without families, bands or roles is an empty scene', () => {
  const scene = buildScene(
    mapDocument({ families: [], bands: 0, roles: {}, moves: [] }),
    mapId,
    metricsFor('full'),
  )
  expect([scene.lanes, scene.bands, scene.cards, scene.lines]).toEqual([[], [], [], []])
})

test('a map grows to the height and width that are asked for, and not beyond', () => {
  const document = mapDocument({
    families: ['A', 'B'],
    bands: 2,
    roles: { A1: 1, A2: 2, B1: 1, B2: 2 },
    moves: ['A1 > A2', 'A1 > B2', '* > B1'],
  })
  const wide = buildScene(document, mapId, metricsFor('full', { height: 700, width: 900 }))
  expect([wide.height, wide.width]).toEqual([700, 900])
  const narrow = buildScene(document, mapId, metricsFor('full', { height: 10, width: 10 }))
  expect(narrow).toEqual(buildScene(document, mapId, metricsFor('full')))
})
