import { describe, expect, test } from 'vitest'
import { buildScene } from '#shared/map/buildScene.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import { boxAround, splitScene, usedLevels } from '#shared/map/present/framing.ts'
import { onlyRoles } from '#shared/map/present/onlyRoles.ts'
import { mapSlides, routeSlides, type Slide, slideAfter } from '#shared/map/present/slides.ts'
import { aProject, aRecord } from '../../../../support/aProject.ts'

const payOf = (median: number) => ({
  low: null,
  median,
  high: null,
  unit: 'year' as const,
  geography: '',
  asOf: null,
  kind: 'survey' as const,
  sourceId: null,
})
const months = (typical: number) => ({ min: typical, typical, max: typical })

const document = aProject({
  jobFamily: [
    { id: 'care', name: 'Care' },
    { id: 'office', name: 'Office' },
  ],
  credential: [{ id: 'cpr', name: 'CPR card' }],
  program: [{ id: 'course', name: 'Aide course', provider: 'City college' }],
  support: [{ id: 'bus', name: 'Bus pass', contact: 'the front desk' }],
  role: [
    { id: 'aide', title: 'Aide', familyId: 'care', localPay: payOf(30_000) },
    { id: 'nurse', title: 'Nurse', familyId: 'care', localPay: payOf(60_000) },
    { id: 'chief', title: 'Chief nurse', familyId: 'care' },
    { id: 'clerk', title: 'Clerk', familyId: 'office' },
  ],
  transition: [
    {
      id: 'in',
      fromRoleId: null,
      toRoleId: 'aide',
      kind: 'entry',
      workingMonths: months(2),
      cost: { min: 0, max: 0 },
    },
    {
      id: 'up',
      fromRoleId: 'aide',
      toRoleId: 'nurse',
      kind: 'bridge',
      fullTimeMonths: months(12),
      workingMonths: months(18),
      cost: { min: 500, max: 900 },
      payer: 'employer',
      gates: [
        {
          type: 'condition',
          condition: { kind: 'credential', credentialId: 'cpr', amount: null, text: '' },
        },
      ],
      requiredExperienceMonths: 6,
      programIds: ['course'],
      supportIds: ['bus'],
      employerCommitment: 'keeps the job open',
    },
    { id: 'on', fromRoleId: 'nurse', toRoleId: 'chief', kind: 'lead' },
  ],
  map: [{ id: 'map', name: 'Whole map', headline: 'Start anywhere', tagline: '' }],
})

const route = (...transitionIds: string[]) =>
  routeSlides(document, { title: 'Up the ladder', transitionIds })
const headings = (slides: readonly Slide[]) => slides.map(({ heading }) => heading)

