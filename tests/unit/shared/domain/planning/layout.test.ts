import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { codeOf } from '../../../../support/results.ts'
import { edited, plan } from './smallHospital.ts'

describe('maps', () => {
  const cell = { roleId: 'clerk', column: 2, row: 1 }

  test('a dropped card keeps its cell and its pin, and takes on family and band', () => {
    const moves = [{ ...cell, familyId: 'care', bandId: 'top' }]
    const current = edited([{ type: 'map.moveRoles', mapId: 'map', moves }])
    expect(current.placement.get('map.clerk')).toMatchObject({ column: 2, row: 1, pinned: true })
    expect(current.role.get('clerk')).toMatchObject({
      familyId: 'care',
      bandId: 'top',
      mapReference: 'A3',
    })
  })

  test('pinning keeps a card where it is, and releasing gives it back to the layout', () => {
    const pin = {
      type: 'map.setPinned',
      mapId: 'map',
      cells: [{ ...cell, roleId: 'aide' }],
      pinned: true,
    }
    const pinned = edited([pin])
    expect(pinned.placement.get('map.aide')).toMatchObject({ column: 2, pinned: true })
    const release = { type: 'map.releaseRoles', mapId: 'map', roleIds: ['aide', 'nurse'] }
    expect([...edited([release], pinned).placement.keys()]).toEqual(['map.clerk'])
  })
})

describe('guidebooks', () => {
  const inOrder = (current: Document, chapterId: string) =>
    [...current.block.values()]
      .filter((block) => block.chapterId === chapterId)
      .toSorted((a, b) => a.order - b.order)
      .map(({ id }) => id)
      .join('')

  test.each([
    ['a', 'one', 2, 'bca', ''],
    ['c', 'one', 0, 'cab', ''],
    ['b', 'two', 5, 'ac', 'b'],
  ])('block %s moved to chapter %s at %i', (id, chapterId, index, one, two) => {
    const current = edited([{ type: 'block.move', id, chapterId, index }])
    expect([inOrder(current, 'one'), inOrder(current, 'two')]).toEqual([one, two])
  })

  test('a new order counts from 0 and names every record once', () => {
    const current = edited([{ type: 'block.reorder', ids: ['c', 'a', 'b'] }])
    expect(inOrder(current, 'one')).toBe('cab')
    expect(codeOf(plan({ type: 'block.reorder', ids: ['a', 'a'] }))).toBe('bad-order')
    expect(codeOf(plan({ type: 'block.reorder', ids: ['a', 'gone'] }))).toBe('not-found')
  })
})
