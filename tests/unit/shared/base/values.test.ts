import { describe, expect, test } from 'vitest'
import { isId, placementId, ratingId, requirementId } from '#shared/base/identifiers.ts'
import { pickIndex, seededRandom } from '#shared/base/random.ts'
import { ok, problem } from '#shared/base/result.ts'
import { matchScore, nearestNames } from '#shared/base/search.ts'
import { sameJson, stableJson } from '#shared/base/stableJson.ts'
import { parseTable } from '#shared/base/table.ts'

describe('ids', () => {
  test.each([
    ['a', true],
    ['role_7-b.c:d', true],
    ['x'.repeat(200), true],
    ['x'.repeat(201), false],
    ['', false],
    ['a b', false],
    ['a/b', false],
    ['é', false],
    ['a\n', false],
    [7, false],
    [null, false],
  ])('%j is an id: %s', (value, expected) => {
    expect(isId(value)).toBe(expected)
  })

  test('composed ids name their parts in order', () => {
    expect([
      requirementId('role', 'competency'),
      placementId('map', 'role'),
      ratingId('person', 'competency', 'self', '2026-05-17'),
    ]).toEqual(['role.competency', 'map.role', 'person.competency.self.2026-05-17'])
  })
})

describe('random numbers', () => {
  test('the same seed gives the same numbers, another seed others', () => {
    const take = (seed: number) => {
      const random = seededRandom(seed)
      return Array.from({ length: 5 }, random)
    }
    expect(take(1)).toEqual(take(1))
    expect(take(1)).not.toEqual(take(2))
  })

  test('numbers and indexes keep to their limits and reach all of them', () => {
    const random = seededRandom(3)
    const numbers = Array.from({ length: 2000 }, random)
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...numbers)).toBeLessThan(1)
    const indexes = new Set(Array.from({ length: 200 }, () => pickIndex(random, 4)))
    expect(indexes).toEqual(new Set([0, 1, 2, 3]))
  })
})

describe('results', () => {
  test('a problem without details has no such field', () => {
    expect(ok(1)).toEqual({ ok: true, value: 1 })
    expect(problem('code', 'Words.')).toStrictEqual({
      ok: false,
      problem: { code: 'code', message: 'Words.' },
    })
    expect(problem('code', 'Words.', { a: 1 }).problem.details).toEqual({ a: 1 })
  })
})

describe('stable JSON', () => {
  test('the order of keys does not matter, at any depth', () => {
    const text = '{"a":[{"x":1,"y":null}],"b":2}'
    expect(stableJson({ b: 2, a: [{ y: null, x: 1 }] })).toBe(text)
    expect(stableJson({ a: [{ x: 1, y: null }], b: 2 })).toBe(text)
  })

  test.each([
    [{ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 }, true],
    [{ a: 1 }, { a: 1, b: undefined }, false],
    [{ a: undefined }, { b: undefined }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, {}, false],
    [0, null, false],
    ['1', 1, false],
    [[[]], [[]], true],
  ])('%j and %j are the same: %s', (a, b, expected) => {
    expect([sameJson(a, b), sameJson(b, a)]).toEqual([expected, expected])
  })
})

describe('search', () => {
  test('a whole name is better than its start, a start better than a later word', () => {
    const scores = ['Charge nurse', 'Nurse', 'Nurse aide', 'Unburse', 'Clerk'].map((name) =>
      matchScore(name, 'nurse'),
    )
    expect(scores).toEqual([60, 100, 80, 0, 0])
  })

  test('words may come in any order and without accents', () => {
    expect(matchScore('Infirmière de nuit', 'nuit infirmiere')).toBe(20)
    expect(matchScore('Anything', '')).toBe(1)
  })

  test('a wrong name finds the nearest ones, best first', () => {
    const names = ['Registered nurse', 'Charge nurse', 'Surgical technologist', 'Clerk']
    expect(nearestNames(names, 'registred nurse', 2)).toEqual(['Registered nurse', 'Charge nurse'])
    expect(nearestNames(names, 'xyz')).toEqual([])
  })
})

describe('tables from a spreadsheet', () => {
  test.each([
    ['', []],
    ['a', [['a']]],
    [
      'a\tb\r\nc\td\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a\t\n\tb',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['"two\nlines"\t"a ""quote"""', [['two\nlines', 'a "quote"']]],
    ['5" pipe', [['5" pipe']]],
  ])('%j', (text, rows) => {
    expect(parseTable(text)).toEqual(rows)
  })
})
