import { expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { hasPassed, yearOf } from '#shared/domain/queries/dates.ts'
import { derived } from '#shared/domain/queries/derived.ts'
import { blocksOf, chaptersOf } from '#shared/domain/queries/guidebooks.ts'
import { programsAwarding, programsCovering, totalHours } from '#shared/domain/queries/learning.ts'
import {
  annotationsOfMap,
  isOnSomeMap,
  placementsOfMap,
  rolesOfMap,
} from '#shared/domain/queries/maps.ts'
import { bandLevels, familiesInOrder } from '#shared/domain/queries/order.ts'
import { annualMedian, commonBasis, shownPay, wageChange } from '#shared/domain/queries/pay.ts'
import { personsInRole, ratingsOfPerson } from '#shared/domain/queries/people.ts'
import {
  requirementsOfCompetency,
  requirementsOfRole,
} from '#shared/domain/queries/requirements.ts'
import { inReadingOrder, rolesInOrder, rolesOfFamily } from '#shared/domain/queries/roles.ts'
import {
  directTransition,
  transitionsFrom,
  transitionsTo,
} from '#shared/domain/queries/transitions.ts'
import { useCount, usedIn } from '#shared/domain/queries/usedIn.ts'
import type { Block, Chapter } from '#shared/domain/records/guidebook.ts'
import {
  aCompetency,
  aDocument,
  aFamily,
  aMap,
  aPay,
  aPerson,
  aPlacement,
  aProgram,
  aRating,
  aRequirement,
  aRole,
  aTransition,
} from '../../analysis/aDocument.ts'

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id)
}

const document = aDocument({
  jobFamily: [aFamily('b', { order: 0 }), aFamily('a', { order: 1 })],
  role: [
    aRole('a2', { familyId: 'a', mapReference: 'A2' }),
    aRole('a10', { familyId: 'a', mapReference: 'A10' }),
    aRole('top', { familyId: 'a', bandId: 'top', mapReference: 'A1' }),
    aRole('b1', { familyId: 'b', mapReference: 'B1' }),
  ],
  competency: [aCompetency('x', { order: 2 }), aCompetency('y', { order: 1 })],
  requirement: [aRequirement('a2', 'x', 1), aRequirement('a2', 'y', 2), aRequirement('b1', 'x', 3)],
  transition: [
    aTransition('a2', 'top'),
    aTransition('a2', 'b1'),
    aTransition(null, 'a2'),
    aTransition('b1', 'top', { status: 'retired' }),
  ],
  map: [aMap('part', ['top', 'b1'])],
  placement: [aPlacement('part', 'top', 2)],
  program: [
    aProgram('p', {
      awards: ['card'],
      coverage: [{ competencyId: 'x', level: 4, depth: 'taught' }],
      hours: { class: 40, clinical: null, onTheJob: 10 },
    }),
  ],
  person: [aPerson('07', { currentRoleId: 'a2' }), aPerson('03', { currentRoleId: 'a2' })],
  rating: [
    aRating('07', 'x', 3, { date: '2026-05-01' }),
    aRating('07', 'x', 2, { date: '2026-04-01' }),
  ],
})

test('roles read by family, level and the number of their map reference', () => {
  expect(idsOf(familiesInOrder(document))).toEqual(['b', 'a'])
  expect(idsOf(rolesInOrder(document))).toEqual(['b1', 'a2', 'a10', 'top'])
  expect(idsOf(rolesOfFamily(document, 'a'))).toEqual(['a2', 'a10', 'top'])
  expect(inReadingOrder(document, ['top', 'b1', 'gone'])).toEqual(['b1', 'top', 'gone'])
  expect(bandLevels(document).get('top')).toBe(3)
})

test('requirements come in the order of skills, and of roles', () => {
  expect(idsOf(requirementsOfRole(document, 'a2'))).toEqual(['a2.y', 'a2.x'])
  expect(idsOf(requirementsOfCompetency(document, 'x'))).toEqual(['b1.x', 'a2.x'])
  expect(requirementsOfRole(document, 'top')).toEqual([])
})

