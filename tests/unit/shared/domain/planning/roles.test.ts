import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/domain/document.ts'
import { aRecord } from '../../../../support/aProject.ts'
import { codeOf, unwrap } from '../../../../support/results.ts'
import { document, edited, plan, touched } from './smallHospital.ts'

describe('map references', () => {
  const references = (current: Document) =>
    Object.fromEntries([...current.role.values()].map((role) => [role.id, role.mapReference]))

  test('a new role gets the next number of its family, even after the last one is gone', () => {
    const role = aRecord('role', { id: 'new', familyId: 'care', bandId: 'entry' })
    const current = edited([
      { type: 'role.remove', ids: ['nurse'] },
      { type: 'role.add', record: role },
    ])
    expect(references(current).new).toBe('A3')
  })

  test('a role that moves to another family gets a new one there; its old one is not used again', () => {
    const edit = (familyId: string) => ({ type: 'role.edit', id: 'aide', changes: { familyId } })
    expect(references(edited([edit('office')])).aide).toBe('B3')
    expect(references(edited([edit('office'), edit('care')])).aide).toBe('A3')
  })

  test('a family takes its roles along to another letter', () => {
    const current = edited([{ type: 'jobFamily.edit', id: 'care', changes: { letter: 'H' } }])
    expect(references(current)).toEqual({ aide: 'H1', nurse: 'H2', clerk: 'B1', lead: 'B2' })
  })

  test('a letter or a reference that is taken is refused', () => {
    const codes = [
      { type: 'jobFamily.edit', id: 'care', changes: { letter: 'B' } },
      { type: 'role.edit', id: 'aide', changes: { mapReference: 'A2' } },
      { type: 'jobFamily.edit', id: 'care', changes: { lastReference: 1 } },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['letter-taken', 'reference-taken', 'reference-lowered'])
  })

  test('a reference chosen by hand raises the last one of the family', () => {
    const current = edited([{ type: 'role.edit', id: 'aide', changes: { mapReference: 'A9' } }])
    expect(current.jobFamily.get('care')?.lastReference).toBe(9)
  })

  test('many new roles at once get one after the other', () => {
    const roles = ['x', 'y'].map((id) => aRecord('role', { id, familyId: 'care', bandId: 'top' }))
    const { x, y } = references(edited([{ type: 'role.addMany', roles }]))
    expect([x, y]).toEqual(['A3', 'A4'])
  })
})

describe('roles', () => {
  test('a copy has the requirements of the original under its own reference, and no transitions', () => {
    const command = {
      type: 'role.duplicate',
      roleId: 'clerk',
      newRoleId: 'copy',
      title: 'Night clerk',
    }
    const current = edited([command])
    expect(current.role.get('copy')).toMatchObject({ title: 'Night clerk', mapReference: 'B3' })
    expect(current.requirement.get('copy.filing')?.level).toBe(3)
    expect(current.transition.size).toBe(document.transition.size)
  })

  test('one change for many roles is one edit', () => {
    const command = { type: 'role.editMany', ids: ['aide', 'nurse'], changes: { shifts: 'nights' } }
    expect(touched(unwrap(plan(command)))).toEqual({ role: ['aide', 'nurse'] })
  })
})

describe('a new title', () => {
  const shortTitleAfter = (shortTitle: string, changes: object) =>
    edited([
      { type: 'role.edit', id: 'aide', changes: { title: 'Nurse aide', shortTitle } },
      { type: 'role.edit', id: 'aide', changes },
    ]).role.get('aide')?.shortTitle

  test('takes a short title along that was the same', () => {
    expect(shortTitleAfter('Nurse aide', { title: 'Care assistant' })).toBe('')
  })

  test('leaves a short title of its own, and one that is given with it', () => {
    expect(shortTitleAfter('Aide', { title: 'Care assistant' })).toBe('Aide')
    expect(shortTitleAfter('Nurse aide', { title: 'Nurse helper', shortTitle: 'Nurse aide' })).toBe(
      'Nurse aide',
    )
  })
})
