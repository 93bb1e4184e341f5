import { gapMatrix } from '#shared/analysis/gapMatrix.ts'
import { findTransitionGap } from '#shared/analysis/transitionGap.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { BenchRoom } from './benchRoom.ts'
import { compare, timeOf } from './compare.ts'
import type { Bench, Figure } from './figures.ts'

const asOf = '2026-11-01'

export const gapMatrixBench: Bench = {
  name: 'gap-matrix',
  says: 'compares every role with every other',
  async run(room) {
    const sample = await room.sample()
    const large = room.large()
    return [
      ...(await pairByPair(sample, room)),
      ...(await againstObjects('a million pairs of 1,000 roles', first(large, 1000), large, room)),
    ]
  },
}

function first(document: Document, count: number): Role[] {
  return [...document.role.values()].slice(0, count)
}

/** The analysis of one pair, called for each pair. */
async function pairByPair(document: Document, room: BenchRoom): Promise<Figure[]> {
  const roles = first(document, document.role.size)
  const single = (from: Role, to: Role) => findTransitionGap(document, from, to, { asOf })
  const fits = (from: Role, to: Role) => {
    const { noResult, score } = single(from, to)
    return noResult === null ? score.percent : null
  }
  checkSame(document, roles, fits)
  return compare({
    what: `Compare ${roles.length * roles.length} pairs of the sample`,
    repeats: room.repeats,
    own: () => timeOf(() => gapMatrix(document, idsOf(roles))),
    rivals: [
      {
        name: 'the full analysis pair by pair',
        note: 'The rival also gives gates, classes, rows and what closes them.',
        work: () => timeOf(() => forPairs(roles, fits)),
      },
    ],
  })
}

/** The same sums over requirements in maps of objects, as one would write them down first. */
async function againstObjects(
  what: string,
  roles: readonly Role[],
  document: Document,
  room: BenchRoom,
): Promise<Figure[]> {
  checkSame(document, roles.slice(0, 50), objectFits(document))
  return compare({
    what: `Compare ${what}`,
    repeats: room.repeats,
    own: () => timeOf(() => gapMatrix(document, idsOf(roles))),
    rivals: [
      {
        name: 'maps of plain objects',
        work: () => timeOf(() => forPairs(roles, objectFits(document))),
      },
    ],
  })
}

type Fit = (from: Role, to: Role) => number | null

function objectFits(document: Document): Fit {
  const needs = new Map<Id, Map<Id, { level: number; importance: number }>>()
  for (const { roleId, competencyId, level, importance } of document.requirement.values()) {
    const ofRole = needs.get(roleId) ?? new Map()
    needs.set(roleId, ofRole.set(competencyId, { level, importance }))
  }
  return (from, to) => {
    const have = needs.get(from.id)
    let part = 0
    let whole = 0
    for (const [competencyId, { level, importance }] of needs.get(to.id) ?? []) {
      part += importance * Math.min(have?.get(competencyId)?.level ?? 0, level)
      whole += importance * level
    }
    return have && whole > 0 ? (100 * part) / whole : null
  }
}

function forPairs(roles: readonly Role[], fitOf: Fit): void {
  for (const from of roles) for (const to of roles) fitOf(from, to)
}

/** A rival that computes something else is no rival. */
function checkSame(document: Document, roles: readonly Role[], fitOf: Fit): void {
  const { fit: fits } = gapMatrix(document, idsOf(roles))
  for (const [row, from] of roles.entries()) {
    for (const [column, to] of roles.entries()) {
      const own = fits[row * roles.length + column] ?? Number.NaN
      const other = fitOf(from, to) ?? Number.NaN
      if (Number.isNaN(own) !== Number.isNaN(other) || Math.abs(own - other) > 0.001) {
        throw new Error(`${from.title} to ${to.title} is ${own} in the matrix and ${other} alone`)
      }
    }
  }
}

function idsOf(roles: readonly Role[]): Id[] {
  return roles.map(({ id }) => id)
}
