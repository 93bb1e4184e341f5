import { expect, test } from 'vitest'
import { limitsOf, noLimits } from '#shared/analysis/routeLimits.ts'
import { findRoutes, type RouteOptions } from '#shared/analysis/routes.ts'
import type { DocumentRecords } from '#shared/domain/document.ts'
import type { Person } from '#shared/domain/records/people.ts'
import {
  aCompetency,
  aCredential,
  aDocument,
  aPay,
  aPerson,
  aProgram,
  aRating,
  aRequirement,
  aRole,
  aTransition,
  credentialGate,
  months,
  today,
} from './aDocument.ts'

function cost(amount: number) {
  return { min: amount, max: amount }
}

/** Three ways from environmental services to surgical technology, as on the picture of the screen. */
const hospital: DocumentRecords = {
  role: [
    aRole('evs', { title: 'Environmental services tech', nationalPay: aPay(35_920) }),
    aRole('spt', { title: 'Sterile processing tech', nationalPay: aPay(46_490), bandId: 'mid' }),
    aRole('aide', { title: 'Dietary aide', nationalPay: aPay(34_470), familyId: 'b' }),
    aRole('cna', { title: 'Nursing assistant', nationalPay: aPay(39_530), familyId: 'b' }),
    aRole('st', { title: 'Surgical technologist', nationalPay: aPay(62_830), bandId: 'top' }),
  ],
  transition: [
    aTransition('evs', 'spt', { workingMonths: months(3), cost: cost(1250) }),
    aTransition('spt', 'st', { workingMonths: months(12), cost: cost(5400) }),
    aTransition('evs', 'aide', { workingMonths: months(0.5), cost: cost(0) }),
    aTransition('aide', 'cna', { workingMonths: months(2), cost: cost(950) }),
    aTransition('cna', 'st', { workingMonths: months(11.5), cost: cost(5400) }),
    aTransition('evs', 'st', { workingMonths: months(24), cost: cost(4000), payer: 'grant' }),
  ],
}

function routesIn(
  records: DocumentRecords,
  options: Partial<RouteOptions> = {},
  ends: { from?: string; to?: string; person?: Partial<Person> } = {},
) {
  const document = aDocument(records)
  const role = document.role.get(ends.from ?? 'evs')
  const target = document.role.get(ends.to ?? 'st')
  if (!role || !target) throw new Error('The fixture lacks a role')
  const person = ends.person ? aPerson('07', { currentRoleId: role.id, ...ends.person }) : null
  const start = person ? ({ kind: 'person', person } as const) : ({ kind: 'role', role } as const)
  return findRoutes(document, start, target, { asOf: today, ...options })
}

function waysOf(search: ReturnType<typeof routesIn>): string[] {
  return search.routes.map(({ roles }) => roles.map(({ id }) => id).join(' '))
}

test('routes come by time, with sums over their moves', () => {
  const search = routesIn(hospital)
  expect(
    search.routes.map(({ roles, months: time, cost: money, pay }) => [
      roles.map(({ id }) => id).join(' '),
      time.typical,
      money.max,
      pay.change,
    ]),
  ).toEqual([
    ['evs aide cna st', 14, 6350, 26_910],
    ['evs spt st', 15, 6650, 26_910],
    ['evs st', 24, 4000, 26_910],
  ])
})

test('the order can be by cost', () => {
  expect(waysOf(routesIn(hospital, { order: 'cost' }))).toEqual([
    'evs st',
    'evs aide cna st',
    'evs spt st',
  ])
})

test('each step knows when it starts and ends, and pay dips and the first raise are found', () => {
  const [route] = routesIn(hospital).routes
  expect(
    route?.steps.map(({ startMonth, endMonth, wageChange }) => [startMonth, endMonth, wageChange]),
  ).toEqual([
    [0, 0.5, -1450],
    [0.5, 2.5, 5060],
    [2.5, 14, 23_300],
  ])
  expect(route?.pay).toMatchObject({
    basis: 'national',
    dips: [{ step: 0, amount: 1450 }],
    firstRaiseMonth: 2.5,
  })
})

test('reasons say what speaks for a route and what to know about it', () => {
  expect(routesIn(hospital).routes.map(({ reasons }) => reasons)).toEqual([
    [
      'Of 3 routes: quickest.',
      'Pay dips by $1,450 a year on the move to Dietary aide.',
      'First raise after 11 weeks.',
      'Every move on it is typical.',
    ],
    ['First raise after 3 months.', 'Pay never drops on the way.', 'Every move on it is typical.'],
    ['Of 3 routes: cheapest and fewest moves.', 'Pay never drops on the way.', 'A typical move.'],
  ])
})

