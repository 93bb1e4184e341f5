import { pickIndex, seededRandom } from '#shared/base/random.ts'
import type { Document } from '#shared/domain/document.ts'
import { aProject } from './aProject.ts'

export type Size = {
  readonly roles: number
  readonly transitions: number
  readonly requirements: number
}

export const largestSize: Size = { roles: 5_000, transitions: 15_000, requirements: 50_000 }

/** A made-up project of a given size, the same one every time. */
export function largeProject(size: Size = largestSize): Document {
  const random = seededRandom(size.roles)
  const families = 20
  const bands = 6
  const competencies = Math.max(10, Math.ceil((2 * size.requirements) / size.roles))
  return aProject({
    source: [{ id: 'source', name: 'Made up' }],
    jobFamily: times(families, (index) => ({ id: `family-${index}`, name: `Family ${index + 1}` })),
    levelBand: times(bands, (index) => ({ id: `band-${index}`, name: `Level ${index + 1}` })),
    competency: times(competencies, (index) => ({
      id: `competency-${index}`,
      name: `Competency ${index + 1}`,
      order: index,
    })),
    role: times(size.roles, (index) => ({
      id: `role-${index}`,
      title: `Role ${index + 1}`,
      familyId: `family-${index % families}`,
      bandId: `band-${pickIndex(random, bands)}`,
      purpose: 'Keeps the work of the day going and helps those who come after.',
      tasks: ['Plans the day', 'Takes part in the meeting', 'Writes down what was done'],
      nationalPay: {
        low: 30_000,
        median: 42_000 + pickIndex(random, 40_000),
        high: 99_000,
        unit: 'year',
        geography: 'United States',
        asOf: '2025-05',
        kind: 'illustrative',
        sourceId: 'source',
      },
      sourceId: 'source',
    })),
    transition: distinct(size.transitions, size.roles, size.roles, random, (from, to, index) => ({
      id: `transition-${index}`,
      fromRoleId: `role-${from}`,
      toRoleId: `role-${to === from ? (to + 1) % size.roles : to}`,
      fullTimeMonths: { min: 3, typical: 6, max: 12 },
    })),
    requirement: distinct(
      size.requirements,
      size.roles,
      competencies,
      random,
      (role, competency) => ({
        roleId: `role-${role}`,
        competencyId: `competency-${competency}`,
        level: 1 + pickIndex(random, 5),
        importance: 1 + pickIndex(random, 5),
      }),
    ),
    map: [{ id: 'map' }],
  })
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

/** So many different pairs of numbers. */
function distinct<T>(
  count: number,
  first: number,
  second: number,
  random: () => number,
  make: (a: number, b: number, index: number) => T,
): T[] {
  const taken = new Set<number>()
  while (taken.size < count)
    taken.add(pickIndex(random, first) * second + pickIndex(random, second))
  return [...taken].map((pair, index) => make(Math.floor(pair / second), pair % second, index))
}