describe('Slides of a route', () => {
  test('are all of it, each move, and what it comes to', () => {
    expect(headings(route('up', 'on'))).toEqual([
      'Up the ladder',
      'Move 1 of 2: Aide to Nurse',
      'Move 2 of 2: Nurse to Chief nurse',
      'You are there: Chief nurse',
    ])
  })

  test('start on the map with all of the route', () => {
    expect(route('up', 'on')[0]).toEqual({
      kind: 'map',
      heading: 'Up the ladder',
      short: 'Up the ladder',
      text: '2 moves, about 1 year, without 1 move whose time is not known',
      roleIds: ['aide', 'nurse', 'chief'],
      transitionIds: ['up', 'on'],
      chosen: true,
      nearby: 'whole map',
    })
  })

  test('say of a move what it takes in plain words', () => {
    expect(route('up')).toEqual([
      {
        kind: 'move',
        heading: 'Aide to Nurse',
        short: 'Aide to Nurse',
        text: 'A move through a course',
        transitionId: 'up',
        fromId: 'aide',
        toId: 'nurse',
        facts: {
          kind: 'A move through a course',
          figures: [
            { label: 'How long', value: '12 months', note: '18 months beside work' },
            { label: 'Cost before help', value: '$500 to $900', note: 'the employer pays' },
            { label: 'Middle pay', value: '+$30,000 a year', note: '$30,000 to $60,000' },
          ],
          lists: [
            { label: 'What you need first', lines: ['CPR card', '6 months of work as Aide'] },
            { label: 'Courses', lines: ['Aide course, City college'] },
            {
              label: 'Who helps',
              lines: ['Bus pass: the front desk', 'The employer: keeps the job open'],
            },
          ],
        },
      },
    ])
  })

  test('say plainly what is not known', () => {
    const [slide] = route('on')
    expect(slide?.kind === 'move' && slide.facts).toEqual({
      kind: 'A step into leading others',
      figures: [
        { label: 'How long', value: 'Not known yet', note: '' },
        { label: 'Cost before help', value: 'Not known yet', note: '' },
        { label: 'Middle pay', value: 'Not known yet', note: '' },
      ],
      lists: [],
    })
  })

  test('begin outside where the route does, with what the way in takes', () => {
    const [overview, first, , last] = route('in', 'up')
    expect(overview).toMatchObject({ roleIds: ['aide', 'nurse'] })
    expect(first).toMatchObject({
      heading: 'Move 1 of 2: From outside to Aide',
      short: 'Move 1 of 2',
      fromId: null,
      facts: {
        figures: [
          { value: '9 weeks', note: 'while working' },
          { value: 'No cost', note: '' },
          { value: '$30,000 a year', note: '' },
        ],
      },
    })
    expect(last).toMatchObject({
      kind: 'arrival',
      roleId: 'nurse',
      figures: [
        { label: 'How long in all', value: 'About 1 year 2 months', note: '' },
        { label: 'Cost before help', value: '$500 to $900', note: '' },
        { label: 'Middle pay', value: '+$30,000 a year', note: '$30,000 to $60,000' },
      ],
    })
  })

  test('count what a long list leaves out', () => {
    const programs = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
      aRecord('program', { id, name: `Course ${id}`, provider: '' }),
    )
    const move = aRecord('transition', {
      id: 'up',
      fromRoleId: 'aide',
      toRoleId: 'nurse',
      programIds: programs.map(({ id }) => id),
    })
    const longer = {
      ...document,
      program: new Map(programs.map((program) => [program.id, program])),
      transition: new Map([[move.id, move]]),
    }
    const [slide] = routeSlides(longer, { title: '', transitionIds: ['up'] })
    expect(slide?.kind === 'move' && slide.facts.lists).toEqual([
      {
        label: 'Courses',
        lines: ['Course a', 'Course b', 'Course c', 'Course d', 'and 2 more'],
      },
    ])
  })

  test('are none for a route without moves, and leave lost moves out', () => {
    expect(route()).toEqual([])
    expect(headings(route('up', 'gone'))).toEqual(['Aide to Nurse'])
  })
})

describe('Slides of a map', () => {
  const map = aRecord('map', { id: 'map', name: 'Whole map', headline: 'Start anywhere' })

  test('are the whole and each job family on it', () => {
    expect(mapSlides(document, { ...map, tagline: '' })).toEqual([
      {
        kind: 'map',
        heading: 'Start anywhere',
        short: 'Start anywhere',
        text: '4 roles',
        roleIds: null,
        transitionIds: [],
        chosen: false,
        nearby: 'whole map',
      },
      {
        kind: 'map',
        heading: 'A Care',
        short: 'A Care',
        text: '3 roles, 3 moves between them',
        roleIds: ['aide', 'nurse', 'chief'],
        transitionIds: ['in', 'up', 'on'],
        chosen: false,
        nearby: 'close up',
      },
      {
        kind: 'map',
        heading: 'B Office',
        short: 'B Office',
        text: '1 role, 0 moves between them',
        roleIds: ['clerk'],
        transitionIds: [],
        chosen: false,
        nearby: 'close up',
      },
    ])
  })

  test('are the job families alone where the map is large', () => {
    const many = Array.from({ length: 401 }, (_, index) =>
      aRecord('role', { id: `r${index}`, title: `R${index}`, familyId: 'care' }),
    )
    const roles = [...document.role.values(), ...many]
    const large = { ...document, role: new Map(roles.map((role) => [role.id, role])) }
    expect(headings(mapSlides(large, map))).toEqual(['A Care', 'B Office'])
  })

  test('are one where there is one job family', () => {
    const care = { ...map, headline: '', shows: { by: 'families' as const, familyIds: ['care'] } }
    expect(headings(mapSlides(document, care))).toEqual(['Whole map'])
  })
})

