import { describe, expect, test } from 'vitest'
import { codeOf } from '../../../../support/results.ts'
import { edited, plan } from './smallHospital.ts'

const connect = {
  type: 'transition.connect',
  id: 'new',
  fromRoleId: 'nurse',
  toRoleId: 'aide',
  kind: null,
  months: null,
}

describe('transitions and pathways', () => {
  test.each([
    ['nurse', 'aide', 'step-back'],
    ['aide', 'lead', 'advancement'],
    ['clerk', 'aide', 'lateral'],
    [null, 'aide', 'entry'],
  ])('connecting %s to %s makes a transition of kind %s', (fromRoleId, toRoleId, kind) => {
    const current = edited([{ ...connect, fromRoleId, toRoleId }])
    expect(current.transition.get('new')).toMatchObject({ kind, fullTimeMonths: null })
  })

  test('a months value becomes the typical time and both its ends', () => {
    const current = edited([{ ...connect, months: 4.5 }])
    const time = { min: 4.5, typical: 4.5, max: 4.5 }
    expect(current.transition.get('new')?.fullTimeMonths).toEqual(time)
  })

  test('links that cannot be are refused', () => {
    const codes = [
      { ...connect, fromRoleId: 'aide', toRoleId: 'nurse' },
      { ...connect, fromRoleId: 'aide', toRoleId: 'aide' },
      { ...connect, kind: 'entry' },
      { ...connect, fromRoleId: null, kind: 'lateral' },
    ].map((command) => codeOf(plan(command)))
    expect(codes).toEqual(['already-linked', 'to-itself', 'entry-from', 'entry-from'])
  })

  test('steps that do not follow one another make no pathway', () => {
    const changes = { transitionIds: ['lead-nurse', 'clerk-lead'] }
    expect(codeOf(plan({ type: 'pathway.edit', id: 'way', changes }))).toBe('pathway-broken')
  })

  test('a transition cannot leave the pathway it is a step of', () => {
    const changes = { toRoleId: 'aide' }
    const planned = plan({ type: 'transition.edit', id: 'clerk-lead', changes })
    expect(codeOf(planned)).toBe('pathway-broken')
    edited([{ type: 'transition.edit', id: 'lead-nurse', changes }])
  })
})
