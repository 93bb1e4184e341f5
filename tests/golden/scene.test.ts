import { expect, test } from 'vitest'
import { stableJson } from '#shared/base/stableJson.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { mapDocument, mapId } from '../unit/shared/map/geometry/mapFixture.ts'

/** Two dozen roles with every kind of move and every way a line can take. */
const document = mapDocument({
  families: ['A', 'B:2', 'C', 'D'],
  bands: 5,
  roles: {
    A1: 1,
    A2: 1,
    A3: 2,
    A4: 2,
    A5: 4,
    B1: 1,
    B2: 2,
    B3: 2,
    B4: 3,
    B5: 3,
    B6: 3,
    B7: 5,
    C1: 1,
    C2: 2,
    C3: 3,
    C4: 3,
    C5: 4,
    C6: 5,
    C7: 5,
    D1: 2,
    D2: 3,
    D3: 4,
  },
  moves: [
    'A1 > A3 advancement 12',
    'A2 > A4 advancement 6',
    'A3 > A5 lead 24',
    'A1 > A2 lateral 0.5',
    'A1 > B2 bridge 3.2',
    'A2 > C2 bridge 1.8',
    'B1 > B2 advancement 9',
    'B2 > B4 advancement 12',
    'B3 > B5 specialization 14',
    'B5 > B4 step-back 1',
    'B4 > B7 advancement 48',
    'B2 > B7 bridge 60',
    'B3 > C2 lateral 2.5',
    'C1 > C2 advancement 1.4',
    'C2 > C3 advancement 12',
    'C2 > C4 advancement 4',
    'C3 > C5 advancement 18',
    'C4 > C5 bridge 24',
    'C5 > C6 advancement 24',
    'C6 > C7 lateral 36',
    'C5 > B7 bridge 36',
    'C2 > D1 lateral 2.3',
    'B5 > C5 bridge 15',
    'D1 > D2 advancement 18',
    'D2 > D3 lead 24',
    'D1 > C3 bridge 14',
    'D3 > C3 step-back 2',
    '* > A1',
    '* > A2',
    '* > B1 entry 0.7',
    '* > C1',
    '* > B3 entry 3.7',
    '* > C4 entry 5',
    '* > D1 entry 9',
  ],
  placements: { B6: [0, 1, 'pinned'], C7: [1, 0] },
})

test.each(['full', 'compact', 'title'] as const)('the %s scene is as it was', async (detail) => {
  const scene = buildScene(document, mapId, metricsFor(detail))
  const checks = sceneChecks(scene)
  expect(checks).toMatchObject({
    linesThroughCards: 0,
    sharedSegments: 0,
    cardOverlaps: 0,
    labelsOverLabels: 0,
    labelsOverCards: 0,
    labelsOverLines: 0,
  })
  await expect(`${stableJson({ ...scene, checks }, 1)}\n`).toMatchFileSnapshot(
    `./scenes/${detail}.json`,
  )
})
