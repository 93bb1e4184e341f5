import { expect, test } from 'vitest'
import { publicationName } from '#main/api/publishing/publicationName.ts'
import { mapFileFormats } from '#shared/api/publication.ts'
import { aProject } from '../../../support/aProject.ts'

const document = aProject({
  project: [{ title: 'Hospital' }],
  map: [{ id: 'map', name: 'Nursing / care' }],
})

test('pictures and pages are named after project and map, with their own ending', () => {
  const picture = { mapId: 'map', picture: 'map' } as const
  expect([
    publicationName(document, { kind: 'svg', ...picture }),
    publicationName(document, { kind: 'png', ...picture, dpi: 300 }),
    publicationName(document, { kind: 'html', mapId: 'map' }),
  ]).toEqual([
    'Hospital - Nursing care.svg',
    'Hospital - Nursing care.png',
    'Hospital - Nursing care.html',
  ])
})

test('no two files of a map have the same name', () => {
  const names = mapFileFormats.map((format) =>
    publicationName(document, { kind: 'mapFile', mapId: 'map', format }),
  )
  expect(new Set(names).size).toBe(mapFileFormats.length)
  expect(names).toContain('Hospital - Nursing care - moves.csv')
  expect(names).toContain('Hospital - Nursing care.drawio')
})
