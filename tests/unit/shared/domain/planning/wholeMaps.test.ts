import { expect, test } from 'vitest'
import { newMap } from '#shared/domain/newMap.ts'
import { rolesOfMap } from '#shared/domain/queries/maps.ts'
import { mapsInOrder } from '#shared/domain/queries/order.ts'
import { aRecord } from '../../../../support/aProject.ts'
import { codeOf } from '../../../../support/results.ts'
import { document, edited, plan } from './smallHospital.ts'

const second = { ...newMap({ id: 'second', name: 'Second', order: 1 }) }
const drawn = edited([
  { type: 'map.add', record: second },
  {
    type: 'annotation.add',
    record: aRecord('annotation', { id: 'note', mapId: 'map', familyId: 'care', bandId: 'entry' }),
  },
  {
    type: 'lineShape.add',
    record: aRecord('lineShape', {
      id: 'map.aide-nurse',
      mapId: 'map',
      transitionId: 'aide-nurse',
      fromSide: 'top',
    }),
  },
])

const copyOf = {
  type: 'map.duplicate',
  mapId: 'map',
  newMapId: 'copy',
  name: 'Copy',
  annotations: [{ annotationId: 'note', newAnnotationId: 'note-2' }],
}

test('a copied map stands behind the first with its places, notes and drawn lines', () => {
  const current = edited([copyOf], drawn)
  expect(mapsInOrder(current).map(({ id }) => id)).toEqual(['map', 'copy', 'second'])
  expect([...current.placement.keys()]).toEqual(['map.clerk', 'copy.clerk'])
  expect(current.placement.get('copy.clerk')).toEqual({
    ...current.placement.get('map.clerk'),
    id: 'copy.clerk',
    mapId: 'copy',
  })
  expect(current.annotation.get('note-2')).toEqual({
    ...current.annotation.get('note'),
    id: 'note-2',
    mapId: 'copy',
  })
  expect(current.lineShape.get('copy.aide-nurse')?.fromSide).toBe('top')
})

test('a copy needs a map that is there and an id that is free', () => {
  expect(codeOf(plan({ ...copyOf, mapId: 'gone' }, drawn))).toBe('not-found')
  expect(codeOf(plan({ ...copyOf, newMapId: 'second' }, drawn))).toBe('duplicate-id')
})

test('several maps are added by one edit', () => {
  const records = ['north', 'south'].map((id, index) => newMap({ id, name: id, order: index + 1 }))
  const current = edited([{ type: 'map.addMany', records }])
  expect(mapsInOrder(current).map(({ id }) => id)).toEqual(['map', 'north', 'south'])
})

test.each([
  ['families', { by: 'families', familyIds: ['care'] }, 'pick'],
  ['the family of the role', { by: 'families', familyIds: ['office'] }, 'families'],
  ['one employer', { by: 'employer', employer: 'Valley', shared: false }, 'employer'],
] as const)('a new role on a map of %s is shown on it', (_, shows, by) => {
  const record = aRecord('role', { id: 'new', familyId: 'office', bandId: 'top' })
  const current = edited([
    { type: 'map.edit', id: 'map', changes: { shows } },
    { type: 'map.addRole', mapId: 'map', record, place: null },
  ])
  const map = current.map.get('map')
  expect(map?.shows.by).toBe(by)
  expect(map && rolesOfMap(current, map).map(({ id }) => id)).toContain('new')
})

test('a family that goes leaves its roles, notes and maps to another one', () => {
  const shows = { by: 'families', familyIds: ['care', 'office'] }
  const current = edited(
    [
      { type: 'map.edit', id: 'map', changes: { shows } },
      { type: 'jobFamily.removeInto', familyId: 'care', intoId: 'office' },
    ],
    drawn,
  )
  expect([...current.jobFamily.keys()]).toEqual(['office'])
  expect(current.role.get('aide')).toMatchObject({ familyId: 'office', bandId: 'entry' })
  expect(current.annotation.get('note')?.familyId).toBe('office')
  expect(current.map.get('map')?.shows).toEqual({ by: 'families', familyIds: ['office'] })
  expect(new Set([...current.role.values()].map(({ mapReference }) => mapReference)).size).toBe(4)
})

test('a level that goes leaves its roles to another one, which choose their place anew', () => {
  const current = edited([{ type: 'levelBand.removeInto', bandId: 'entry', intoId: 'middle' }])
  expect([...current.levelBand.keys()]).toEqual(['middle', 'top'])
  expect(current.role.get('clerk')?.bandId).toBe('middle')
  expect(current.placement.size).toBe(0)
})

test('a family or level cannot leave its roles to itself or to nothing', () => {
  const family = { type: 'jobFamily.removeInto', familyId: 'care' }
  expect(codeOf(plan({ ...family, intoId: 'care' }, document))).toBe('same-target')
  expect(codeOf(plan({ ...family, intoId: 'gone' }, document))).toBe('not-found')
})
