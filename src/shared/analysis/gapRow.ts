import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { competencyPositions } from '#shared/domain/queries/order.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import type { Rating } from '#shared/domain/records/people.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { onProjectScale, pointsBetween } from '#shared/domain/scales.ts'

export type GapState = 'short' | 'not rated' | 'met' | 'not applicable'

/** A level as it was entered, before any conversion. */
export type GivenLevel = { readonly value: number; readonly scaleId: Id }

/** One requirement beside what is there. Levels stand on the scale of the comparison. */
export type GapRow = {
  readonly requirement: Requirement
  readonly competencyId: Id
  readonly name: string
  /** Null when there is no rating or the requirement does not apply. */
  readonly have: number | null
  readonly need: number
  /** max(0, need − have); null without a rating. */
  readonly gap: number | null
  /** max(0, have − need), never credited. */
  readonly surplus: number
  /** How many points of the scale are missing; on raw O*NET levels the gap itself. */
  readonly levelsShort: number
  readonly importance: number
  readonly essential: boolean
  readonly state: GapState
  /** importance × gap; 0 where nothing is known to be missing. */
  readonly priority: number
  readonly givenNeed: GivenLevel
  readonly givenHave: GivenLevel | null
  readonly rating: Rating | null
}

export type Have =
  | { readonly answer: 'level'; readonly given: GivenLevel; readonly rating: Rating | null }
  | { readonly answer: 'nothing' }
  | { readonly answer: 'not rated'; readonly rating: Rating | null }
  | { readonly answer: 'not applicable'; readonly rating: Rating }

/** Where levels are compared: on described points of a scale, or as raw O*NET values. */
export type Comparison = { readonly on: 'points'; readonly scale: Scale } | { readonly on: 'raw' }

function levelOn(document: Document, comparison: Comparison, given: GivenLevel): number {
  return comparison.on === 'raw'
    ? given.value
    : onProjectScale(document, given.value, given.scaleId)
}

/** Level 0 stands for "not needed": such a requirement takes no part in any analysis. */
export function isNeeded(document: Document, requirement: Requirement): boolean {
  if (requirement.level <= 0) return false
  return onProjectScale(document, requirement.level, requirement.scaleId) > 0
}

/** One requirement beside what is there, both converted to where the comparison takes place. */
export function gapRow(
  document: Document,
  comparison: Comparison,
  requirement: Requirement,
  have: Have,
): GapRow {
  const givenNeed = { value: requirement.level, scaleId: requirement.scaleId }
  const need = levelOn(document, comparison, givenNeed)
  const level =
    have.answer === 'level'
      ? levelOn(document, comparison, have.given)
      : have.answer === 'nothing'
        ? 0
        : null
  const gap = level === null ? null : Math.max(0, need - level)
  return {
    requirement,
    competencyId: requirement.competencyId,
    name: document.competency.get(requirement.competencyId)?.name ?? '',
    have: level,
    need,
    gap,
    surplus: level === null ? 0 : Math.max(0, level - need),
    levelsShort:
      level === null || gap === null
        ? 0
        : comparison.on === 'raw'
          ? gap
          : pointsBetween(comparison.scale, level, need),
    importance: requirement.importance,
    essential: requirement.essential,
    state: stateOf(have, gap),
    priority: requirement.importance * (gap ?? 0),
    givenNeed,
    givenHave: have.answer === 'level' ? have.given : null,
    rating: have.answer === 'nothing' ? null : have.rating,
  }
}

function stateOf(have: Have, gap: number | null): GapState {
  switch (have.answer) {
    case 'not rated':
    case 'not applicable':
      return have.answer
    case 'level':
    case 'nothing':
      return (gap ?? 0) > 0 ? 'short' : 'met'
  }
}

const stateRank: Record<GapState, number> = {
  short: 0,
  'not rated': 1,
  met: 2,
  'not applicable': 3,
}

/** By actionability: the largest importance × gap first, then what is not rated, then what is met. */
export function sortRows(document: Document, rows: readonly GapRow[]): GapRow[] {
  const positions = competencyPositions(document)
  const position = (row: GapRow) => positions.get(row.competencyId) ?? 0
  return rows.toSorted(
    (a, b) =>
      stateRank[a.state] - stateRank[b.state] ||
      b.priority - a.priority ||
      Number(b.essential) - Number(a.essential) ||
      position(a) - position(b),
  )
}
