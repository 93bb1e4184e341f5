import { expect, test } from 'vitest'
import { findGateGap } from '#shared/analysis/gateGap.ts'
import { findReadiness } from '#shared/analysis/readiness.ts'
import { planTraining } from '#shared/analysis/trainingPlan.ts'
import type { DocumentRecords } from '#shared/domain/document.ts'
import {
  aCompetency,
  aCredential,
  aDocument,
  aPerson,
  aProgram,
  aRating,
  aRequirement,
  aRole,
  months,
  today,
} from './aDocument.ts'

function planFor(records: DocumentRecords) {
  const document = aDocument({
    competency: ['A', 'B', 'C', 'D'].map((id, order) => aCompetency(id, { order })),
    requirement: ['A', 'B', 'C', 'D'].map((id) => aRequirement('goal', id, 3)),
    rating: ['A', 'B', 'C', 'D'].map((id) => aRating('07', id, 1)),
    person: [aPerson('07')],
    role: [
      aRole('goal', {
        credentials: [{ credentialId: 'cst', need: 'required', legallyRequired: true }],
      }),
    ],
    credential: [aCredential('cst', { cost: { min: 250, max: 250 } })],
    ...records,
  })
  const person = document.person.get('07')
  const role = document.role.get('goal')
  if (!person || !role) throw new Error('The fixture has no participant or no goal')
  const { rows } = findReadiness(document, person, role, { asOf: today })
  const gateGap = findGateGap(document, { kind: 'person', person }, role, { asOf: today })
  return planTraining(document, rows, gateGap)
}

function covering(...competencyIds: string[]) {
  return competencyIds.map((competencyId) => ({ competencyId, level: 3, depth: 'taught' as const }))
}

test('a plan takes the courses behind the gates first, then as few others as close the rest', () => {
  const plan = planFor({
    program: [
      aProgram('diploma', {
        awards: ['cst'],
        coverage: covering('A'),
        duration: months(11),
        cost: { min: 5000, max: 5150 },
        hours: { class: 800, clinical: 400, onTheJob: null },
      }),
      aProgram('one', { coverage: covering('B'), duration: months(1) }),
      aProgram('both', { coverage: covering('B', 'C'), duration: months(2) }),
    ],
  })
  expect(
    plan.steps.map(({ number, name, closes, whileWorking }) => [
      number,
      name,
      closes.map(({ competencyId }) => competencyId).join(),
      whileWorking.start,
      whileWorking.finish,
    ]),
  ).toEqual([
    [1, 'Program diploma', 'A', 0, 11],
    [2, 'Program both', 'B,C', 0, 2],
    [3, 'Credential cst', '', 11, 11],
  ])
  expect(Object.fromEntries(plan.stepNumbers)).toEqual({ A: [1], B: [2], C: [2] })
  expect(plan.months.whileWorking).toBe(11)
  expect(plan.cost).toEqual({ min: 5250, max: 5400 })
  expect(plan.hours).toBe(1200)
  expect(plan.unknownHours).toEqual(['Program both'])
  expect(plan.unknownCost).toEqual(['Program both'])
  expect(plan.notClosed.map(({ name }) => name)).toEqual(['Skill D'])
})

test('a program that leads to the credential of another role is not proposed for one skill', () => {
  const plan = planFor({
    credential: [aCredential('cst'), aCredential('degree', { type: 'degree' })],
    program: [
      aProgram('school', { awards: ['degree'], coverage: covering('A', 'B'), duration: months(1) }),
      aProgram('class', { coverage: covering('A'), duration: months(2) }),
    ],
  })
  expect(plan.steps.map(({ name }) => name)).toEqual(['Credential cst', 'Program class'])
  expect(plan.notClosed.map(({ name }) => name)).toEqual(['Skill B', 'Skill C', 'Skill D'])
})

test('without any program the plan names what nothing closes', () => {
  const plan = planFor({ program: [] })
  expect(plan.steps.map(({ name }) => name)).toEqual(['Credential cst'])
  expect(plan.notClosed).toHaveLength(4)
})
