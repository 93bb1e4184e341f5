import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromTabText, toTabText } from '#renderer/ui/tabText.ts'

test('any rows of cells come back from their tab text', () => {
  const cell = fc.string().filter((text) => !text.includes('\r'))
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    )
    .filter((table) => table.at(-1)?.some((text) => text !== '') === true)
  fc.assert(
    fc.property(rows, (table) => {
      expect(fromTabText(toTabText(table))).toEqual(table)
    }),
  )
})

test('a spreadsheet ends its text with a line break that is no row', () => {
  expect(fromTabText('5\t4\r\n1\t\r\n')).toEqual([
    ['5', '4'],
    ['1', ''],
  ])
})

test('a quoted cell keeps its tabs, line breaks and doubled quotes', () => {
  expect(fromTabText('"a\tb\n""c"""\td')).toEqual([['a\tb\n"c"', 'd']])
})

test('empty text has no rows', () => {
  expect(fromTabText('')).toEqual([])
})
