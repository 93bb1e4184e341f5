import { expect, test } from 'vitest'
import { moved } from '#renderer/features/map/maps/moved.ts'
import { rolesFound } from '#renderer/features/map/maps/rolesFound.ts'
import { sheetSketches } from '#renderer/features/map/maps/sheetSketches.ts'
import { ruleOfKind, ruleText, toggled } from '#renderer/features/map/maps/shownRules.ts'
import { firstTemplate, templateChoices } from '#renderer/features/map/maps/templateChoices.ts'
import { freeName, mapsFrom, sketchesOf } from '#renderer/features/map/maps/templates.ts'
import { aProject } from '../../../support/aProject.ts'
import { aMapDocument } from './aMap.ts'

const document = aMapDocument()
const hospitals = aProject({
  role: [
    { id: 'aide', title: 'Aide' },
    { id: 'own', title: 'Float aide', employer: 'Valley' },
    { id: 'other', title: 'Lift aide', employer: 'Hill' },
  ],
})

test('a template makes one map, or one for each family or employer', () => {
  expect(sketchesOf(document, { kind: 'each family' })).toEqual([
    { name: 'Care', shows: { by: 'families', familyIds: ['care'] } },
    { name: 'Office', shows: { by: 'families', familyIds: ['office'] } },
  ])
  expect(sketchesOf(hospitals, { kind: 'each employer', shared: true })).toEqual([
    { name: 'Hill', shows: { by: 'employer', employer: 'Hill', shared: true } },
    { name: 'Valley', shows: { by: 'employer', employer: 'Valley', shared: true } },
  ])
  const around = { kind: 'around', roleId: 'aide', steps: 2, direction: 'out' } as const
  expect(sketchesOf(document, around)).toEqual([
    { name: 'Around Aide', shows: { by: 'around', roleId: 'aide', steps: 2, direction: 'out' } },
  ])
})

test('a new map starts from the chosen role', () => {
  expect(firstTemplate(document, 'around', ['clerk'])).toMatchObject({ roleId: 'clerk' })
  expect(firstTemplate(document, 'family', ['clerk'])).toEqual({
    kind: 'family',
    familyId: 'office',
  })
  expect(firstTemplate(hospitals, 'employer', [])).toMatchObject({ employer: 'Hill' })
})

test('starts that would make nothing cannot be chosen', () => {
  const off = templateChoices(document, [])
    .filter(({ disabled }) => disabled)
    .map(({ value }) => value)
  expect(off).toEqual(['employer', 'each employer'])
})

test('new maps stand last, with names no other map has and the sheet of the map they split', () => {
  const whole = document.map.get('map')
  if (!whole) throw new Error('No map')
  const like = { ...whole, paper: 'A3' as const, headline: 'Start here' }
  const sketches = [1, 2].map(() => ({ name: whole.name, shows: { by: 'all' } as const }))
  const made = mapsFrom(document, sketches, ['one', 'two'], like)
  expect(made.map(({ id, order, paper, headline }) => [id, order, paper, headline])).toEqual([
    ['one', whole.order + 1, 'A3', 'Start here'],
    ['two', whole.order + 2, 'A3', 'Start here'],
  ])
  expect(new Set([whole.name, ...made.map(({ name }) => name)]).size).toBe(3)
  expect(freeName('Map', new Set(['Map', 'Map 2']))).toBe('Map 3')
})

test('sheets of a map keep its rule where they can', () => {
  const whole = document.map.get('map')
  if (!whole) throw new Error('No map')
  const parts = [{ familyIds: ['care', 'office'] }, { familyIds: ['office'] }]
  expect(sheetSketches(document, { ...whole, name: 'All' }, parts)).toEqual([
    { name: 'All, A to B', shows: { by: 'families', familyIds: ['care', 'office'] } },
    { name: 'All, Office', shows: { by: 'families', familyIds: ['office'] } },
  ])
  const shows = { by: 'pick' as const, roleIds: ['aide', 'greeter'] }
  expect(sheetSketches(document, { ...whole, name: 'Some', shows }, parts)[1]).toEqual({
    name: 'Some, Office',
    shows: { by: 'pick', roleIds: ['greeter'] },
  })
})

test('another kind of rule starts with about what was shown', () => {
  const shows = { by: 'families', familyIds: ['office'] } as const
  const before = { ...shows, familyIds: [...shows.familyIds] }
  expect(ruleOfKind(document, before, 'bands', null)).toEqual({
    by: 'bands',
    bandIds: ['low', 'middle'],
  })
  expect(ruleOfKind(document, before, 'pick', null)).toEqual({
    by: 'pick',
    roleIds: ['clerk', 'greeter', 'biller'],
  })
  expect(ruleOfKind(document, before, 'around', 'aide')).toMatchObject({ roleId: 'aide', steps: 1 })
})

test('a rule is told in a few words', () => {
  const texts = [
    { by: 'families' as const, familyIds: ['care'] },
    { by: 'bands' as const, bandIds: ['low', 'high'] },
    { by: 'employer' as const, employer: 'Valley', shared: false },
    { by: 'around' as const, roleId: 'aide', steps: 2, direction: 'both' as const },
  ].map((shows) => ruleText(document, shows))
  expect(texts).toEqual(['Care', '2 levels', 'Valley alone', '2 moves around Aide'])
})

test('roles are found by any of their words', () => {
  const found = (query: string) =>
    [...rolesFound(hospitals, query).values()].flat().map(({ id }) => id)
  expect(found('aide')).toEqual(['aide', 'own', 'other'])
  expect(found('AIDE valley')).toEqual(['own'])
  expect(found('nurse')).toEqual([])
})

test('boxes and lists keep their order', () => {
  expect(toggled(['a', 'b', 'c'], ['c'], 'a', true)).toEqual(['a', 'c'])
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a', false)).toEqual(['c'])
  expect([moved(['a', 'b'], 0, 1), moved(['a', 'b'], 1, 1)]).toEqual([
    ['b', 'a'],
    ['a', 'b'],
  ])
})
