import { expect, test } from 'vitest'
import {
  dropIndex,
  idsOnMap,
  orderAfterDrop,
  unitsAt,
} from '#renderer/features/map/structure/frameParts.ts'
import { aMapDocument } from './aMap.ts'

test('families stand from the left, levels from the top', () => {
  const document = aMapDocument()
  expect(idsOnMap(document, 'family')).toEqual(['care', 'office'])
  expect(idsOnMap(document, 'level')).toEqual(['high', 'middle', 'low'])
})

test.each([
  ['first', 'c', 0, 'cabd'],
  ['between', 'a', 2, 'bcad'],
  ['last', 'a', 3, 'bcda'],
  ['its own place', 'b', 1, 'abcd'],
])('what is dropped stands %s', (_, id, index, order) => {
  const all = ['a', 'b', 'c', 'd']
  expect(orderAfterDrop(all, all, id, index).join('')).toBe(order)
})

test('what a map does not show keeps its place among the others', () => {
  const all = ['a', 'hidden', 'b', 'c', 'tail']
  expect(orderAfterDrop(all, ['a', 'b', 'c'], 'a', 2)).toEqual(['hidden', 'b', 'c', 'a', 'tail'])
  expect(orderAfterDrop(all, ['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'hidden', 'b', 'tail'])
})

test('a point falls behind the boxes whose middle lies before it', () => {
  const boxes = ['a', 'b', 'c'].map((id, index) => ({ id, start: index * 100, size: 100 }))
  expect([10, 160, 260].map((at) => dropIndex(boxes, 'a', at))).toEqual([0, 1, 2])
})

test('a rim stands for whole columns, at least one', () => {
  const at = (x: number) => unitsAt({ start: 100, size: 200, units: 2, at: x, most: 6 })
  expect([0, 210, 260, 5000].map(at)).toEqual([1, 1, 2, 6])
})
