import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTemplate } from '#main/api/templates.ts'
import type { Document } from '#shared/domain/document.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { planMap } from '#shared/map/planMap.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { root } from '../../scripts/checkout.mjs'
import { careerDocument } from '../support/careerGraph.ts'
import { generatedGraph } from '../support/generatedGraph.ts'
import { occupationGraph } from '../support/occupationGraph.ts'
import { picturedScene } from '../support/picturedScene.ts'
import { pictureQuality } from '../support/pictureQuality.ts'
import { unwrap } from '../support/results.ts'
import { elkPicture } from '../support/rivals/elkPicture.ts'
import { sharedDataFolder } from '../support/sharedData.ts'
import { textOverflow } from '../support/textOverflow.ts'
import { sceneProblems } from '../unit/shared/map/geometry/sceneProblems.ts'

const data = sharedDataFolder()

const maps: readonly { name: string; missing: boolean; document: () => Promise<Document> }[] = [
  {
    name: 'the sample',
    missing: false,
    document: async () => unwrap(await readTemplate(join(root, 'resources'), 'healthcare')),
  },
  {
    name: '60 healthcare occupations of O*NET (PATHBOOK_DATA names the data)',
    missing: data === null,
    document: async () => careerDocument(occupationGraph(data ?? '', 60)),
  },
  {
    name: '500 generated roles',
    missing: false,
    document: async () => careerDocument(generatedGraph(500)),
  },
]

describe.each(maps)('$name', ({ missing, document }) => {
  test.skipIf(missing)('no line runs through a card, no label lies on another thing', async () => {
    const made = await document()
    const [mapId = ''] = made.map.keys()
    const metrics = metricsFor('full')
    const scene = buildScene(made, mapId, metrics)
    expect(sceneProblems(scene)).toEqual([])
    expect(sceneChecks(scene)).toMatchObject({
      linesThroughCards: 0,
      sharedSegments: 0,
      cardOverlaps: 0,
      labelsOverLabels: 0,
      labelsOverCards: 0,
      labelsOverLines: 0,
    })
    expect(textOverflow(scene, metrics)).toMatchObject({ outsideCard: [], outsideLabel: [] })
  })

  test.skipIf(missing)('the closest cards show every title whole', async () => {
    const made = await document()
    const [mapId = ''] = made.map.keys()
    const metrics = metricsFor('close')
    const scene = buildScene(made, mapId, metrics)
    expect(textOverflow(scene, metrics)).toEqual({
      outsideCard: [],
      outsideLabel: [],
      shortened: [],
    })
  })

  test.skipIf(missing)(
    'it has fewer crossings and bends than ELK around the same cards',
    async () => {
      const made = await document()
      const [mapId = ''] = made.map.keys()
      const metrics = metricsFor('full')
      const plan = planMap(made, mapId)
      const elk = await elkPicture(plan, metrics)
      expect(elk.displaced).toBe(0)
      const rival = pictureQuality(elk)
      const own = pictureQuality(picturedScene(buildScene(made, mapId, metrics)))
      expect(own.lines).toBe(rival.lines)
      expect(own.crossings).toBeLessThanOrEqual(rival.crossings * 1.1)
      expect(own.bends).toBeLessThan(rival.bends)
    },
  )
})
