import type { Id } from '#shared/base/identifiers.ts'
import { compareText } from '#shared/domain/queries/order.ts'
import type { Rater, Rating } from '#shared/domain/records/people.ts'

/** Who is believed first. */
const raterRanking: readonly Rater[] = ['agreed', 'assessor', 'supervisor', 'coach', 'self']

export type RaterChoice = {
  /** Null when nobody has answered about any of the competencies. */
  readonly rater: Rater | null
  /** The latest answer of that rater per competency. */
  readonly answers: ReadonlyMap<Id, Rating>
  /** Dates of the first and last answer used; null when there is none. */
  readonly firstDate: string | null
  readonly lastDate: string | null
  /** Every rater with answers, in ranking order, and how many of the competencies they answered. */
  readonly available: readonly { readonly rater: Rater; readonly answered: number }[]
}

/**
 * One rater per result: the agreed value, else assessor, supervisor, coach, self. Of several
 * answers of that rater about one competency the latest date counts; a later "not assessed" takes
 * an earlier level back. `wanted` overrides the ranking, even where that rater has no answers.
 * Ratings come oldest first.
 */
export function chooseRater(
  ratings: readonly Rating[],
  competencyIds: ReadonlySet<Id>,
  wanted: Rater | null,
): RaterChoice {
  const byRater = new Map<Rater, Map<Id, Rating>>()
  for (const rating of ratings) {
    if (!competencyIds.has(rating.competencyId)) continue
    const known = byRater.get(rating.rater)
    if (known) known.set(rating.competencyId, rating)
    else byRater.set(rating.rater, new Map([[rating.competencyId, rating]]))
  }
  const available = raterRanking
    .map((rater) => ({ rater, answered: answeredBy(byRater.get(rater)) }))
    .filter(({ answered }) => answered > 0)
  const rater = wanted ?? available[0]?.rater ?? null
  const answers = rater === null ? new Map<Id, Rating>() : (byRater.get(rater) ?? new Map())
  const dates = [...answers.values()]
    .filter(({ answer }) => answer !== 'not assessed')
    .map(({ date }) => date)
    .sort(compareText)
  return {
    rater,
    answers,
    firstDate: dates[0] ?? null,
    lastDate: dates.at(-1) ?? null,
    available,
  }
}

function answeredBy(answers: ReadonlyMap<Id, Rating> | undefined): number {
  return [...(answers?.values() ?? [])].filter(({ answer }) => answer !== 'not assessed').length
}
