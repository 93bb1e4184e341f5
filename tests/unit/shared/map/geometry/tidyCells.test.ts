import { expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import type { Placement } from '#shared/domain/records/map.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { tidyCells } from '#shared/map/tidyCells.ts'
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
