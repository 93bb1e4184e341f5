import { expect, test } from 'vitest'
import { withChosenLabels } from '#renderer/features/map/chosenLabels.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { aMapDocument } from './aMap.ts'

const document = aMapDocument()
const scene = buildScene(document, 'map', { ...metricsFor('compact'), showLabels: false })

test('chosen moves show their time, the others do not', () => {
  const { labels } = withChosenLabels(document, scene, new Set(['aide-nurse']), 11.5)
  expect(labels.map(({ id, text }) => [id, text])).toEqual([['aide-nurse', '12 mo']])
})

test('a move without a time shows none', () => {
  expect(withChosenLabels(document, scene, new Set(['aide-biller']), 11.5).labels).toEqual([])
})

test('a time lies on its line and over no card', () => {
  const [label] = withChosenLabels(document, scene, new Set(['aide-nurse']), 11.5).labels
  const line = scene.lines.find(({ id }) => id === 'aide-nurse')
  const [first, last] = [line?.points[0], line?.points.at(-1)]
  if (!label || !first || !last) throw new Error('No label or line')
  expect(label.x + label.width / 2).toBeCloseTo(first.x, 5)
  expect(label.y).toBeGreaterThan(last.y)
  expect(label.y + label.height).toBeLessThan(first.y)
})
