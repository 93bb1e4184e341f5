import { expect, test } from 'vitest'
import { keepInside, rangeOf, selectCell, selectionForKey } from '#renderer/ui/gridSelection.ts'

const grid = { rows: 100, columns: 10, page: 20 }
const plain = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
const middle = selectCell({ row: 50, column: 5 })

test.each([
  ['ArrowDown', 51, 5],
  ['ArrowLeft', 50, 4],
  ['PageUp', 30, 5],
  ['Home', 50, 0],
  ['End', 50, 9],
])('%s moves the active cell', (key, row, column) => {
  expect(selectionForKey({ ...plain, key }, middle, grid)).toEqual(selectCell({ row, column }))
})

test('Ctrl with an arrow goes to the edge, with End to the last cell', () => {
  const keys = { ...plain, ctrlKey: true }
  expect(selectionForKey({ ...keys, key: 'ArrowDown' }, middle, grid)).toEqual(
    selectCell({ row: 99, column: 5 }),
  )
  expect(selectionForKey({ ...keys, key: 'End' }, middle, grid)).toEqual(
    selectCell({ row: 99, column: 9 }),
  )
})

test('Shift extends from the active cell and Escape gives the range up', () => {
  const wider = selectionForKey({ ...plain, shiftKey: true, key: 'ArrowUp' }, middle, grid)
  expect(wider).toEqual({ at: { row: 50, column: 5 }, to: { row: 49, column: 5 } })
  expect(rangeOf(wider ?? middle)).toEqual({ top: 49, left: 5, bottom: 50, right: 5 })
  expect(selectionForKey({ ...plain, key: 'Escape' }, wider ?? middle, grid)).toEqual(middle)
})

test('Escape on one cell and typed characters are left to others', () => {
  expect(selectionForKey({ ...plain, key: 'Escape' }, middle, grid)).toBeNull()
  expect(selectionForKey({ ...plain, key: '3' }, middle, grid)).toBeNull()
})

test('Space takes the column, Shift Space the row', () => {
  expect(selectionForKey({ ...plain, key: ' ' }, middle, grid)).toEqual({
    at: { row: 0, column: 5 },
    to: { row: 99, column: 5 },
  })
  expect(selectionForKey({ ...plain, shiftKey: true, key: ' ' }, middle, grid)).toEqual({
    at: { row: 50, column: 0 },
    to: { row: 50, column: 9 },
  })
})

test('a selection outside of a grid that shrank comes back in', () => {
  expect(keepInside(middle, { rows: 3, columns: 2 })).toEqual(selectCell({ row: 2, column: 1 }))
  expect(keepInside(middle, grid)).toBe(middle)
})
