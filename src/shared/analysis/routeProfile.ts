import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { ratingsOfPerson } from '#shared/domain/queries/people.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Rater } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import { isNeeded } from './gapRow.ts'
import { chooseRater } from './raterChoice.ts'
import { type Start, startRoleId } from './start.ts'

/** One skill to raise for a step. Levels stand on the scale of the project. */
export type StepGap = {
  readonly competencyId: Id
  readonly name: string
  readonly have: number
  readonly need: number
}

/** Skills to raise for one step, and those about which nothing is known yet. */
export type StepGaps = { readonly gaps: readonly StepGap[]; readonly notRated: number }

/** Levels by competency; "does not apply" is no level and no gap. */
export type Profile = ReadonlyMap<Id, number | 'not applicable'>

/**
 * What is there at the start: of a participant the ratings of one rater and, where nothing is
 * rated, what the present role asks for; of a role what it asks for.
 */
export function startingProfile(document: Document, start: Start, wanted: Rater | null): Profile {
  const profile = new Map<Id, number | 'not applicable'>()
  const roleId = startRoleId(start)
  for (const { competencyId, level, scaleId } of roleId === null
    ? []
    : requirementsOfRole(document, roleId)) {
    profile.set(competencyId, onProjectScale(document, level, scaleId))
  }
  if (start.kind === 'role') return profile
  const ratings = ratingsOfPerson(document, start.person.id)
  const rated = new Set(ratings.map(({ competencyId }) => competencyId))
  for (const [competencyId, rating] of chooseRater(ratings, rated, wanted).answers) {
    if (rating.answer === 'not applicable') profile.set(competencyId, 'not applicable')
    else if (rating.level !== null) {
      profile.set(competencyId, onProjectScale(document, rating.level, rating.scaleId))
    }
  }
  return profile
}

/**
 * What a step asks beyond a profile. `absent` says what an unknown skill means: 0 from a role,
 * unknown from a participant.
 */
export function gapsOfStep(
  document: Document,
  profile: Profile,
  to: Role,
  absent: 'zero' | 'unknown',
): StepGaps {
  const gaps: StepGap[] = []
  let notRated = 0
  for (const requirement of neededBy(document, to)) {
    const { competencyId } = requirement
    const known = profile.get(competencyId)
    if (known === 'not applicable') continue
    if (known === undefined && absent === 'unknown') {
      notRated++
      continue
    }
    const have = known ?? 0
    const need = onProjectScale(document, requirement.level, requirement.scaleId)
    const name = document.competency.get(competencyId)?.name ?? ''
    if (have < need) gaps.push({ competencyId, name, have, need })
  }
  return { gaps, notRated }
}

/** The profile after a step: whoever arrives in a role has what it asks for. */
export function profileAfter(document: Document, profile: Profile, to: Role): Profile {
  const next = new Map(profile)
  for (const { competencyId, level, scaleId } of neededBy(document, to)) {
    const known = next.get(competencyId)
    const need = onProjectScale(document, level, scaleId)
    if (known !== 'not applicable') next.set(competencyId, Math.max(known ?? 0, need))
  }
  return next
}

function neededBy(document: Document, role: Role) {
  return requirementsOfRole(document, role.id).filter((one) => isNeeded(document, one))
}
