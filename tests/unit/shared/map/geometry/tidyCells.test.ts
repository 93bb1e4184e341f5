import { expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import type { Placement } from '#shared/domain/records/map.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { tidyCells } from '#shared/map/tidyCells.ts'
import { careerDocument, careerMapId } from '../../../../support/careerGraph.ts'
import { generatedGraph } from '../../../../support/generatedGraph.ts'
import { mapDocument, mapId } from './mapFixture.ts'
import { randomMap } from './randomMap.ts'

function tidied(document: Document): Document {
  const placement = new Map(document.placement)
  for (const { roleId, column, row } of tidyCells(document, mapId)) {
    const record: Placement = {
      id: `${mapId}.${roleId}`,
      mapId,
      roleId,
      column,
      row,
      pinned: false,
      x: null,
      y: null,
    }
    placement.set(record.id, record)
  }
  return { ...document, placement }
}

function crossingsOf(document: Document): number {
  return sceneChecks(buildScene(document, mapId, metricsFor('full'))).crossings
}

test('tidying uncrosses two moves of one family', () => {
  const document = mapDocument({
    families: ['A'],
    bands: 2,
    roles: { A1: 1, A2: 1, A3: 2, A4: 2 },
    moves: ['A1 > A4', 'A2 > A3'],
    placements: { A1: [0, 0], A2: [1, 0], A3: [0, 0], A4: [1, 0] },
  })
  expect(crossingsOf(document)).toBe(1)
  const tidy = buildScene(tidied(document), mapId, metricsFor('full'))
  expect(tidy.lines.map(({ points }) => points.length)).toEqual([2, 2])
})

test('tidying moves no pinned card and gives every other card a cell of its own', () => {
  const document = mapDocument({
    families: ['A'],
    bands: 2,
    roles: { A1: 1, A2: 1, A3: 2, A4: 2 },
    moves: ['A1 > A4', 'A2 > A3'],
    placements: { A1: [0, 0, 'pinned'], A2: [1, 0, 'pinned'], A3: [0, 0], A4: [1, 0] },
  })
  expect(tidyCells(document, mapId)).toEqual([
    { roleId: 'A3', familyId: 'A', bandId: 'band-2', column: 1, row: 0 },
    { roleId: 'A4', familyId: 'A', bandId: 'band-2', column: 0, row: 0 },
  ])
})

test.each([1, 2, 3])('tidying random map %i takes away crossings', (seed) => {
  const document = randomMap({ seed, roles: 40, moves: 50 })
  expect(crossingsOf(tidied(document))).toBeLessThan(crossingsOf(document))
})

test('tidying 500 roles of an organization takes away a third of the crossings, twice the same', () => {
  const document = careerDocument(generatedGraph(500))
  const cells = tidyCells(document, careerMapId)
  expect(tidyCells(document, careerMapId)).toEqual(cells)
  const taken = cells.map(({ familyId, bandId, column, row }) =>
    [familyId, bandId, column, row].join(' '),
  )
  expect(new Set(taken).size).toBe(500)
  const placement = new Map(
    cells.map(({ roleId, column, row }): [string, Placement] => {
      const id = `${careerMapId}.${roleId}`
      const place = { column, row, pinned: false, x: null, y: null }
      return [id, { id, mapId: careerMapId, roleId, ...place }]
    }),
  )
  const crossings = (each: Document) =>
    sceneChecks(buildScene(each, careerMapId, metricsFor('full'))).crossings
  expect(crossings({ ...document, placement })).toBeLessThan((crossings(document) * 2) / 3)
})

test('a map without lanes has nothing to tidy', () => {
  const document = randomMap({ seed: 1, roles: 20, moves: 25 })
  const map = document.map.get(mapId)
  if (!map) throw new Error('The map is not there')
  const radial = new Map([[mapId, { ...map, arrangement: 'radial' as const }]])
  expect(tidyCells({ ...document, map: radial }, mapId)).toEqual([])
})
