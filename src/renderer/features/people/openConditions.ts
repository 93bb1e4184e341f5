import type { Document } from '#shared/domain/document.ts'
import { conditionsOf } from '#shared/domain/links.ts'
import { transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Condition } from '#shared/domain/records/conditions.ts'
import type { Person } from '#shared/domain/records/people.ts'

export type Question = Pick<Condition, 'kind' | 'text'>

/**
 * What only the participant can answer: conditions of the target role and of the moves into it
 * that are no credential and no experience, and everything answered before.
 */
export function questionsFor(document: Document, person: Person): Question[] {
  const target = person.targetRoleId === null ? undefined : document.role.get(person.targetRoleId)
  const conditions = target
    ? [
        ...target.entryConditions,
        ...transitionsTo(document, target.id).flatMap(({ gates }) => gates.flatMap(conditionsOf)),
      ]
    : []
  const questions = new Map<string, Question>()
  for (const { kind, text } of [...conditions, ...person.answers]) {
    if (kind === 'credential' || kind === 'experience') continue
    questions.set(`${kind}:${text}`, { kind, text })
  }
  return [...questions.values()]
}
