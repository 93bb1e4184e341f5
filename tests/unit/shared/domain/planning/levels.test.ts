import { describe, expect, test } from 'vitest'
import { aProject, aRecord } from '../../../../support/aProject.ts'
import { codeOf } from '../../../../support/results.ts'
import { document, edited, plan } from './smallHospital.ts'

describe('levels', () => {
  test('a cell makes, changes and clears a requirement', () => {
    const set = (level: number | null) => ({
      type: 'matrix.setCells',
      cells: [{ roleId: 'lead', competencyId: 'filing', level }],
    })
    const made = edited([set(4)])
    expect(made.requirement.get('lead.filing')).toMatchObject({ level: 4, importance: 3 })
    expect(edited([set(2)], made).requirement.get('lead.filing')?.level).toBe(2)
    expect(edited([set(null)], made).requirement.has('lead.filing')).toBe(false)
  })

  test('importance alone changes what is there and makes nothing new', () => {
    const cells = [
      { roleId: 'clerk', competencyId: 'filing', importance: 5 },
      { roleId: 'lead', competencyId: 'filing', importance: 5 },
    ]
    const current = edited([{ type: 'matrix.setCells', cells }])
    expect([...current.requirement.values()].map(({ importance }) => importance)).toEqual([5])
  })

  test('a cell that is cleared and set again in one go begins anew', () => {
    const cells = [
      { roleId: 'clerk', competencyId: 'filing', importance: 5 },
      { roleId: 'clerk', competencyId: 'filing', level: null },
      { roleId: 'clerk', competencyId: 'filing', level: 1 },
    ]
    const current = edited([{ type: 'matrix.setCells', cells }])
    expect(current.requirement.get('clerk.filing')).toMatchObject({ level: 1, importance: 3 })
  })

  test('a cleared requirement is no subject of evidence any more', () => {
    const cells = [{ roleId: 'clerk', competencyId: 'filing', level: null }]
    const current = edited([{ type: 'matrix.setCells', cells }])
    expect(current.evidence.get('talk')?.subjects).toEqual([])
  })

  test('a level that is no point of the scale is refused, and so is a scale that loses one in use', () => {
    const cells = [{ roleId: 'lead', competencyId: 'filing', level: 2.5 }]
    const points = document.scale.get('scale')?.points ?? []
    const lessBut = (value: number) => ({
      type: 'scale.edit',
      id: 'scale',
      changes: { points: points.filter((point) => point.value !== value) },
    })
    const codes = [
      { type: 'matrix.setCells', cells },
      lessBut(3),
      lessBut(2),
      { type: 'scale.edit', id: 'scale', changes: { points: points.toReversed() } },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['not-on-scale', 'points-in-use', 'points-in-use', 'scale-order'])
    edited([lessBut(5)])
  })

  test('two pairs whose ids run together are kept apart', () => {
    const before = edited([
      { type: 'competency.add', record: aRecord('competency', { id: 'b.c' }) },
      { type: 'competency.add', record: aRecord('competency', { id: 'c' }) },
      { type: 'role.add', record: aRecord('role', { id: 'a', familyId: 'care', bandId: 'top' }) },
      { type: 'role.add', record: aRecord('role', { id: 'a.b', familyId: 'care', bandId: 'top' }) },
      { type: 'matrix.setCells', cells: [{ roleId: 'a', competencyId: 'b.c', level: 1 }] },
    ])
    const cells = [{ roleId: 'a.b', competencyId: 'c', level: 2 }]
    expect(codeOf(plan({ type: 'matrix.setCells', cells }, before))).toBe('duplicate-id')
  })

  test('without a scale no level can be set', () => {
    const bare = { ...aProject({ role: [{}], competency: [{}] }) }
    const settings = { type: 'project.edit', id: 'project', changes: { defaultScaleId: null } }
    const cells = [{ roleId: 'role', competencyId: 'competency', level: 2 }]
    const planned = plan({ type: 'matrix.setCells', cells }, edited([settings], bare))
    expect(codeOf(planned)).toBe('no-scale')
  })

  test('a rating carries a level exactly when it is an answer on the scale', () => {
    const rating = document.rating.values().next().value
    const codes = [
      { ...rating, answer: 'not assessed' },
      { ...rating, level: null },
      { ...rating, level: 9 },
      { ...rating, rater: 'coach' },
    ].map((each) => codeOf(plan({ type: 'person.rate', ratings: [each] })))
    expect(codes).toEqual(['rating-level', 'rating-level', 'not-on-scale', 'bad-identity'])
    const current = edited([
      { type: 'person.rate', ratings: [{ ...rating, answer: 'not applicable', level: null }] },
    ])
    expect([...current.rating.values()]).toMatchObject([{ answer: 'not applicable', level: null }])
  })
})
