import { expect, test } from 'vitest'
import {
  cellHeat,
  cellText,
  cellWords,
  type MatrixView,
  readCell,
} from '#renderer/features/matrix/matrixViews.ts'
import { aRecord } from '../../../support/aProject.ts'

const scale = aRecord('scale', {
  points: ['None', 'Aware', 'With help', 'Alone', 'Coaches', 'Leads'].map((label, value) => ({
    value,
    label,
    description: '',
    self: '',
  })),
})
const halves = aRecord('scale', {
  points: [1, 2.5, 4].map((value) => ({ value, label: `P${value}`, description: '', self: '' })),
})
const requirement = aRecord('requirement', { level: 3, importance: 3.32, essential: true })

test.each<[MatrixView, string, string]>([
  ['level', '3', 'level 3, alone'],
  ['importance', '3.3', 'importance 3.3 of 5'],
  ['essential', 'must', 'must have'],
])('a cell shows and speaks its %s', (view, text, words) => {
  expect(cellText(view, requirement)).toBe(text)
  expect(cellWords(view, requirement, scale)).toBe(words)
})

test.each<MatrixView>(['level', 'importance', 'essential'])(
  'an empty cell says so (%s)',
  (view) => {
    expect(cellText(view, undefined)).toBe('')
    expect(cellHeat(view, undefined, scale)).toBeNull()
    expect(cellWords(view, undefined, scale)).toBe('not asked for')
  },
)

test('heat follows the place on the scale', () => {
  expect(cellHeat('level', requirement, scale)).toBe(3)
  expect(cellHeat('level', { ...requirement, level: 2.5 }, halves)).toBe(3)
  expect(cellHeat('level', { ...requirement, level: 4 }, halves)).toBe(5)
})

test.each([
  ['4', { value: { level: 4 } }],
  [' 0 ', { value: { level: 0 } }],
  ['', { value: { level: null } }],
  ['with HELP', { value: { level: 2 } }],
  ['6', { refused: 'levels are 0 to 5' }],
  ['2.5', { refused: 'levels are 0 to 5' }],
  ['-1', { refused: 'it is not a number' }],
  ['many', { refused: 'it is not a number' }],
])('the level %j is read as %j', (text, reading) => {
  expect(readCell('level', text, { requirement: undefined, scale })).toEqual(reading)
})

test('points with decimals are read with a point or a comma', () => {
  for (const text of ['2.5', '2,5']) {
    expect(readCell('level', text, { requirement, scale: halves })).toEqual({
      value: { level: 2.5 },
    })
  }
  expect(readCell('level', '2', { requirement, scale: halves })).toEqual({
    refused: 'levels are 1, 2.5, 4',
  })
})

test('without a scale no level is taken', () => {
  expect(readCell('level', '3', { requirement: undefined, scale: undefined })).toEqual({
    refused: 'the project has no scale yet',
  })
})

test.each([
  ['1', { value: { importance: 1 } }],
  ['4.5', { value: { importance: 4.5 } }],
  ['', { value: {} }],
  ['0', { refused: 'importance is a number from 1 to 5' }],
  ['high', { refused: 'importance is a number from 1 to 5' }],
])('the importance %j is read as %j', (text, reading) => {
  expect(readCell('importance', text, { requirement, scale })).toEqual(reading)
})

test.each([
  ['must', { value: { essential: true } }],
  ['M', { value: { essential: true } }],
  ['1', { value: { essential: true } }],
  ['helps', { value: { essential: false } }],
  ['0', { value: { essential: false } }],
  ['', { value: {} }],
  ['perhaps', { refused: 'type M for must have or H for helps' }],
])('the must have %j is read as %j', (text, reading) => {
  expect(readCell('essential', text, { requirement, scale })).toEqual(reading)
})

test.each<MatrixView>(['importance', 'essential'])('%s needs a level first', (view) => {
  expect(readCell(view, '1', { requirement: undefined, scale })).toEqual({
    refused: 'the role does not ask for this skill yet',
  })
})
