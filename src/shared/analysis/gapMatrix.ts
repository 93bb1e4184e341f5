import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import { isNeeded } from './gapRow.ts'

/** Weighted fit from every role to every other, row by row. */
export type GapMatrix = {
  readonly roleIds: readonly Id[]
  /** `fit[from * roleIds.length + to]`, 0 to 100; NaN where there is no result. */
  readonly fit: Float32Array
}

/** Requirements of all roles in flat arrays: role i has the entries from starts[i] to starts[i + 1]. */
type Profiles = {
  readonly starts: Int32Array
  readonly competencies: Int32Array
  readonly levels: Float64Array
  readonly weights: Float64Array
  readonly isRated: readonly boolean[]
  readonly competencyCount: number
}

/**
 * The fit of many pairs of roles at once, as `findTransitionGap` gives it one by one on the scale
 * of the project (raw O*NET comparisons are left to that). Flat arrays keep a thousand roles, a
 * million pairs, within a moment.
 */
export function gapMatrix(document: Document, roleIds: readonly Id[]): GapMatrix {
  const profiles = profilesOf(document, roleIds)
  const { starts, competencies, levels, weights, isRated } = profiles
  const count = roleIds.length
  const fit = new Float32Array(count * count)
  const current = new Float64Array(profiles.competencyCount)
  for (let from = 0; from < count; from++) {
    current.fill(0)
    for (let at = starts[from] ?? 0; at < (starts[from + 1] ?? 0); at++) {
      current[competencies[at] ?? 0] = levels[at] ?? 0
    }
    for (let to = 0; to < count; to++) {
      let part = 0
      let whole = 0
      for (let at = starts[to] ?? 0; at < (starts[to + 1] ?? 0); at++) {
        const need = levels[at] ?? 0
        const weight = weights[at] ?? 0
        part += weight * Math.min(current[competencies[at] ?? 0] ?? 0, need)
        whole += weight * need
      }
      fit[from * count + to] = isRated[from] && whole > 0 ? (100 * part) / whole : Number.NaN
    }
  }
  return { roleIds, fit }
}

function profilesOf(document: Document, roleIds: readonly Id[]): Profiles {
  const numbers = new Map<Id, number>()
  const starts = new Int32Array(roleIds.length + 1)
  const competencies: number[] = []
  const levels: number[] = []
  const weights: number[] = []
  const isRated: boolean[] = []
  for (const [index, roleId] of roleIds.entries()) {
    const requirements = requirementsOfRole(document, roleId)
    isRated.push(requirements.length > 0)
    for (const requirement of requirements) {
      if (!isNeeded(document, requirement)) continue
      const { competencyId, level, scaleId, importance } = requirement
      const number = numbers.get(competencyId) ?? numbers.size
      numbers.set(competencyId, number)
      competencies.push(number)
      levels.push(onProjectScale(document, level, scaleId))
      weights.push(importance)
    }
    starts[index + 1] = competencies.length
  }
  return {
    starts,
    competencies: Int32Array.from(competencies),
    levels: Float64Array.from(levels),
    weights: Float64Array.from(weights),
    isRated,
    competencyCount: numbers.size,
  }
}
