import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findReadiness } from '#shared/analysis/readiness.ts'
import type { ReadinessClassId } from '#shared/analysis/readinessClass.ts'
import { noLimits, type RouteLimits } from '#shared/analysis/routeLimits.ts'
import { findRoutes } from '#shared/analysis/routes.ts'
import { requirementId } from '#shared/base/identifiers.ts'
import { type Document, documentOf, recordsOf } from '#shared/domain/document.ts'
import type { GateRule } from '#shared/domain/records/conditions.ts'
import type { Rating } from '#shared/domain/records/people.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { applicantOf, judgeRule } from '#shared/domain/rules.ts'
import {
  aCompetency,
  aDocument,
  aPerson,
  aRating,
  aRequirement,
  aRole,
  aTransition,
  condition,
  today,
} from '../unit/shared/analysis/aDocument.ts'

const runs = { numRuns: 1000 }

const skills = ['s0', 's1', 's2', 's3', 's4', 's5', 's6']

type Answer = { scaleId: 'levels' | 'onet'; level: number } | null

const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.constant(null),
  fc.record({ scaleId: fc.constant('levels' as const), level: fc.integer({ min: 0, max: 5 }) }),
  fc.record({ scaleId: fc.constant('onet' as const), level: fc.integer({ min: 0, max: 7 }) }),
)

const profile: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    need: fc.integer({ min: 0, max: 5 }),
    importance: fc.integer({ min: 1, max: 5 }),
    essential: fc.boolean(),
    answer,
  }),
  { minLength: 1, maxLength: skills.length },
)
type Row = { need: number; importance: number; essential: boolean; answer: Answer }

function documentFor(rows: readonly Row[], more: readonly Rating[] = []): Document {
  const rating = rows.flatMap((row, index) =>
    row.answer === null ? [] : [aRating('p', skills[index] ?? '', row.answer.level, row.answer)],
  )
  return aDocument({
    role: [aRole('goal')],
    competency: rows.map((_, index) => aCompetency(skills[index] ?? '', { order: index })),
    requirement: rows.map(({ need, importance, essential }, index) =>
      aRequirement('goal', skills[index] ?? '', need, { importance, essential }),
    ),
    person: [aPerson('p')],
    rating: [...rating, ...more],
  })
}

function readinessIn(document: Document) {
  const person = document.person.get('p')
  const role = document.role.get('goal')
  if (!person || !role) throw new Error('The fixture has no participant or no goal')
  return findReadiness(document, person, role, { asOf: today })
}

const classRank: Record<ReadinessClassId, number> = {
  'not-enough-ratings': 0,
  exploring: 1,
  developing: 2,
  nearly: 3,
  ready: 4,
}

test('readiness, its class and the gaps never get worse when a rating rises', () => {
  fc.assert(
    fc.property(profile, fc.nat(), (rows, pick) => {
      const rated = rows.flatMap((row, index) => (row.answer ? [index] : []))
      const chosen = rated[pick % Math.max(1, rated.length)]
      if (chosen === undefined) return
      const raised = rows.map((row, index) => {
        if (index !== chosen || !row.answer) return row
        const highest = row.answer.scaleId === 'levels' ? 5 : 7
        return { ...row, answer: { ...row.answer, level: Math.min(highest, row.answer.level + 1) } }
      })
      const before = readinessIn(documentFor(rows))
      const after = readinessIn(documentFor(raised))
      expect(after.score.percent ?? 0).toBeGreaterThanOrEqual(before.score.percent ?? 0)
      expect(after.score.averageGap ?? 0).toBeLessThanOrEqual(before.score.averageGap ?? 0)
      expect(classRank[after.readinessClass.id]).toBeGreaterThanOrEqual(
        classRank[before.readinessClass.id],
      )
    }),
    runs,
  )
})

test('readiness lies between 0 and 100 and is the sum of its terms', () => {
  fc.assert(
    fc.property(profile, (rows) => {
      const { score } = readinessIn(documentFor(rows))
      if (score.percent === null) return
      expect(score.percent).toBeGreaterThanOrEqual(0)
      expect(score.percent).toBeLessThanOrEqual(100)
      const part = score.terms.reduce((sum, term) => sum + term.part, 0)
      const whole = score.terms.reduce((sum, term) => sum + term.whole, 0)
      expect(score.percent).toBeCloseTo((100 * part) / whole, 9)
    }),
    runs,
  )
})

