import { expect, test } from 'vitest'
import { countMatches, findTransitionGap } from '#shared/analysis/transitionGap.ts'
import type { DocumentRecords } from '#shared/domain/document.ts'
import {
  aCompetency,
  aCredential,
  aDocument,
  aRequirement,
  aRole,
  aTransition,
  credentialGate,
  today,
} from './aDocument.ts'

const records: DocumentRecords = {
  role: [aRole('now'), aRole('goal')],
  competency: ['A', 'B', 'C', 'D', 'E'].map((id, order) => aCompetency(id, { order })),
  requirement: [
    aRequirement('now', 'A', 3),
    aRequirement('now', 'B', 2),
    aRequirement('now', 'C', 1),
    aRequirement('now', 'E', 2),
    aRequirement('goal', 'A', 2),
    aRequirement('goal', 'B', 3),
    aRequirement('goal', 'C', 4),
    aRequirement('goal', 'D', 1, { importance: 5 }),
  ],
}

function gapOf(more: DocumentRecords = {}) {
  const document = aDocument({ ...records, ...more })
  const from = document.role.get('now')
  const to = document.role.get('goal')
  if (!from || !to) throw new Error('The fixture has no two roles')
  return findTransitionGap(document, from, to, { asOf: today })
}

function names(rows: readonly { readonly name: string }[]): string[] {
  return rows.map(({ name }) => name)
}

test('skills are transferable, one level short, or new', () => {
  const gap = gapOf()
  expect([names(gap.transferable), names(gap.stretch), names(gap.new)]).toEqual([
    ['Skill A'],
    ['Skill B'],
    ['Skill C', 'Skill D'],
  ])
  expect(gap.new.map(({ absent, have }) => [absent, have])).toEqual([
    [false, 1],
    [true, 0],
  ])
  expect(countMatches(aDocument(records), 'now', 'goal')).toEqual({
    transferable: 1,
    stretch: 1,
    new: 2,
  })
})

test('the fit weighs levels, the overlap counts skills', () => {
  const { score, overlap } = gapOf()
  expect([score.part, score.whole]).toEqual([3 * (2 + 2 + 1), 3 * (2 + 3 + 4) + 5])
  expect(overlap).toEqual({ count: 3, total: 5, percent: 60 })
  expect(score.coverage.percent).toBe(100)
})

test('a surplus of the first role is listed, not credited', () => {
  expect(gapOf().surplus.map(({ name, surplus }) => [name, surplus])).toEqual([['Skill A', 1]])
})

test('without any requirement on the first role there is no result, not a gap', () => {
  const gap = gapOf({ requirement: [aRequirement('goal', 'A', 2)] })
  expect(gap.rows).toEqual([])
  expect([gap.score.percent, gap.readinessClass.id]).toEqual([null, 'not-enough-ratings'])
  expect(gap.noResult).toBe(
    'Role now has no requirements yet, so there is nothing to compare. Enter them in the matrix.',
  )
})

test('a first role that asks for nothing at level 0 is a result all the same', () => {
  const gap = gapOf({ requirement: [aRequirement('now', 'A', 0), aRequirement('goal', 'A', 2)] })
  expect([gap.noResult, gap.score.percent]).toEqual([null, 0])
})

test('two profiles on the O*NET scale are compared raw, without rounding', () => {
  const onet = (roleId: string, competencyId: string, level: number) =>
    aRequirement(roleId, competencyId, level, { scaleId: 'onet' })
  const requirement = [onet('now', 'A', 4.1), onet('goal', 'A', 4.4), onet('goal', 'B', 0.3)]
  const gap = gapOf({ requirement: [...requirement, onet('now', 'B', 0.3)] })
  expect(gap.comparison).toEqual({ on: 'raw' })
  expect(gap.stretch.map(({ have, need }) => [have, need])).toEqual([[4.1, 4.4]])
})

test('as soon as one level stands on another scale, points of the project scale are compared', () => {
  const requirement = [
    aRequirement('now', 'A', 4.1, { scaleId: 'onet' }),
    aRequirement('goal', 'A', 4.4, { scaleId: 'onet' }),
    aRequirement('goal', 'B', 1),
  ]
  const gap = gapOf({ requirement })
  expect(gap.comparison?.on).toBe('points')
  expect(gap.transferable.map(({ have, need }) => [have, need])).toEqual([[3, 3]])
})

test('gates that the first role already asks for pass, others are pending', () => {
  const gap = gapOf({
    role: [
      aRole('now', {
        credentials: [{ credentialId: 'cpr', need: 'required', legallyRequired: false }],
      }),
      aRole('goal', {
        credentials: [{ credentialId: 'license', need: 'required', legallyRequired: true }],
      }),
    ],
    credential: [aCredential('cpr'), aCredential('license')],
    transition: [aTransition('now', 'goal', { gates: [credentialGate('cpr')] })],
  })
  expect(gap.gates.map(({ text, state }) => [text, state])).toEqual([
    ['Credential license', 'pending'],
    ['Credential cpr', 'pass'],
  ])
  expect(gap.gateState).toBe('pending')
})
