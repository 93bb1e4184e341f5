import { expect, test } from 'vitest'
import { formulas } from '#shared/analysis/formulas.ts'
import { gapMatrix } from '#shared/analysis/gapMatrix.ts'
import { heapOf } from '#shared/analysis/heap.ts'
import { percentText } from '#shared/analysis/score.ts'
import { teamLevel } from '#shared/analysis/teamLevel.ts'
import { findTransitionGap } from '#shared/analysis/transitionGap.ts'
import { pickIndex, seededRandom } from '#shared/base/random.ts'
import { aCompetency, aDocument, aRequirement, aRole, today } from './aDocument.ts'

test('four people at level 2 and two at level 3 need level 2.33 as a team', () => {
  const level = teamLevel([
    { people: 4, level: 2 },
    { people: 2, level: 3 },
  ])
  expect(level).toBeCloseTo(2.33, 2)
  expect(teamLevel([])).toBeNull()
})

test('every formula has an id of its own and a printable text', () => {
  const all = Object.values(formulas)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const { name, text, note, source } of all) {
    expect([name, text, note, source].every((part) => part.trim().length > 3)).toBe(true)
  }
})

test('percentages are printed with one decimal where they need one', () => {
  expect([75.5556, 90, 0].map(percentText)).toEqual(['75.6%', '90%', '0%'])
})

test('a heap gives its items in order', () => {
  const random = seededRandom(11)
  const numbers = Array.from({ length: 200 }, () => pickIndex(random, 50))
  const heap = heapOf<number>((a, b) => a - b)
  for (const number of numbers) heap.push(number)
  const popped = numbers.map(() => heap.pop())
  expect(popped).toEqual(numbers.toSorted((a, b) => a - b))
  expect(heap.pop()).toBeUndefined()
})

test('the matrix of many pairs agrees with the comparison of each pair', () => {
  const random = seededRandom(5)
  const ids = ['a', 'b', 'c', 'd', 'e', 'empty']
  const document = aDocument({
    role: ids.map((id) => aRole(id)),
    competency: Array.from({ length: 8 }, (_, index) => aCompetency(`c${index}`)),
    requirement: ids.slice(0, 5).flatMap((id) =>
      Array.from({ length: 8 }, (_, index) =>
        aRequirement(id, `c${index}`, pickIndex(random, 6), {
          importance: 1 + pickIndex(random, 5),
        }),
      ),
    ),
  })
  const { fit } = gapMatrix(document, ids)
  for (const [row, from] of [...document.role.values()].entries()) {
    for (const [column, to] of [...document.role.values()].entries()) {
      const { percent } = findTransitionGap(document, from, to, { asOf: today }).score
      const cell = fit[row * ids.length + column] ?? 0
      if (percent === null) expect(cell).toBeNaN()
      else expect(cell).toBeCloseTo(percent, 3)
    }
  }
})