test('requirements that are not assessed never change the score, only the coverage', () => {
  fc.assert(
    fc.property(profile, fc.integer({ min: 1, max: 5 }), fc.boolean(), (rows, need, said) => {
      const without = documentFor(rows)
      const records = recordsOf(without)
      const more = documentOf({
        ...records,
        competency: [...(records.competency ?? []), aCompetency('unknown')],
        requirement: [...(records.requirement ?? []), aRequirement('goal', 'unknown', need)],
        rating: [
          ...(records.rating ?? []),
          ...(said ? [aRating('p', 'unknown', 'not assessed')] : []),
        ],
      })
      const before = readinessIn(without).score
      const after = readinessIn(more).score
      expect({ ...after, coverage: null, notRated: 0 }).toEqual({
        ...before,
        coverage: null,
        notRated: 0,
      })
      expect(after.coverage).toMatchObject({
        count: before.coverage.count,
        total: before.coverage.total + 1,
      })
    }),
    runs,
  )
})

test('a skill that does not apply leaves the result as if it were not asked for', () => {
  fc.assert(
    fc.property(profile, fc.nat(), (rows, pick) => {
      const index = pick % rows.length
      const skill = skills[index] ?? ''
      const others = rows.map((row, at) => (at === index ? { ...row, answer: null } : row))
      const marked = readinessIn(documentFor(others, [aRating('p', skill, 'not applicable')]))
      const records = recordsOf(documentFor(others))
      const dropped = readinessIn(
        documentOf({
          ...records,
          requirement: (records.requirement ?? []).filter(
            ({ id }) => id !== requirementId('goal', skill),
          ),
        }),
      )
      expect({ ...marked.score, notApplicable: 0 }).toEqual(dropped.score)
    }),
    runs,
  )
})

const rule: fc.Arbitrary<GateRule> = fc.letrec<{ rule: GateRule }>((tie) => ({
  rule: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'b', 'c', 'd').map((text) => condition('other', { text })),
    fc.record({
      type: fc.constantFrom('all' as const, 'any' as const),
      rules: fc.array(tie('rule'), { maxLength: 3 }),
    }),
    fc.record({
      type: fc.constant('atLeast' as const),
      n: fc.integer({ min: 1, max: 3 }),
      rules: fc.array(tie('rule'), { maxLength: 3 }),
    }),
  ),
})).rule

type Said = 'yes' | 'no' | 'unknown'
const said = fc.constantFrom<Said[]>('yes', 'no', 'unknown')

function stateWith(gate: GateRule, answers: Record<string, Said>) {
  const given = Object.entries(answers).map(([text, one]) => {
    return { kind: 'other' as const, text, answer: one }
  })
  const applicant = applicantOf(aPerson('p', { answers: given }))
  return judgeRule({ document: aDocument({}), applicant, asOf: today }, gate).state
}

test('a rule passes or fails only if every way of filling in what is unknown agrees', () => {
  fc.assert(
    fc.property(rule, fc.record({ a: said, b: said, c: said, d: said }), (gate, answers) => {
      const fillings = Object.entries(answers).reduce<Record<string, Said>[]>(
        (all, [text, one]) =>
          all.flatMap((filling) =>
            (one === 'unknown' ? (['yes', 'no'] as const) : [one]).map((value) => {
              return { ...filling, [text]: value }
            }),
          ),
        [{}],
      )
      const state = stateWith(gate, answers)
      const outcomes = new Set(fillings.map((filling) => stateWith(gate, filling)))
      if (state !== 'pending') expect([...outcomes]).toEqual([state])
      if (outcomes.size === 2) expect(state).toBe('pending')
    }),
    runs,
  )
})

const amount = fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8, nil: null })
const nodes = ['r0', 'r1', 'r2', 'r3', 'r4', 'r5', 'r6', 'r7', 'r8', 'r9']

type Move = {
  from: number
  to: number
  thirds: number | null
  hundreds: number | null
  paidByEmployer: boolean
  twin: number
}

const move: fc.Arbitrary<Move> = fc.record({
  from: fc.nat({ max: 9 }),
  to: fc.nat({ max: 9 }),
  // Thirds of a month add up with rounding errors, as weeks do.
  thirds: amount,
  hundreds: amount,
  paidByEmployer: fc.boolean(),
  twin: fc.nat({ max: 1 }),
})

function transitionsOf(moves: readonly Move[]): Transition[] {
  const found = new Map<string, Transition>()
  for (const { from, to, thirds, hundreds, paidByEmployer, twin } of moves) {
    if (from === to) continue
    const id = `${nodes[from]}-${nodes[to]}-${twin}`
    const time = thirds === null ? null : thirds / 3
    found.set(
      id,
      aTransition(nodes[from] ?? null, nodes[to] ?? '', {
        id,
        workingMonths: time === null ? null : { min: time / 2, typical: time, max: time * 2 },
        cost: hundreds === null ? null : { min: hundreds * 50, max: hundreds * 100 },
        payer: paidByEmployer ? 'employer' : 'participant',
      }),
    )
  }
  return [...found.values()]
}