test('limits of time, cost, own cost and moves leave routes out and say why', () => {
  const limited = (limits: Partial<typeof noLimits>) =>
    routesIn(hospital, { limits: { ...noLimits, ...limits } })
  expect(waysOf(limited({ months: 15 }))).toEqual(['evs aide cna st', 'evs spt st'])
  expect(waysOf(limited({ cost: 6350 }))).toEqual(['evs aide cna st', 'evs st'])
  expect(waysOf(limited({ ownCost: 500 }))).toEqual(['evs st'])
  expect(waysOf(limited({ steps: 2 }))).toEqual(['evs spt st', 'evs st'])
  expect(limited({ months: 15 }).excluded.map(({ reason }) => reason)).toEqual([
    'The direct move (2 years, $4,000) is left out: takes longer than 1 year 3 months.',
  ])
})

test('with no route left it says so, with the nearest figures', () => {
  const limits = { ...noLimits, months: 10, cost: 3000 }
  expect(routesIn(hospital, { limits }).explanation).toEqual([
    'The quickest route takes 1 year 2 months, over the limit of 10 months.',
    'The cheapest route costs $4,000, over the limit of $3,000.',
  ])
})

test('limits that each could be kept, but not together, are named as such', () => {
  const limits = { ...noLimits, months: 14, cost: 4000 }
  expect(routesIn(hospital, { limits }).explanation).toEqual([
    'Each limit can be kept by some route from Environmental services tech to Surgical technologist, but no route keeps all of them at once. Relax one of them.',
  ])
})

test('a target that nothing leads to, or that lies on no chain, is said plainly', () => {
  const lonely = { ...hospital, transition: [] }
  expect(routesIn(lonely).explanation).toEqual([
    'No move leads into Surgical technologist yet. Add one on the map.',
  ])
  const cut = { ...hospital, transition: [aTransition('cna', 'st')] }
  expect(routesIn(cut).explanation).toEqual([
    'No chain of moves leads from Environmental services tech to Surgical technologist. No move leads on from Environmental services tech. Surgical technologist is reached from Nursing assistant.',
  ])
  expect(routesIn(hospital, {}, { to: 'evs' }).explanation).toEqual([
    'Environmental services tech is where the route starts. Choose another target.',
  ])
})

test('a move of unknown time comes last, says so, and never fits a limit of time', () => {
  const transition = [...(hospital.transition ?? []).slice(0, 5), aTransition('evs', 'st')]
  const records = { ...hospital, transition }
  const search = routesIn(records)
  expect(waysOf(search).at(-1)).toBe('evs st')
  expect(search.routes.at(-1)?.reasons).toContain(
    'No time is entered for Environmental services tech to Surgical technologist.',
  )
  const limits = { ...noLimits, months: 60 }
  expect(routesIn(records, { limits }).excluded.map(({ reason }) => reason)).toEqual([
    'The direct move (unknown time, unknown cost) is left out: its time is not entered.',
  ])
  const only = { ...hospital, transition: [aTransition('evs', 'st')] }
  expect(routesIn(only, { limits }).explanation).toEqual([
    'Every route has a move whose time or cost is not entered, so it cannot be said to fit the limits. Enter them, or search without that limit.',
  ])
})

test('roles that work only excluded shifts are avoided, others stay', () => {
  const role = (hospital.role ?? []).map((one) => {
    if (one.id === 'spt') return { ...one, shifts: 'Nights' }
    return one.id === 'cna' ? { ...one, shifts: 'Days, nights' } : one
  })
  const limits = { ...noLimits, excludedShifts: ['night shift'] }
  const search = routesIn({ ...hospital, role }, { limits })
  expect(waysOf(search)).toEqual(['evs aide cna st', 'evs st'])
  expect(search.excluded.map(({ reason }) => reason)).toEqual([
    'The route by way of Sterile processing tech (1 year 3 months, $6,650) is left out: Sterile processing tech works only Nights.',
  ])
})

test('own cost fits when help can bring it down far enough, and then says so', () => {
  const transition = [
    aTransition('evs', 'st', { workingMonths: months(24), cost: { min: 400, max: 4000 } }),
  ]
  const limits = { ...noLimits, ownCost: 500 }
  const search = routesIn({ ...hospital, transition }, { limits })
  expect(search.routes[0]?.reasons).toContain(
    'Needs help with the cost: own cost is $400 to $4,000, at hand are $500.',
  )
  expect(
    routesIn({ ...hospital, transition }, { limits: { ...limits, ownCost: 300 } }).explanation,
  ).toEqual(['The route with the least own cost needs $400, over the $300 at hand.'])
})

test('the limits a participant has named can be taken over', () => {
  const limits = { months: 18, money: 600, hoursPerWeek: null, excludedShifts: ['nights'] }
  expect(limitsOf(aPerson('07', { limits }))).toEqual({
    months: 18,
    cost: null,
    ownCost: 600,
    steps: null,
    excludedShifts: ['nights'],
  })
})

