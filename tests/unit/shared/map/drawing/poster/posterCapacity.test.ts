import { expect, test } from 'vitest'
import { posterCapacity } from '#shared/map/poster/posterCapacity.ts'
import { aMap } from '../aMap.ts'

test('a sheet with room says about how many roles it holds', () => {
  const { roles, fits, split, sentence } = posterCapacity(aMap(), 'map', {
    paper: 'A1',
    orientation: 'landscape',
  })
  expect([roles, fits >= roles]).toEqual([7, true])
  expect(split.map(({ letters }) => letters)).toEqual([['A', 'B', 'C']])
  expect(sentence).toBe(`7 of about ${fits} roles fit on A1 at 11 pt.`)
})

test('a sheet without enough room says which families go on which sheet', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    id: `role-${index}`,
    title: `Health services technician ${index}`,
    familyId: ['support', 'nursing', 'lab'][index % 3] ?? '',
    bandId: ['entry', 'certified', 'leading'][index % 2] ?? '',
  }))
  const document = aMap({ role: many, transition: [], pathway: [] })
  const { fits, split, sentence } = posterCapacity(document, 'map', {
    paper: 'A3',
    orientation: 'landscape',
  })
  expect(fits).toBeLessThan(300)
  expect(split.flatMap(({ letters }) => letters)).toEqual(['A', 'B', 'C'])
  expect(sentence).toContain('split the map by job family onto')
})
