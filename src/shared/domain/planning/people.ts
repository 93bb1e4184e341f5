import { ok, type Result } from '../../base/result.ts'
import type { SpecialCommands } from '../commands/special.ts'
import type { Draft } from '../draft.ts'
import { putChecked } from './generic.ts'

/** Writes answers; an answer of the same rater and day replaces the earlier one. */
export function ratePeople(draft: Draft, command: SpecialCommands['person.rate']): Result<null> {
  for (const rating of command.ratings) {
    const put = putChecked(draft, 'rating', rating)
    if (!put.ok) return put
  }
  return ok(null)
}
