import { describe, expect, test } from 'vitest'
import { aRecord } from '../../../../support/aProject.ts'
import { brokenRules } from '../../../../support/brokenRules.ts'
import { codeOf, unwrap } from '../../../../support/results.ts'
import { document, edited, plan, touched } from './smallHospital.ts'

test('the document these tests begin with follows all rules', () => {
  expect(brokenRules(document)).toEqual([])
})

describe('adding and editing', () => {
  test('a taken id, a missing record, a missing link and no change are told apart', () => {
    const role = aRecord('role', { id: 'new', familyId: 'care', bandId: 'entry' })
    const codes = [
      { type: 'role.add', record: { ...role, id: 'aide' } },
      { type: 'role.edit', id: 'gone', changes: { title: 'X' } },
      { type: 'role.add', record: { ...role, bandId: 'gone' } },
      { type: 'role.edit', id: 'aide', changes: { title: 'Role' } },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['duplicate-id', 'not-found', 'missing-link', 'no-change'])
  })

  test('a record may not name a record that is not there, wherever the link stands', () => {
    const rule = {
      type: 'condition',
      condition: { kind: 'credential', credentialId: 'gone', amount: null, text: '' },
    }
    const changes = { gates: [{ type: 'all', rules: [{ type: 'any', rules: [rule] }] }] }
    expect(codeOf(plan({ type: 'transition.edit', id: 'aide-nurse', changes }))).toBe(
      'missing-link',
    )
  })

  test('an id that would become too long is refused instead of written', () => {
    const long = 'x'.repeat(190)
    const added = edited([
      { type: 'competency.add', record: aRecord('competency', { id: long }) },
      {
        type: 'role.add',
        record: aRecord('role', { id: `${long}-role`, familyId: 'care', bandId: 'top' }),
      },
    ])
    const cells = [{ roleId: `${long}-role`, competencyId: long, level: 2 }]
    expect(codeOf(plan({ type: 'matrix.setCells', cells }, added))).toBe('bad-record')
  })
})

describe('removing', () => {
  test('a role takes everything along that cannot stand without it, and lets go of the rest', () => {
    const diff = unwrap(plan({ type: 'role.remove', ids: ['clerk'] }))
    expect(touched(diff)).toEqual({
      role: ['clerk'],
      requirement: ['clerk.filing'],
      transition: ['clerk-lead'],
      pathway: ['way'],
      evidence: ['talk'],
      placement: ['map.clerk'],
      person: ['seven'],
    })
    const current = edited([{ type: 'role.remove', ids: ['clerk'] }])
    expect(current.evidence.get('talk')?.subjects).toEqual([])
    expect(current.person.get('seven')).toMatchObject({ currentRoleId: null, experience: [] })
  })

  test.each([
    ['a family with roles', { type: 'jobFamily.remove', ids: ['care'] }, 'still used by 2 roles'],
    ['a band with roles', { type: 'levelBand.remove', ids: ['top'] }, 'still used by 1 role.'],
    ['the scale in use', { type: 'scale.remove', ids: ['scale'] }, 'still used by 1 project'],
  ])('%s stays', (_, command, says) => {
    const planned = plan(command)
    expect(planned).toMatchObject({ problem: { code: 'in-use' } })
    expect(planned.ok ? '' : planned.problem.message).toContain(says)
  })

  test('a source that is removed is named nowhere any more', () => {
    const current = edited([{ type: 'source.remove', ids: ['survey'] }])
    expect(current.role.get('aide')?.sourceId).toBe(null)
  })

  test('a guidebook takes its chapters and their blocks along', () => {
    const current = edited([{ type: 'guidebook.remove', ids: ['book'] }])
    expect([current.chapter.size, current.block.size]).toEqual([0, 0])
  })

  test('a person takes the ratings along and leaves the cohorts', () => {
    const current = edited([{ type: 'person.remove', ids: ['seven'] }])
    expect(current.rating.size).toBe(0)
    expect(current.cohort.get('group')?.personIds).toEqual([])
  })

  test('a block about all roles of a family goes with the family instead of showing every role', () => {
    const query = { familyIds: ['spare'], bandIds: [], roleIds: [] }
    const before = edited([
      { type: 'jobFamily.add', record: aRecord('jobFamily', { id: 'spare', letter: 'Z' }) },
      { type: 'block.edit', id: 'b', changes: { content: { type: 'role-list', query } } },
    ])
    const current = edited([{ type: 'jobFamily.remove', ids: ['spare'] }], before)
    expect([...current.block.keys()]).toEqual(['a', 'c'])
  })
})
