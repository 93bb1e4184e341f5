import { expect, test } from 'vitest'
import { findOptions } from '#renderer/ui/findOptions.ts'

const titles = [
  'Charge nurse',
  'Nurse manager',
  'Registered nurse',
  'Résumé coach',
  'Prenurse aide',
]
const find = (query: string, limit = 10) =>
  findOptions(titles, query, { textOf: (title) => title, limit })

test('titles that start with the query come first, then whole words, then the rest', () => {
  expect(find('nurse').found).toEqual([
    'Nurse manager',
    'Charge nurse',
    'Registered nurse',
    'Prenurse aide',
  ])
})

test('every word must be there, in any order and without accents', () => {
  expect(find('nurse reg').found).toEqual(['Registered nurse'])
  expect(find('resume').found).toEqual(['Résumé coach'])
})

test('the limit cuts what is shown but not what is counted', () => {
  expect(find('nurse', 2)).toEqual({ found: ['Nurse manager', 'Charge nurse'], total: 4 })
  expect(find('', 2)).toEqual({ found: ['Charge nurse', 'Nurse manager'], total: 5 })
})
