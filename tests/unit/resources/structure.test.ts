import { expect, test } from 'vitest'
import { checkDocument } from '#shared/domain/integrity/checkDocument.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import { templateDocument } from './templates.ts'

const sample = await templateDocument('healthcare')
const roles = [...sample.role.values()]

const least: readonly (readonly [RecordKind, number])[] = [
  ['role', 44],
  ['transition', 60],
  ['competency', 60],
  ['program', 25],
  ['credential', 20],
  ['support', 10],
  ['laborFigure', 100],
  ['chapter', 8],
]

test.each(least)('the sample has enough records of kind %s', (kind, count) => {
  expect(sample[kind].size).toBeGreaterThanOrEqual(count)
})

test('the sample has seven job families on five levels', () => {
  const families = [...sample.jobFamily.values()].toSorted((a, b) => a.order - b.order)
  expect(families.map(({ letter, name }) => `${letter} ${name}`)).toEqual([
    'A Support services',
    'B Surgery & emergency',
    'C Nursing & patient care',
    'D Lab & imaging',
    'E Clinic & pharmacy',
    'F Patient access',
    'G Records, billing & IT',
  ])
  const bands = [...sample.levelBand.values()].toSorted((a, b) => a.order - b.order)
  expect(bands.map(({ name }) => name)).toEqual([
    'Entry',
    'Certified',
    'Specialist',
    'Professional',
    'Leadership & advanced',
  ])
})

test('the map fits a poster: at most three roles in a cell and fifteen columns in all', () => {
  const widths = [...sample.jobFamily.keys()].map((familyId) =>
    Math.max(
      ...[...sample.levelBand.keys()].map(
        (bandId) =>
          roles.filter((role) => role.familyId === familyId && role.bandId === bandId).length,
      ),
    ),
  )
  expect(Math.max(...widths)).toBeLessThanOrEqual(3)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(15)
})

test('map references count each family from the bottom, without a gap', () => {
  for (const family of sample.jobFamily.values()) {
    const mine = roles.filter(({ familyId }) => familyId === family.id)
    const inOrder = mine.toSorted(
      (a, b) => Number(a.mapReference.slice(1)) - Number(b.mapReference.slice(1)),
    )
    const expected = mine.map((_, index) => `${family.letter}${index + 1}`)
    expect(inOrder.map(({ mapReference }) => mapReference)).toEqual(expected)
    expect(family.lastReference).toBe(mine.length)
    const levels = inOrder.map(({ bandId }) => sample.levelBand.get(bandId)?.order ?? -1)
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
  }
})

test('every role says what it is, what people do, like and find hard', () => {
  const bare = roles.filter(
    ({ purpose, tasks, likes, hard, shifts, preparation }) =>
      [purpose, likes, hard, shifts, preparation].includes('') || tasks.length < 4,
  )
  expect(bare.map(({ title }) => title)).toEqual([])
})

test('the checks find only what the sources themselves bring along', () => {
  const { findings } = checkDocument(sample, { asOf: '2026-11-24' })
  const serious = findings.filter(({ severity }) => severity !== 'note')
  expect(serious.map(({ code, subject }) => `${code}: ${subject.name}`)).toEqual([
    'declining-only-entry: Patient access representative',
    'mixed-pay-years: Sterile processing technician',
    'pay-drops-upward: Surgical technologist to Surgical first assistant',
  ])
})
