import { expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { sceneChecks } from '#shared/map/sceneChecks.ts'
import { mapId } from './mapFixture.ts'
import { randomMap } from './randomMap.ts'
import { sceneProblems } from './sceneProblems.ts'

const seeds = Array.from({ length: 25 }, (_, index) => index + 1)

test('labels of 25 random maps of 60 roles and 90 moves keep clear of everything', () => {
  const counts = { labels: 0, overLabels: 0, overLines: 0 }
  for (const seed of seeds) {
    const scene = buildScene(randomMap({ seed, roles: 60, moves: 90 }), mapId, metricsFor('full'))
    expect(sceneProblems(scene), `seed ${seed}`).toEqual([])
    const checks = sceneChecks(scene)
    counts.labels += scene.labels.length
    counts.overLabels += checks.labelsOverLabels
    counts.overLines += checks.labelsOverLines
  }
  expect(counts.labels).toBeGreaterThan(1500)
  expect(counts).toMatchObject({ overLabels: 0, overLines: 0 })
})

test('a map of 500 roles and 1,000 moves keeps the rules', () => {
  const document = randomMap({ seed: 1, roles: 500, moves: 1000 })
  const scene = buildScene(document, mapId, metricsFor('full'))
  expect(sceneProblems(scene)).toEqual([])
  expect([scene.cards.length, scene.lines.length]).toEqual([500, 1000])
})
