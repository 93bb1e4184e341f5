import { expect, test } from 'vitest'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { findRoles } from '#shared/map/focus/findRoles.ts'
import { aProject } from '../../../../support/aProject.ts'

const document = aProject({
  credential: [{ id: 'cpr', name: 'Basic life support card', shortName: 'BLS' }],
  competency: [{ id: 'draw', name: 'Draw blood' }],
  role: [
    { id: 'aide', title: 'Patient care aide', shortTitle: 'Aide' },
    {
      id: 'tech',
      title: 'Phlebotomist',
      aliases: [{ title: 'Blood drawer', employer: '' }],
      credentials: [{ credentialId: 'cpr', need: 'required', legallyRequired: false }],
    },
    { id: 'nurse', title: 'Nurse' },
  ],
  requirement: [
    { roleId: 'nurse', competencyId: 'draw' },
    { roleId: 'aide', competencyId: 'draw' },
  ],
})

const found = (query: string) =>
  findRoles(document, rolesInOrder(document), query).map(({ roleId, by, text }) => [
    roleId,
    by,
    text,
  ])

test('nothing typed finds nothing', () => {
  expect(found('  ')).toEqual([])
})

test('roles are found by title, short title, other title and reference', () => {
  expect(found('care')).toEqual([['aide', 'title', 'Patient care aide']])
  expect(found('phleb')).toEqual([['tech', 'title', 'Phlebotomist']])
  expect(found('a 2')).toEqual([['tech', 'reference', 'A2']])
})

test('roles called so come before roles that ask for it', () => {
  expect(found('blood')).toEqual([
    ['tech', 'alias', 'Blood drawer'],
    ['aide', 'skill', 'Draw blood'],
    ['nurse', 'skill', 'Draw blood'],
  ])
})

test('roles are found by the credential they ask for, by its short name too', () => {
  expect(found('bls')).toEqual([['tech', 'credential', 'Basic life support card']])
})

test('one or two letters do not look into skills', () => {
  expect(found('dr')).toEqual([['tech', 'alias', 'Blood drawer']])
})
