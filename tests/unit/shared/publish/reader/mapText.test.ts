import { expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { mapText } from '#shared/publish/reader/mapText.ts'
import { readerFacts } from '#shared/publish/reader/readerFacts.ts'
import { aMap } from '../../map/drawing/aMap.ts'
import { hostileLines, hostileProject } from '../../map/files/hostileMap.ts'

function textOf(document: Document): string {
  const facts = readerFacts(document, 'map')
  if (!facts) throw new Error('The project has no such map')
  return mapText(facts)
}

const text = textOf(aMap())

test('lists every role under its family, from the bottom up', () => {
  expect(text.split('\n').slice(0, 10)).toEqual([
    'Start anywhere. See where it leads.',
    'Healthcare career map',
    '7 roles, 3 job families, 3 levels, 7 moves and 1 way in from outside',
    '',
    '',
    'A. Support services',
    '',
    'A1 Environmental services technician',
    '  Level I, Entry. Middle pay $35,900 a year (United States, May 2024, OOH). Demand: about average. None to start.',
    '  You can start here from outside: no time needed before.',
  ])
})

test('says where each role can go, what kind of move it is and how long it takes', () => {
  expect(text).toContain(
    '  From A1 Environmental services technician you can go to B2 Certified nursing assistant: Bridge: up and across, with a course; 9 weeks; cost not known yet; pay +$3,630 a year.',
  )
  expect(text).toContain('  You can come here from A1 Environmental services technician.')
  expect(text).toContain('  No moves from here on this map.')
})

test('tells the same in two tables', () => {
  const lines = text.split('\n')
  const rows = (heading: string) => {
    const start = lines.indexOf(heading) + 4
    return lines.slice(start, lines.indexOf('', start))
  }
  expect(rows('Roles')).toHaveLength(7)
  expect(rows('Moves')).toHaveLength(8)
  expect(rows('Moves')[0]).toMatch(/^outside {2}A1 {2}Entry point: join from outside/)
})

test('keeps a hostile name in one line', () => {
  const hostile = textOf(hostileProject())
  const found = hostile.split('\n')
  for (const [index, title] of hostileLines.entries()) {
    expect(found).toContain(`A${index + 1} ${title}`)
  }
})

test('a map that is gone has nothing to read', () => {
  expect(readerFacts(aMap(), 'gone')).toBeNull()
})
