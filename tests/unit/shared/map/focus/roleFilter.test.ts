import { describe, expect, test } from 'vitest'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import { dimsOf } from '#shared/map/focus/dims.ts'
import { focusSentence, rolesInFocus } from '#shared/map/focus/focusOn.ts'
import {
  filterCount,
  filterParts,
  filterWithin,
  isFiltering,
  noFilter,
  type RoleFilter,
  rolesPassing,
} from '#shared/map/focus/roleFilter.ts'
import { aProject } from '../../../../support/aProject.ts'

const pay = {
  low: null,
  median: 40_000,
  high: null,
  unit: 'year',
  geography: '',
  asOf: null,
  kind: 'survey',
  sourceId: null,
} as const

const document = aProject({
  jobFamily: [
    { id: 'care', name: 'Care' },
    { id: 'office', name: 'Office' },
  ],
  levelBand: [
    { id: 'low', name: 'Entry' },
    { id: 'high', name: 'Leadership' },
  ],
  credential: [{ id: 'cpr', name: 'CPR card' }],
  competency: [{ id: 'draw', name: 'Draw blood' }],
  role: [
    {
      id: 'aide',
      title: 'Aide',
      familyId: 'care',
      bandId: 'low',
      entryPoint: true,
      demand: 'faster',
      confirmation: 'confirmed',
      employer: 'North clinic',
    },
    {
      id: 'nurse',
      title: 'Nurse',
      familyId: 'care',
      bandId: 'high',
      localPay: pay,
      credentials: [{ credentialId: 'cpr', need: 'required', legallyRequired: false }],
    },
    { id: 'clerk', title: 'Clerk', familyId: 'office', bandId: 'low' },
  ],
  requirement: [{ roleId: 'nurse', competencyId: 'draw' }],
  transition: [
    { id: 'up', fromRoleId: 'aide', toRoleId: 'nurse', kind: 'advancement' },
    { id: 'over', fromRoleId: 'clerk', toRoleId: 'aide', kind: 'lateral' },
    { id: 'old', fromRoleId: 'nurse', toRoleId: 'clerk', kind: 'bridge', status: 'retired' },
  ],
})

const passing = (filter: Partial<RoleFilter>) => [
  ...rolesPassing(document, rolesInOrder(document), { ...noFilter, ...filter }),
]

describe('A filter of roles', () => {
  test.each([
    [{ familyIds: ['care'] }, ['aide', 'nurse']],
    [{ bandIds: ['low'] }, ['aide', 'clerk']],
    [{ familyIds: ['care'], bandIds: ['low'] }, ['aide']],
    [{ demand: ['faster', 'declining'] }, ['aide']],
    [{ entryPoints: true }, ['aide']],
    [{ employer: 'North clinic' }, ['aide']],
    [{ pay: 'with' }, ['nurse']],
    [{ pay: 'without' }, ['aide', 'clerk']],
    [{ payAtLeast: 40_000 }, ['nurse']],
    [{ payAtLeast: 40_001 }, []],
    [{ credentialId: 'cpr' }, ['nurse']],
    [{ competencyId: 'draw' }, ['nurse']],
    [{ unconfirmed: true }, ['nurse', 'clerk']],
    [{ kinds: ['lateral'] }, ['aide', 'clerk']],
    [{ kinds: ['bridge'] }, []],
  ] as const)('%j keeps %j', (filter, kept) => {
    expect(passing(filter)).toEqual(kept)
  })

  test('says whether it does anything', () => {
    expect(isFiltering(noFilter)).toBe(false)
    expect(isFiltering({ ...noFilter, payAtLeast: 0 })).toBe(true)
    expect(isFiltering({ ...noFilter, kinds: ['lead'] })).toBe(true)
  })

  test('lets go of what is no longer in the project', () => {
    const filter = {
      ...noFilter,
      familyIds: ['care', 'gone'],
      credentialId: 'gone',
      employer: 'Closed clinic',
    }
    expect(filterWithin(document, filter)).toEqual({ ...noFilter, familyIds: ['care'] })
  })

  test('names its conditions and what it is without each', () => {
    const filter: RoleFilter = { ...noFilter, familyIds: ['care', 'office'], payAtLeast: 30_000 }
    const words = { demand: String, kind: String }
    expect(filterParts(document, filter, words)).toEqual([
      { text: 'Care', without: { ...filter, familyIds: ['office'] } },
      { text: 'Office', without: { ...filter, familyIds: ['care'] } },
      { text: 'Pays $30,000 or more', without: { ...filter, payAtLeast: null } },
    ])
  })

  test('counts what it dims', () => {
    expect(filterCount(41, 53)).toBe('41 of 53 shown in full, 12 dimmed')
    expect(filterCount(53, 53)).toBe('All 53 shown in full')
  })
})

describe('A role in focus', () => {
  const map = { shows: { by: 'all' } } as const

  test('keeps what its moves reach on the map', () => {
    const focus = { roleId: 'clerk', steps: 2, direction: 'out' } as const
    expect([...rolesInFocus(document, map, focus)]).toEqual(['clerk', 'aide', 'nurse'])
    expect([...rolesInFocus(document, map, { ...focus, steps: 1 })]).toEqual(['clerk', 'aide'])
    const office = { shows: { by: 'families' as const, familyIds: ['office'] } }
    expect([...rolesInFocus(document, office, focus)]).toEqual(['clerk'])
  })

  test('says how many there are', () => {
    const focus = { roleId: 'clerk', steps: 2, direction: 'out' } as const
    expect(focusSentence(5, focus)).toBe('4 roles within 2 moves out')
    expect(focusSentence(2, { ...focus, steps: 1, direction: 'both' })).toBe(
      '1 role within 1 move out or in',
    )
    expect(focusSentence(1, { ...focus, direction: 'in' })).toBe('No role within 2 moves in')
  })
})

describe('What steps back', () => {
  const scene = {
    cards: [{ id: 'aide' }, { id: 'nurse' }, { id: 'clerk' }],
    lines: [
      { id: 'up', kind: 'advancement', fromId: 'aide', toId: 'nurse' },
      { id: 'over', kind: 'lateral', fromId: 'clerk', toId: 'aide' },
      { id: 'in', kind: 'entry', fromId: null, toId: 'aide' },
    ],
  } as const

  test('is what a filter leaves out, with the lines to it, and a little what is not found', () => {
    const dims = dimsOf(scene, {
      passing: new Set(['aide', 'nurse']),
      kinds: [],
      found: new Set(['nurse']),
    })
    expect(Object.fromEntries(dims.cards)).toEqual({ aide: 'unmatched', clerk: 'filtered' })
    expect(Object.fromEntries(dims.lines)).toEqual({ over: 'filtered' })
  })

  test('are moves of other kinds', () => {
    const dims = dimsOf(scene, {
      passing: new Set(['aide', 'nurse', 'clerk']),
      kinds: ['entry'],
      found: null,
    })
    expect([dims.cards.size, [...dims.lines.keys()]]).toEqual([0, ['up', 'over']])
  })

  test('is nothing without filter and search', () => {
    const dims = dimsOf(scene, { passing: null, kinds: [], found: null })
    expect([dims.cards.size, dims.lines.size]).toEqual([0, 0])
  })
})
