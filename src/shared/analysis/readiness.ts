import { type Document, settingsOf } from '#shared/domain/document.ts'
import { ratingsOfPerson } from '#shared/domain/queries/people.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Person, Rater, Rating } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Scale } from '#shared/domain/records/structure.ts'
import { applicantOf, type GateState, stateOfAll } from '#shared/domain/rules.ts'
import { projectScale } from '#shared/domain/scales.ts'
import { type ClosingAction, closingFor } from './closing.ts'
import { type Formula, formulas } from './formulas.ts'
import { type GapRow, gapRow, type Have, isNeeded, sortRows } from './gapRow.ts'
import { programContext } from './programFit.ts'
import { chooseRater, type RaterChoice } from './raterChoice.ts'
import { classify, type ReadinessClass, type Thresholds } from './readinessClass.ts'
import { type Score, scoreOf } from './score.ts'
import { judgeTarget, type TargetGate } from './targetGates.ts'

export type ReadinessRow = GapRow & { readonly closing: ClosingAction }

export type Readiness = {
  readonly person: Person
  readonly role: Role
  /** ISO date the result was computed for. */
  readonly asOf: string
  /** Null only in a project without scales, which then has no rows either. */
  readonly scale: Scale | null
  readonly gates: readonly TargetGate[]
  readonly gateState: GateState
  /** Every needed requirement once, sorted by what can be acted on. */
  readonly rows: readonly ReadinessRow[]
  /** Rows short of the requirement with the five highest importance × gap. */
  readonly topFive: readonly ReadinessRow[]
  /** Rows above the requirement; listed, never credited. */
  readonly surplus: readonly ReadinessRow[]
  readonly score: Score
  readonly readinessClass: ReadinessClass
  readonly thresholds: Thresholds
  readonly rater: RaterChoice
  readonly formula: Formula
}

export type ReadinessOptions = {
  /** ISO date of today; expired credentials do not count. */
  readonly asOf: string
  /** Overrides the choice of the rater. */
  readonly rater?: Rater | null
}

/**
 * Person to role: what the person has beside what the role asks, gates first. See
 * `formulas.weightedReadiness`; requirements at level 0 are not needed and stand nowhere.
 */
export function findReadiness(
  document: Document,
  person: Person,
  role: Role,
  options: ReadinessOptions,
): Readiness {
  const scale = projectScale(document)
  const needed =
    scale === null
      ? []
      : requirementsOfRole(document, role.id).filter((one) => isNeeded(document, one))
  const rater = chooseRater(
    ratingsOfPerson(document, person.id),
    new Set(needed.map(({ competencyId }) => competencyId)),
    options.rater ?? null,
  )
  const plainRows =
    scale === null
      ? []
      : needed.map((requirement) =>
          gapRow(
            document,
            { on: 'points', scale },
            requirement,
            haveOf(rater.answers.get(requirement.competencyId)),
          ),
        )
  const context = programContext(document, person.currentRoleId, role)
  const rows = sortRows(document, plainRows).map((row) => ({
    ...row,
    closing: closingFor(document, row, context),
  }))
  const judge = { document, applicant: applicantOf(person), asOf: options.asOf }
  const gates = judgeTarget(judge, person.currentRoleId, role)
  const score = scoreOf(rows)
  const { thresholds } = settingsOf(document)
  return {
    person,
    role,
    asOf: options.asOf,
    scale,
    gates,
    gateState: stateOfAll(gates.map(({ state }) => state)),
    rows,
    topFive: rows.filter(({ state }) => state === 'short').slice(0, 5),
    surplus: rows.filter(({ surplus }) => surplus > 0),
    score,
    readinessClass: classify({ rows, score, gates, thresholds }),
    thresholds,
    rater,
    formula: formulas.weightedReadiness,
  }
}

/** A rating of any kind as one side of a comparison; no rating is not a zero. */
function haveOf(rating: Rating | undefined): Have {
  if (!rating) return { answer: 'not rated', rating: null }
  switch (rating.answer) {
    case 'level':
      return rating.level === null
        ? { answer: 'not rated', rating }
        : { answer: 'level', given: { value: rating.level, scaleId: rating.scaleId }, rating }
    case 'not applicable':
      return { answer: 'not applicable', rating }
    case 'not assessed':
      return { answer: 'not rated', rating }
  }
}
