import { expect, test } from 'vitest'
import { capacityOf, smallestTitle, splitByFamily } from '#shared/map/poster/capacity.ts'
import { aProject } from '../../../../../support/aProject.ts'

/** Ten families of two roles a level on three levels. */
const document = aProject({
  levelBand: ['low', 'middle', 'high'].map((id) => ({ id })),
  jobFamily: Array.from('ABCDEFGHIJ', (letter) => ({ id: letter, letter })),
  role: Array.from('ABCDEFGHIJ').flatMap((familyId) =>
    ['low', 'middle', 'high'].flatMap((bandId) =>
      [1, 2].map((number) => ({ id: `${familyId}-${bandId}-${number}`, familyId, bandId })),
    ),
  ),
  map: [{ id: 'map' }],
})

function mapWith(changes: object) {
  const map = document.map.get('map')
  if (!map) throw new Error('No map')
  return { ...map, ...changes }
}

test('titles get twelve points for each meter, and never less than ten', () => {
  expect([0.4, 1, 2].map(smallestTitle)).toEqual([10, 12, 24])
})

test('a map that fits says of how many; closer readers and larger sheets leave more room', () => {
  const most = (changes: object) => {
    const map = mapWith(changes)
    return capacityOf(document, map, map).most
  }
  const map = mapWith({ paper: 'A0' })
  expect(capacityOf(document, map, map)).toEqual({
    roles: 60,
    most: 63,
    fits: true,
    titleSize: 15.6,
  })
  expect(most({ paper: 'A1' })).toBeLessThan(most({ paper: 'A0' }))
  expect(most({ paper: 'A1' })).toBeLessThan(most({ paper: 'A1', readFrom: 1 }))
  expect(most({ paper: 'A1', orientation: 'portrait' })).toBeLessThan(most({ paper: 'A1' }))
})

test('a map that is too wide is split between families, evenly and in order', () => {
  const map = mapWith({ paper: 'A1' })
  expect(capacityOf(document, map, map).fits).toBe(false)
  expect(splitByFamily(document, map, map).map(({ familyIds }) => familyIds.join(''))).toEqual([
    'ABCDE',
    'FGHIJ',
  ])
})

test('a sheet too small for one family gives each family its own', () => {
  const map = mapWith({ paper: 'A4', readFrom: 5 })
  const parts = splitByFamily(document, map, map)
  expect(parts).toHaveLength(10)
  expect(parts[0]?.roleIds).toHaveLength(6)
})

test('only what the map shows counts', () => {
  const map = mapWith({ shows: { by: 'families', familyIds: ['A', 'B'] } })
  expect(capacityOf(document, map, map)).toMatchObject({ roles: 12, fits: true })
})
