import type { Document } from '#shared/domain/document.ts'
import type { TransitionKind } from '#shared/domain/records/transition.ts'
import { aProject } from './aProject.ts'

/** Roles in cells of family and level with moves between them, from wherever they come. */
export type CareerGraph = {
  readonly name: string
  readonly families: readonly string[]
  /** Names of the levels, the lowest first. */
  readonly levels: readonly string[]
  readonly roles: readonly CareerRole[]
  readonly moves: readonly CareerMove[]
}

export type CareerRole = {
  readonly title: string
  /** Indexes of the family and the level. */
  readonly family: number
  readonly level: number
}

export type CareerMove = {
  /** Indexes of roles; null comes from outside. */
  readonly from: number | null
  readonly to: number
  readonly kind: TransitionKind
  readonly months: number
}

/** The map of a graph, its id and its lines; every move carries its time, so every line a label. */
export const careerMapId = 'map'

export function careerDocument({ families, levels, roles, moves }: CareerGraph): Document {
  return aProject({
    jobFamily: families.map((name, index) => ({ id: `family-${index}`, name })),
    levelBand: levels.map((name, index) => ({ id: `band-${index}`, name })),
    role: roles.map(({ title, family, level }, index) => ({
      id: `role-${number(index)}`,
      title,
      familyId: `family-${family}`,
      bandId: `band-${level}`,
    })),
    transition: moves.map(({ from, to, kind, months }, index) => ({
      id: `move-${number(index)}`,
      fromRoleId: from === null ? null : `role-${number(from)}`,
      toRoleId: `role-${number(to)}`,
      kind,
      fullTimeMonths: { min: months, typical: months, max: months },
    })),
    map: [{ id: careerMapId }],
  })
}

/** Ids sort as their numbers do. */
function number(index: number): string {
  return String(index).padStart(5, '0')
}

/** What a move between two cells is called. */
export function kindBetween(from: CareerRole, to: CareerRole): TransitionKind {
  if (from.level === to.level) return 'lateral'
  return from.family === to.family ? 'advancement' : 'bridge'
}