test('retired moves lead nowhere, proposed ones are marked', () => {
  const transition = [
    aTransition('evs', 'spt', { workingMonths: months(3), status: 'retired' }),
    aTransition('spt', 'st', { workingMonths: months(12) }),
    aTransition('evs', 'st', { workingMonths: months(24), status: 'proposed' }),
  ]
  const search = routesIn({ ...hospital, transition })
  expect(waysOf(search)).toEqual(['evs st'])
  expect(search.routes[0]?.reasons).toContain(
    'Still proposed, not agreed: Environmental services tech to Surgical technologist.',
  )
})

test('required months in a role run beside the course, less what a participant has', () => {
  const transition = [
    aTransition('evs', 'st', { workingMonths: months(12), requiredExperienceMonths: 24 }),
  ]
  const records = { ...hospital, transition }
  expect(routesIn(records).routes[0]?.months.typical).toBe(24)
  const experience = [{ roleId: 'evs', months: 9 }]
  expect(routesIn(records, {}, { person: { experience } }).routes[0]?.months.typical).toBe(15)
})

test('times are those of the pace, else of the other, else of the shortest program', () => {
  const program = [aProgram('p', { duration: months(6), cost: cost(700) })]
  const transition = [
    aTransition('evs', 'spt', { fullTimeMonths: months(2), workingMonths: months(5) }),
    aTransition('spt', 'cna', { fullTimeMonths: months(1) }),
    aTransition('cna', 'st', { programIds: ['p'] }),
  ]
  const records = { ...hospital, program, transition }
  const [working] = routesIn(records).routes
  const [studying] = routesIn(records, { pace: 'full time' }).routes
  expect([working?.months.typical, studying?.months.typical]).toEqual([12, 9])
  expect([working?.cost, working?.unknownCosts]).toEqual([cost(700), 2])
})

test('someone without a role enters from outside', () => {
  const transition = [
    ...(hospital.transition ?? []),
    aTransition(null, 'cna', { workingMonths: months(1) }),
  ]
  const search = routesIn({ ...hospital, transition }, {}, { person: { currentRoleId: null } })
  expect(waysOf(search)).toEqual(['cna st'])
  expect(search.routes[0]?.pay.change).toBeNull()
  expect(search.routes[0]?.steps[0]).toMatchObject({ from: null, wageChange: null })
})

test('each step counts the skills it asks for beyond what came before', () => {
  const records: DocumentRecords = {
    ...hospital,
    competency: ['A', 'B'].map((id, order) => aCompetency(id, { order })),
    requirement: [
      aRequirement('evs', 'A', 1),
      aRequirement('spt', 'A', 2),
      aRequirement('spt', 'B', 3),
      aRequirement('st', 'A', 4),
      aRequirement('st', 'B', 2),
    ],
    rating: [aRating('07', 'A', 2)],
  }
  const gapsOf = (search: ReturnType<typeof routesIn>) =>
    search.routes
      .find(({ roles }) => roles.length === 3)
      ?.steps.map(({ gaps, notRated }) => [
        gaps.map(({ name, have, need }) => [name, have, need]),
        notRated,
      ])
  expect(gapsOf(routesIn(records))).toEqual([
    [
      [
        ['Skill A', 1, 2],
        ['Skill B', 0, 3],
      ],
      0,
    ],
    [[['Skill A', 2, 4]], 0],
  ])
  expect(gapsOf(routesIn(records, {}, { person: {} }))).toEqual([
    [[], 1],
    [[['Skill A', 2, 4]], 0],
  ])
})

test('gates of later steps count what earlier roles bring, and are never failed in advance', () => {
  const records: DocumentRecords = {
    ...hospital,
    credential: ['crcst', 'cst', 'cpr'].map((id) => aCredential(id)),
    transition: [
      aTransition('evs', 'spt', { workingMonths: months(3), gates: [credentialGate('crcst')] }),
      aTransition('spt', 'st', {
        workingMonths: months(12),
        gates: [credentialGate('crcst'), credentialGate('cst')],
      }),
    ],
  }
  const [route] = routesIn(records, {}, { person: {} }).routes
  expect(route?.steps.map(({ gates }) => gates.map(({ state }) => state))).toEqual([
    ['fail'],
    ['pass', 'pending'],
  ])
  expect(route?.openGates).toBe(2)
})

test('a search that runs out of its budget says that it was cut short', () => {
  const search = routesIn(hospital, { budget: 1 })
  expect(search.complete).toBe(false)
  expect(search.explanation).toEqual([
    'The search was cut short because very many routes are possible. Set tighter limits.',
  ])
})
