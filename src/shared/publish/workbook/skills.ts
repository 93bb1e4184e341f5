import { isNeeded } from '#shared/analysis/gapRow.ts'
import { chooseRater } from '#shared/analysis/raterChoice.ts'
import { readableDate } from '#shared/base/dates.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { competencyPositions } from '#shared/domain/queries/order.ts'
import { ratingsOfPerson } from '#shared/domain/queries/people.ts'
import { requirementsOfRole } from '#shared/domain/queries/requirements.ts'
import type { Rater } from '#shared/domain/records/people.ts'
import { onProjectScale } from '#shared/domain/scales.ts'
import type { WorkbookFacts } from './facts.ts'

export type SkillLine = {
  readonly competencyId: Id
  readonly name: string
  /** The participant's own answer on the scale of the project; null where there is none. */
  readonly answer: number | 'does not apply' | null
  /** What the participant wrote beside it. */
  readonly evidence: string
}

export type SkillGroup = { readonly name: string; readonly lines: readonly SkillLine[] }

/** Skills that the present role and the target ask for, under the headings of the matrix. */
export function skillGroups(facts: WorkbookFacts): SkillGroup[] {
  const { document, current, target } = facts
  const ids = new Set(
    [...(current ? [current] : []), target].flatMap(({ id }) =>
      requirementsOfRole(document, id)
        .filter((requirement) => isNeeded(document, requirement))
        .map(({ competencyId }) => competencyId),
    ),
  )
  const positions = competencyPositions(document)
  const sorted = [...ids].toSorted((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
  const answers = ownAnswers(facts, ids)
  const groups = new Map<string, SkillLine[]>()
  for (const competencyId of sorted) {
    const competency = document.competency.get(competencyId)
    if (!competency) continue
    const group = competency.group.trim() === '' ? 'Other skills' : competency.group
    const line: SkillLine = {
      competencyId,
      name: competency.name,
      ...(answers.get(competencyId) ?? { answer: null, evidence: '' }),
    }
    groups.set(group, [...(groups.get(group) ?? []), line])
  }
  return [...groups].map(([name, lines]) => ({ name, lines }))
}

type Answer = Pick<SkillLine, 'answer' | 'evidence'>

function ownAnswers({ document, filled }: WorkbookFacts, ids: ReadonlySet<Id>): Map<Id, Answer> {
  const answers = new Map<Id, Answer>()
  if (!filled) return answers
  const ratings = ratingsOfPerson(document, filled.person.id)
  for (const [competencyId, rating] of chooseRater(ratings, ids, 'self').answers) {
    const { answer, level, scaleId, evidence } = rating
    if (answer === 'not applicable') {
      answers.set(competencyId, { answer: 'does not apply', evidence })
    } else if (answer === 'level' && level !== null) {
      answers.set(competencyId, { answer: onProjectScale(document, level, scaleId), evidence })
    }
  }
  return answers
}

/** When the participant answered: "Nov 12, 2026"; null where they have not. */
export function ownAnswerDate({ document, filled }: WorkbookFacts): string | null {
  if (!filled) return null
  const dates = ratingsOfPerson(document, filled.person.id)
    .filter(({ rater, answer }) => rater === 'self' && answer !== 'not assessed')
    .map(({ date }) => date)
  const last = dates.at(-1)
  return last === undefined ? null : readableDate(last)
}

/** Whose numbers a result stands on, as a participant reads it. */
export const raterWords: Record<Rater, string> = {
  self: 'your own numbers',
  supervisor: "your supervisor's numbers",
  coach: "your coach's numbers",
  assessor: "an assessor's numbers",
  agreed: 'numbers agreed with you',
}
