import { expect, test } from 'vitest'
import { annotationsOfMap } from '#shared/domain/queries/maps.ts'
import { aProject } from '../../../../support/aProject.ts'

test('a map without annotations answers with the same list every time', () => {
  const document = aProject({ map: [{ id: 'map' }] })
  expect(annotationsOfMap(document, 'map')).toEqual([])
  expect(annotationsOfMap(document, 'map')).toBe(annotationsOfMap(document, 'map'))
})
