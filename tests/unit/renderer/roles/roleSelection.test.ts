import { expect, test } from 'vitest'
import { chooseRole, neighborOf } from '#renderer/features/roles/roleSelection.ts'

const order = ['a', 'b', 'c', 'd', 'e']
const alone = { extend: false, toggle: false }
const extend = { extend: true, toggle: false }
const toggle = { extend: false, toggle: true }

test('a press chooses one role alone', () => {
  const before = { ids: ['a', 'b'], anchor: 'a' }
  expect(chooseRole(before, order, 'd', alone)).toEqual({ ids: ['d'], anchor: 'd' })
})

test('Shift chooses a stretch that ends with the pressed role', () => {
  expect(chooseRole({ ids: ['b'], anchor: 'b' }, order, 'd', extend)).toEqual({
    ids: ['b', 'c', 'd'],
    anchor: 'b',
  })
})

test('a stretch upward keeps its start and makes the upper role current', () => {
  expect(chooseRole({ ids: ['d'], anchor: null }, order, 'b', extend)).toEqual({
    ids: ['d', 'c', 'b'],
    anchor: 'd',
  })
})

test('a stretch from a role that is filtered away is the pressed role', () => {
  expect(chooseRole({ ids: ['x'], anchor: 'x' }, order, 'b', extend).ids).toEqual(['b'])
})

test('Ctrl adds a role and takes it out again', () => {
  const added = chooseRole({ ids: ['a'], anchor: 'a' }, order, 'c', toggle)
  expect(added).toEqual({ ids: ['a', 'c'], anchor: 'c' })
  expect(chooseRole(added, order, 'a', toggle)).toEqual({ ids: ['c'], anchor: 'a' })
})

test('the last chosen role cannot be taken out', () => {
  expect(chooseRole({ ids: ['a'], anchor: 'a' }, order, 'a', toggle).ids).toEqual(['a'])
})

test('after roles are gone the next one in view is shown', () => {
  expect(neighborOf(order, 'c', new Set(['c', 'd']))).toBe('e')
})

test('after the last roles are gone the one before is shown', () => {
  expect(neighborOf(order, 'e', new Set(['d', 'e']))).toBe('c')
})

test('after all roles are gone none is shown', () => {
  expect(neighborOf(order, 'b', new Set(order))).toBeNull()
})