function everyRoute(transitions: readonly Transition[], from: string, to: string): Transition[][] {
  const routes: Transition[][] = []
  function walk(at: string, path: Transition[], seen: ReadonlySet<string>): void {
    if (at === to) {
      routes.push(path)
      return
    }
    for (const next of transitions) {
      if (next.fromRoleId === at && !seen.has(next.toRoleId)) {
        walk(next.toRoleId, [...path, next], new Set([...seen, next.toRoleId]))
      }
    }
  }
  walk(from, [], new Set([from]))
  return routes
}

function thirdsOf({ workingMonths }: Transition): number {
  return Math.round((workingMonths?.typical ?? 0) * 3)
}

function ownCostOf({ payer, cost }: Transition): number | null {
  return payer === 'employer' ? 0 : (cost?.min ?? null)
}

function total(path: readonly Transition[], amountOf: (one: Transition) => number): number {
  return path.reduce((sum, one) => sum + amountOf(one), 0)
}

function keeps(path: readonly Transition[], limits: RouteLimits): boolean {
  const { months, cost, ownCost, steps } = limits
  return (
    (months === null ||
      (path.every((one) => one.workingMonths !== null) && total(path, thirdsOf) <= months * 3)) &&
    (cost === null ||
      (path.every((one) => one.cost !== null) &&
        total(path, (one) => one.cost?.max ?? 0) <= cost)) &&
    (ownCost === null ||
      (path.every((one) => ownCostOf(one) !== null) &&
        total(path, (one) => ownCostOf(one) ?? 0) <= ownCost)) &&
    (steps === null || path.length <= steps)
  )
}

/** Written out again from the documented order: time, cost, moves, then the order of the roles. */
function compareRoutes(a: readonly Transition[], b: readonly Transition[]): number {
  const unknown = (one: unknown) => (one === null ? 1 : 0)
  const by = (amountOf: (one: Transition) => number) => total(a, amountOf) - total(b, amountOf)
  const order =
    by((one) => unknown(one.workingMonths)) ||
    by(thirdsOf) ||
    by((one) => unknown(one.cost)) ||
    by((one) => one.cost?.max ?? 0) ||
    a.length - b.length
  if (order !== 0) return order
  for (const [index, one] of a.entries()) {
    const other = b[index]
    if (!other) return 1
    const left = `${one.toRoleId} ${one.id}`
    const right = `${other.toRoleId} ${other.id}`
    if (left !== right) return left < right ? -1 : 1
  }
  return 0
}

const limited: fc.Arbitrary<RouteLimits> = fc.record({
  months: fc.option(fc.integer({ min: 0, max: 15 }), { freq: 1, nil: null }),
  cost: fc.option(
    fc.integer({ min: 0, max: 40 }).map((one) => one * 100),
    { freq: 1, nil: null },
  ),
  ownCost: fc.option(
    fc.integer({ min: 0, max: 20 }).map((one) => one * 100),
    { freq: 1, nil: null },
  ),
  steps: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 1, nil: null }),
  excludedShifts: fc.constant([]),
})

function checkAgainstEveryRoute(moves: Transition[], limits: RouteLimits, count: number): void {
  const document = aDocument({
    role: nodes.map((id) => aRole(id, { title: id })),
    transition: moves,
  })
  const role = document.role.get('r0')
  const target = document.role.get('r9')
  if (!role || !target) throw new Error('The map lacks its ends')
  const start = { kind: 'role', role } as const
  const search = findRoutes(document, start, target, { asOf: today, limits, count })
  const expected = everyRoute(moves, 'r0', 'r9')
    .filter((path) => keeps(path, limits))
    .sort(compareRoutes)
    .slice(0, count)
  expect(search.complete).toBe(true)
  expect(search.routes.map(({ id }) => id)).toEqual(
    expected.map((path) => path.map(({ id }) => id).join('+')),
  )
  expect(search.routes.length > 0 || search.explanation.length > 0).toBe(true)
}

test('the best routes are exactly those of trying every one, on maps of ten roles', () => {
  const sparse = fc.array(move, { minLength: 8, maxLength: 24 })
  fc.assert(
    fc.property(sparse, limited, fc.integer({ min: 1, max: 12 }), (moves, limits, count) => {
      checkAgainstEveryRoute(transitionsOf(moves), limits, count)
    }),
    { numRuns: 2000 },
  )
})

test('the same holds without limits and where moves are many', () => {
  const dense = fc.array(move, { minLength: 30, maxLength: 45 })
  fc.assert(
    fc.property(dense, fc.integer({ min: 1, max: 40 }), (moves, count) => {
      checkAgainstEveryRoute(transitionsOf(moves), noLimits, count)
    }),
    { numRuns: 400 },
  )
})
