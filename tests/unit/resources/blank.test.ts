import { expect, test } from 'vitest'
import { recordKinds } from '#shared/domain/document.ts'
import { templateDocument } from './templates.ts'

const blank = await templateDocument('blank')

test('a blank map has settings, levels, a scale, a map and a guidebook, and nothing else', () => {
  const counts = recordKinds.flatMap((kind) =>
    blank[kind].size > 0 ? [`${kind} ${blank[kind].size}`] : [],
  )
  expect(counts).toEqual(['project 1', 'scale 1', 'levelBand 5', 'map 1', 'guidebook 1'])
})

test('the scale has six described points with words for oneself', () => {
  const scale = blank.scale.get(blank.project.get('project')?.defaultScaleId ?? '')
  expect(scale?.points.map(({ value, label }) => `${value} ${label}`)).toEqual([
    '0 None',
    '1 Aware',
    '2 With help',
    '3 Alone',
    '4 In hard cases',
    '5 Teaches others',
  ])
  expect(
    scale?.points.filter(({ self, description }) => self === '' || description === ''),
  ).toEqual([])
})

test('both templates share the scale and the levels', async () => {
  const sample = await templateDocument('healthcare')
  expect([...blank.scale.values()]).toEqual([...sample.scale.values()])
  expect([...blank.levelBand.values()]).toEqual([...sample.levelBand.values()])
})
