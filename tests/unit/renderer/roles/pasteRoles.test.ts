import { expect, test } from 'vitest'
import { freeLetter } from '#renderer/features/roles/freeLetter.ts'
import { nameOfNewFamily, newFamilyChoice } from '#renderer/features/roles/paste/newFamilyChoice.ts'
import { findColumns } from '#renderer/features/roles/paste/pasteColumns.ts'
import { placeNames, readPastedRoles } from '#renderer/features/roles/paste/pasteRoles.ts'
import { type PlaceChoices, placedRoles } from '#renderer/features/roles/paste/placedRoles.ts'
import { aProject } from '../../../support/aProject.ts'

const project = aProject({
  jobFamily: [
    { id: 'lab', name: 'Laboratory' },
    { id: 'ward', name: 'Nursing & patient care' },
  ],
  levelBand: [
    { id: 'low', name: 'Entry' },
    { id: 'high', name: 'Certified' },
  ],
  role: [
    { id: 'emt', title: 'Emergency medical technician', shortTitle: 'EMT', familyId: 'ward' },
    { id: 'aide', title: 'Nurse aide', familyId: 'ward' },
  ],
})

const choices: PlaceChoices = {
  familyId: 'lab',
  bandId: 'low',
  families: new Map(),
  bands: new Map(),
  duplicates: 'left out',
}

function read(...lines: string[]) {
  return readPastedRoles(lines.join('\n'), project)
}

function placed(lines: string[], more: Partial<PlaceChoices> = {}) {
  return placedRoles(read(...lines), placeNames(project), { ...choices, ...more }).map(
    ({ title, familyId, bandId, included }) => [title, familyId, bandId, included],
  )
}

test('a column of titles is read line by line, blank lines and extra blanks are dropped', () => {
  expect(read('Phlebotomist', '', '  Lab   aide ').roles.map(({ title }) => title)).toEqual([
    'Phlebotomist',
    'Lab aide',
  ])
})

test.each([
  ['title, family, level', 'Host\tLaboratory\tEntry'],
  ['level, title, family', 'Entry\tHost\tLaboratory'],
  ['family, level, title', 'Laboratory\tEntry\tHost'],
])('columns in the order %s are found by what they hold', (_, line) => {
  expect(read(line).roles).toEqual([
    { title: 'Host', family: 'Laboratory', band: 'Entry', duplicate: null },
  ])
})

test('a header row names the columns, whatever they hold, and is no role', () => {
  const { columns, roles } = read('Grade\tDepartment\tJob title', 'x\ty\tHost')
  expect(columns).toEqual({ title: 2, family: 1, band: 0, header: true })
  expect(roles).toEqual([{ title: 'Host', family: 'y', band: 'x', duplicate: null }])
})

test('a single line is never taken for a header', () => {
  expect(read('Role').roles.map(({ title }) => title)).toEqual(['Role'])
})

test('a single column of family names is a column of titles', () => {
  expect(
    findColumns([['Laboratory'], ['Entry']], { isFamily: () => true, isBand: () => true }),
  ).toEqual({ title: 0, family: null, band: null, header: false })
})

test.each([
  ['Certified', 'high'],
  ['ii', 'high'],
  ['2', 'high'],
  ['Level 2', 'high'],
  ['Level II', 'high'],
  ['II, Certified', 'high'],
  ['3', null],
])('the level %j is %j', (cell, id) => {
  expect(placeNames(project).bandOf(cell)).toBe(id)
})

test('families are known by name and by letter', () => {
  const { familyOf } = placeNames(project)
  expect([familyOf('nursing & patient care'), familyOf('b'), familyOf('C')]).toEqual([
    'ward',
    'ward',
    null,
  ])
})

test('titles, short titles and earlier rows are marked as duplicates', () => {
  expect(read('nurse aide', 'EMT', 'Host', 'HOST').roles.map(({ duplicate }) => duplicate)).toEqual(
    ['in the project', 'in the project', null, 'in the table'],
  )
})

test('unknown names are listed once with the nearest known one', () => {
  const { unknownFamilies, unknownBands } = read(
    'Title\tFamily\tLevel',
    'Host\tNursing\tCertificate',
    'Guide\tNursing\tI',
    'Pilot\tAviation\tII',
  )
  expect(unknownFamilies).toEqual([
    { name: 'Nursing', count: 2, nearest: 'ward' },
    { name: 'Aviation', count: 1, nearest: 'lab' },
  ])
  expect(unknownBands).toEqual([{ name: 'Certificate', count: 1, nearest: 'high' }])
})

test('rows without a title are counted and left out', () => {
  expect(read('Title\tFamily', 'Host\tLaboratory', '\tLaboratory')).toMatchObject({
    untitled: 1,
    roles: [{ title: 'Host' }],
  })
})

test('rows go to the named place, else to the chosen one; duplicates are left out', () => {
  const lines = ['Title\tFamily\tLevel', 'Host\tB\tII', 'Guide\t\t', 'Nurse aide\tB\tI']
  expect(placed(lines)).toEqual([
    ['Host', 'ward', 'high', true],
    ['Guide', 'lab', 'low', true],
    ['Nurse aide', 'ward', 'low', false],
  ])
  expect(placed(lines, { duplicates: 'added' }).map((row) => row.at(-1))).toEqual([
    true,
    true,
    true,
  ])
})

test('a choice for an unknown name wins over the nearest one', () => {
  const lines = ['Title\tFamily', 'Host\tNursing', 'Guide\tLaboratory']
  expect(placed(lines, { families: new Map([['Nursing', 'lab']]) })[0]).toEqual([
    'Host',
    'lab',
    'low',
    true,
  ])
})

test('nothing can be placed in a project without families', () => {
  expect(placed(['Host'], { familyId: null })).toEqual([])
})

test('in a project without families the names of the table become new ones', () => {
  const empty = { ...project, jobFamily: new Map(), role: new Map() }
  const table = readPastedRoles('Title\tFamily\nHost\tFront desk\nGuide\t', empty)
  const rows = placedRoles(table, placeNames(empty), {
    ...choices,
    familyId: newFamilyChoice('First'),
  })
  expect(rows.map(({ familyId }) => nameOfNewFamily(familyId))).toEqual(['Front desk', 'First'])
  expect(nameOfNewFamily('lab')).toBeNull()
})

test('a new family takes the first free letter', () => {
  expect(freeLetter(project)).toBe('C')
  const all = aProject({
    jobFamily: Array.from({ length: 26 }, (_, index) => ({ id: `family-${index}` })),
  })
  expect(freeLetter(all)).toBeNull()
})

test('columns that are not used are named', () => {
  const table = read('Title\tPay\tLevel\t', 'Cook\t30,000\tEntry\tnights')
  expect(table.unused).toEqual(['Pay', 'column 4'])
  expect(read('Cook', 'Baker').unused).toEqual([])
})
