import { expect, test } from 'vitest'
import {
  convertValue,
  exactPosition,
  levelText,
  nearestPoint,
  onProjectScale,
  pointsBetween,
  projectScale,
  standardizedValue,
} from '#shared/domain/scales.ts'
import { aDocument, aScale, levels, onetLevels, project } from '../../analysis/aDocument.ts'

test.each([
  [1.4, 1],
  [2.8, 2],
  [4.2, 3],
  [5.6, 4],
  [7, 5],
  [4.4, 3],
  [0.7, 1],
  [0, 0],
])('O*NET level %f on 0 to 7 becomes %i on the default scale', (given, expected) => {
  expect(convertValue(given, onetLevels, levels)).toBe(expected)
})

test('4.4 of 7 lies at 3.14 of 5 before rounding', () => {
  expect(exactPosition(4.4, onetLevels, levels)).toBeCloseTo(3.142857, 6)
})

test('a value half way between two points goes to the higher one', () => {
  expect([0.5, 1.5, 2.5, 4.5].map((value) => nearestPoint(levels, value))).toEqual([1, 2, 3, 5])
})

test('the ends of one scale meet the ends of the other', () => {
  const nih = aScale('nih', [1, 2, 3, 4, 5])
  expect([1, 2, 3, 4, 5].map((value) => convertValue(value, nih, levels))).toEqual([0, 1, 3, 4, 5])
})

test('a value on the same scale keeps its point', () => {
  expect(convertValue(4, levels, levels)).toBe(4)
})

test('points missing are counted by the points of the scale, not by their distance', () => {
  const wide = aScale('wide', [0, 25, 50, 100])
  expect(pointsBetween(wide, 25, 100)).toBe(2)
  expect(pointsBetween(wide, 50, 50)).toBe(0)
})

test('standardized scores: importance 3 on 1 to 5 is 50, level 5 on 0 to 7 is 71', () => {
  expect(standardizedValue(3, { min: 1, max: 5 })).toBe(50)
  expect(Math.round(standardizedValue(5, { min: 0, max: 7 }))).toBe(71)
})

test('levels compare on the default scale of the project', () => {
  const document = aDocument({})
  expect(projectScale(document)?.id).toBe('levels')
  expect(onProjectScale(document, 5.6, 'onet')).toBe(4)
})

test('without a default the first scale by name is taken, and none without scales', () => {
  const noDefault = { ...project, defaultScaleId: null }
  expect(projectScale(aDocument({ project: [noDefault] }))?.id).toBe('levels')
  expect(projectScale(aDocument({ project: [noDefault], scale: [] }))).toBeNull()
})

test('a level is written with the words of its point', () => {
  expect(levelText(levels, 3)).toBe('3, point 3')
  expect(levelText(levels, 3.142857)).toBe('3.14')
})
