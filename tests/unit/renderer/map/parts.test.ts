import { expect, test } from 'vitest'
import { fitsAtOnce, shownPart } from '#renderer/features/map/parts.ts'
import type { Document } from '#shared/domain/document.ts'
import { rolesAround } from '#shared/domain/queries/shownRoles.ts'
import { largeProject } from '../../../support/largeProject.ts'
import { aMapDocument } from './aMap.ts'

const small = aMapDocument()
const large = largeProject({ roles: 600, transitions: 900, requirements: 100 })

function mapOf(document: Document) {
  const [map] = document.map.values()
  if (!map) throw new Error('No map')
  return map
}

test('a small map is shown as a whole, unless a part of it is asked for', () => {
  expect(shownPart(small, mapOf(small), null)).toBeNull()
  expect(shownPart(small, mapOf(small), { kind: 'family', familyId: 'care' })?.roleIds).toEqual([
    'aide',
    'porter',
    'nurse',
  ])
})

test('a large map opens on its first family', () => {
  const shown = shownPart(large, mapOf(large), null)
  expect(shown?.part).toEqual({ kind: 'family', familyId: 'family-0' })
  expect(shown?.roleIds?.length).toBe(30)
  expect(shown?.total).toBe(30)
})

test('all of a large map is shown when it is asked for', () => {
  const all = { kind: 'all' } as const
  expect(shownPart(large, mapOf(large), all)).toEqual({ part: all, roleIds: null, total: 600 })
  expect(shownPart(small, mapOf(small), all)).toBeNull()
})

test('a map that is too large to be shown at all opens on a part, whatever is asked for', () => {
  const huge = largeProject({ roles: 300, transitions: 8001, requirements: 100 })
  expect(shownPart(huge, mapOf(huge), { kind: 'all' })?.part.kind).toBe('family')
})

test('many moves make a map large too', () => {
  const roles = [...large.role.values()].slice(0, 300)
  expect(fitsAtOnce(large, roles)).toBe(true)
  const dense = largeProject({ roles: 300, transitions: 501, requirements: 100 })
  expect(fitsAtOnce(dense, [...dense.role.values()])).toBe(false)
})

test('the surroundings of a role follow moves both ways, step by step', () => {
  expect([...rolesAround(small, 'nurse', { steps: 1, direction: 'both' })].toSorted()).toEqual([
    'aide',
    'nurse',
  ])
  expect([...rolesAround(small, 'nurse', { steps: 2, direction: 'both' })].toSorted()).toEqual([
    'aide',
    'biller',
    'nurse',
    'porter',
  ])
})

test('a part whose role was removed gives way to the whole map', () => {
  expect(shownPart(small, mapOf(small), { kind: 'around', roleId: 'gone', steps: 1 })).toBeNull()
})
