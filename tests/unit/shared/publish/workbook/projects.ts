import type { Document } from '#shared/domain/document.ts'
import { aProject, type ProjectParts } from '../../../../support/aProject.ts'

export const longName =
  'Coordinator of the preparation, checking, packing and sterilizing of instruments, endoscopes and other equipment for operating rooms, outpatient clinics and emergency departments in several hospitals of the region, with responsibility for schedules, supplies, records and the training of new staff members'

/** From the first role to the last one, step by step up the levels. */
export function chainProject(count: number, more: ProjectParts = {}): Document {
  const roles = Array.from({ length: count }, (_, index) => ({
    id: `role-${index}`,
    title: `Job number ${index + 1}`,
    bandId: `band-${index % 5}`,
    nationalPay: {
      low: null,
      median: 30_000 + index * 4_000,
      high: null,
      unit: 'year' as const,
      geography: 'United States',
      asOf: '2024-05',
      kind: 'OOH' as const,
      sourceId: null,
    },
  }))
  const transitions = Array.from({ length: count - 1 }, (_, index) => ({
    id: `move-${index}`,
    fromRoleId: `role-${index}`,
    toRoleId: `role-${index + 1}`,
    workingMonths: { min: 2, typical: 4 + index, max: 20 },
    cost: { min: 100, max: 900 },
  }))
  return aProject({
    levelBand: Array.from({ length: 5 }, (_, index) => ({
      id: `band-${index}`,
      name: `Band ${index + 1}`,
    })),
    role: roles,
    transition: transitions,
    map: [{ id: 'map' }],
    person: [
      {
        id: 'person',
        code: 'Participant 01',
        currentRoleId: 'role-0',
        targetRoleId: `role-${count - 1}`,
      },
    ],
    ...more,
  })
}

/** Two roles with so many skills that the target asks for. */
export function skillfulProject(count: number, more: ProjectParts = {}): Document {
  const competencies = Array.from({ length: count }, (_, index) => ({
    id: `skill-${index}`,
    name:
      index % 7 === 0
        ? `Skill with a rather long name that needs two lines, ${index}`
        : `Skill ${index}`,
    group: `Group ${Math.floor(index / 9) + 1}`,
    order: index,
  }))
  return chainProject(2, {
    competency: competencies,
    requirement: competencies.map(({ id }, index) => ({
      roleId: 'role-1',
      competencyId: id,
      scaleId: 'scale',
      level: (index % 5) + 1,
      essential: index % 3 === 0,
    })),
    ...more,
  })
}