test('moves are found from both ends, and a retired one is no direct way', () => {
  expect(idsOf(transitionsFrom(document, 'a2'))).toEqual(['a2-b1', 'a2-top'])
  expect(idsOf(transitionsTo(document, 'top'))).toEqual(['b1-top', 'a2-top'])
  expect(idsOf(transitionsFrom(document, null))).toEqual(['outside-a2'])
  expect(directTransition(document, 'a2', 'top')?.id).toBe('a2-top')
  expect(directTransition(document, 'b1', 'top')).toBeNull()
})

test('maps know their roles and placements', () => {
  const [part] = [...document.map.values()]
  expect(part && idsOf(rolesOfMap(document, part))).toEqual(['b1', 'top'])
  expect(placementsOfMap(document, 'part').get('top')?.column).toBe(2)
  expect(placementsOfMap(document, 'other').size).toBe(0)
  expect([isOnSomeMap(document, 'top'), isOnSomeMap(document, 'a2')]).toEqual([true, false])
})

test('ratings come oldest first, participants by code', () => {
  expect(ratingsOfPerson(document, '07').map(({ level }) => level)).toEqual([2, 3])
  expect(idsOf(personsInRole(document, 'a2'))).toEqual(['03', '07'])
})

test('programs are found by what they cover and award', () => {
  expect(programsCovering(document, 'x').map(({ level }) => level)).toEqual([4])
  expect(idsOf(programsAwarding(document, 'card'))).toEqual(['p'])
  expect(programsAwarding(document, 'other')).toEqual([])
  expect([...document.program.values()].map(totalHours)).toEqual([50])
  expect(totalHours(aProgram('bare'))).toBeNull()
})

test('chapters and blocks come in order', () => {
  const chapter = (id: string, order: number): Chapter => {
    return {
      id,
      guidebookId: 'g',
      title: id,
      summary: '',
      audiences: [],
      numbered: true,
      ready: false,
      order,
    }
  }
  const block = (id: string, order: number): Block => {
    return { id, chapterId: 'one', content: { type: 'method' }, order }
  }
  const book = aDocument({
    chapter: [chapter('two', 1), chapter('one', 0)],
    block: [block('last', 5), block('first', 2)],
  })
  expect(idsOf(chaptersOf(book, 'g'))).toEqual(['one', 'two'])
  expect(idsOf(blocksOf(book, 'one'))).toEqual(['first', 'last'])
})

test('every use of a record is found, each user once', () => {
  expect(usedIn(document, 'role', 'top')).toEqual([
    { kind: 'transition', id: 'a2-top' },
    { kind: 'transition', id: 'b1-top' },
    { kind: 'map', id: 'part' },
    { kind: 'placement', id: 'part.top' },
  ])
  expect(useCount(document, 'competency', 'x')).toBe(5)
  expect(usedIn(document, 'role', 'nobody')).toEqual([])
})

test('an index is kept as long as its collections live, whatever else is edited', () => {
  let built = 0
  const count = derived(['role'], ({ role }) => {
    built++
    return role.size
  })
  const edited: Document = { ...document, person: new Map() }
  expect([count(document), count(document), count(edited), built]).toEqual([4, 4, 4, 1])
  expect([count({ ...document, role: new Map() }), built]).toEqual([0, 2])
})

test('pay compares local with local or national with national, hours times 2,080', () => {
  const nurse = aRole('n', { nationalPay: aPay(90_000), localPay: aPay(41, { unit: 'hour' }) })
  const aide = aRole('a', { nationalPay: aPay(40_000) })
  expect(annualMedian(nurse.localPay)).toBe(85_280)
  expect(shownPay(nurse)?.basis).toBe('local')
  expect(commonBasis([nurse, aide])).toBe('national')
  expect(wageChange(nurse, aide)).toEqual({
    amount: -50_000,
    basis: 'national',
    from: 90_000,
    to: 40_000,
  })
  expect(wageChange(nurse, aRole('x'))).toBeNull()
})

test('a date has passed when the whole of it lies before', () => {
  const dates = ['2025', '2026', '2026-05', '2026-06', '2026-06-14', '2026-06-15']
  expect(dates.map((date) => hasPassed(date, '2026-06-15'))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ])
  expect(yearOf('2026-06')).toBe(2026)
})

test('a map without annotations answers the same list every time', () => {
  expect(annotationsOfMap(document, 'no map')).toBe(annotationsOfMap(document, 'no map'))
})
