import { expect, test } from 'vitest'
import { filterRoles, roleRows } from '#renderer/features/roles/roleRows.ts'
import { aProject } from '../../../support/aProject.ts'

const project = aProject({
  jobFamily: [
    { id: 'lab', name: 'Laboratory' },
    { id: 'ward', name: 'Nursing' },
    { id: 'empty', name: 'Records' },
  ],
  levelBand: [
    { id: 'low', name: 'Entry' },
    { id: 'high', name: 'Specialist' },
  ],
  role: [
    { id: 'nurse', title: 'Registered nurse', familyId: 'ward', bandId: 'high' },
    { id: 'aide', title: 'Nurse aide', familyId: 'ward', bandId: 'low', shortTitle: 'Aide' },
    {
      id: 'phlebotomist',
      title: 'Phlebotomist',
      familyId: 'lab',
      bandId: 'low',
      aliases: [{ title: 'Specimen collector', employer: 'Clínica Norte' }],
      occupationCode: '31-9097',
    },
  ],
})

function found(filter: string): string[] {
  return filterRoles(project, filter).map(({ id }) => id)
}

test('rows stand under their family in reading order, families without roles are left out', () => {
  const rows = roleRows(project, '').map((row) =>
    row.kind === 'family' ? `${row.family.name} (${row.count})` : row.role.id,
  )
  expect(rows).toEqual(['Laboratory (1)', 'phlebotomist', 'Nursing (2)', 'aide', 'nurse'])
})

test('headings count the roles that pass the filter', () => {
  const [first] = roleRows(project, 'registered')
  expect(first).toMatchObject({ kind: 'family', count: 1 })
})

test.each([
  ['', ['phlebotomist', 'aide', 'nurse']],
  ['NURSE', ['aide', 'nurse']],
  ['b2', ['aide']],
  ['NU RE', ['nurse']],
  ['collector', ['phlebotomist']],
  ['clinica', ['phlebotomist']],
  ['31-9097', ['phlebotomist']],
  ['laboratory', ['phlebotomist']],
  ['nursing specialist', ['nurse']],
  ['level 2', ['nurse']],
  ['level I', ['phlebotomist', 'aide', 'nurse']],
  ['pilot', []],
])('the filter %j finds %j', (filter, ids) => {
  expect(found(filter)).toEqual(ids)
})