test('steps stay within the slides', () => {
  expect(slideAfter(0, 3, 'back')).toBe(0)
  expect(slideAfter(0, 3, 'next')).toBe(1)
  expect(slideAfter(2, 3, 'next')).toBe(2)
  expect(slideAfter(1, 3, 'first')).toBe(0)
  expect(slideAfter(1, 3, 'last')).toBe(2)
  expect(slideAfter(0, 0, 'last')).toBe(0)
})

describe('A part of a map', () => {
  const scene = buildScene(document, 'map', metricsFor('full'))
  const part = { cards: new Set(['aide', 'nurse']), lines: new Set(['up']) }

  test('is framed with air around its cards and lines', () => {
    const cards = scene.cards.filter(({ id }) => part.cards.has(id))
    const box = boxAround(scene, part, 10)
    expect(box?.x).toBeLessThanOrEqual(Math.min(...cards.map(({ x }) => x)) - 10)
    const bottom = Math.max(...cards.map(({ y, height }) => y + height))
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThanOrEqual(bottom + 10)
    expect(boxAround(scene, { cards: new Set(), lines: new Set() }, 10)).toBeNull()
  })

  test('reaches over the levels its cards stand on', () => {
    const levels = aProject({
      levelBand: [{ id: 'low' }, { id: 'middle' }, { id: 'high' }],
      role: [
        { id: 'aide', title: 'Aide', bandId: 'low' },
        { id: 'nurse', title: 'Nurse', bandId: 'middle' },
      ],
      map: [{ id: 'map' }],
    })
    const whole = buildScene(levels, 'map', metricsFor('full'))
    const [high, middle, low] = whole.bands
    expect(usedLevels(whole)).toEqual({
      y: middle?.y,
      height: (middle?.height ?? 0) + (low?.height ?? 0),
    })
    expect(high?.height).toBeGreaterThan(0)
  })

  test('and the rest are the whole', () => {
    const { shown, rest } = splitScene(scene, part)
    expect(shown.cards.map(({ id }) => id).toSorted()).toEqual(['aide', 'nurse'])
    expect(shown.cards.length + rest.cards.length).toBe(scene.cards.length)
    expect(shown.lines.map(({ id }) => id)).toEqual(['up'])
    expect(shown.labels.length + rest.labels.length).toBe(scene.labels.length)
  })
})

describe('Roles alone', () => {
  const map = aRecord('map', { id: 'map', collapsedFamilyIds: ['care'], arrangement: 'radial' })
  const crowd = aProject({
    jobFamily: [{ id: 'care', columns: 1 }, { id: 'office' }],
    role: Array.from({ length: 7 }, (_, index) => ({ id: `r${index}`, familyId: 'care' })),
    map: [map],
    placement: [{ mapId: 'map', roleId: 'r0', column: 0, row: 3 }],
  })

  test('stand on a plain lattice, whatever the map collapses or leaves out', () => {
    const alone = onlyRoles(crowd, map, ['r0', 'r1'])
    const scene = buildScene(alone, 'map', metricsFor('full'))
    expect(scene.arrangement).toBe('lattice')
    expect(scene.cards.map(({ id, column }) => [id, column])).toEqual([
      ['r0', 0],
      ['r1', 0],
    ])
  })

  test('get columns for two rows in every level', () => {
    const ids = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6']
    expect(onlyRoles(crowd, map, ids).jobFamily.get('care')?.columns).toBe(4)
    expect(crowd.jobFamily.get('care')?.columns).toBe(1)
  })
})
