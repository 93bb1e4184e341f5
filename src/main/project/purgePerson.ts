import { assume } from '#shared/base/cast.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { sameJson } from '#shared/base/stableJson.ts'
import { checkDiff } from '#shared/domain/checkDiff.ts'
import { type Change, type Diff, isEmptyDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import type { Cohort } from '#shared/domain/records/people.ts'
import type { Connection } from './connection.ts'

type Purge = { readonly diff: Diff; readonly cleanHistory: () => void }

/**
 * What takes a person out of the records, and the cleaning of the history that belongs in the same
 * transaction. Also works for a person who is only left in the history. Problem `not-found`.
 */
export function purgePerson(
  connection: Connection,
  document: Document,
  personId: Id,
): Result<Purge> {
  const rows = rowsWith(connection, personId)
  const cleanHistory = () => cleanRows(connection, rows)
  if (!document.person.has(personId) && rows.length > 0) return ok({ diff: {}, cleanHistory })
  const planned = planCommand(document, { type: 'person.remove', ids: [personId] })
  return planned.ok ? ok({ diff: planned.value, cleanHistory }) : planned
}

/** `left` is what a step says about others; null when it says nothing else or cannot be read. */
type LogRow = { readonly number: number; readonly left: Diff | null }

/** Steps whose diff names the person; an id that only begins alike is sorted out here. */
function rowsWith(connection: Connection, personId: Id): LogRow[] {
  const rows = connection
    .prepare('SELECT number, diff FROM edit_log WHERE instr(diff, ?) > 0')
    .raw()
    .all(personId)
  return assume<[number, string][]>(rows).flatMap(([number, text]) => {
    const diff = checkDiff(JSON.parse(text))
    // A step that cannot be read can never be undone; what it says about people goes with it.
    if (!diff.ok) return [{ number, left: null }]
    const left = withoutPerson(diff.value, personId)
    if (sameJson(left, diff.value)) return []
    return [{ number, left: isEmptyDiff(left) ? null : left }]
  })
}

function cleanRows(connection: Connection, rows: readonly LogRow[]): void {
  const drop = connection.prepare('DELETE FROM edit_log WHERE number = ?')
  const keep = connection.prepare('UPDATE edit_log SET diff = ? WHERE number = ?')
  for (const { number, left } of rows) {
    if (left === null) drop.run(number)
    else keep.run(JSON.stringify(left), number)
  }
}

function withoutPerson(diff: Diff, personId: Id): Diff {
  const { person = [], rating = [], cohort = [], ...others } = diff
  const ratings = rating.filter(
    ({ before, after }) => before?.personId !== personId && after?.personId !== personId,
  )
  const cohorts = cohort
    .map(({ id, before, after }) => ({
      id,
      before: cohortWithout(before, personId),
      after: cohortWithout(after, personId),
    }))
    .filter(({ before, after }) => !sameJson(before, after))
  const persons = person.filter(({ id }) => id !== personId)
  return {
    ...others,
    ...listed('person', persons),
    ...listed('rating', ratings),
    ...listed('cohort', cohorts),
  }
}

function cohortWithout(cohort: Cohort | null, personId: Id): Cohort | null {
  return cohort && { ...cohort, personIds: cohort.personIds.filter((id) => id !== personId) }
}

function listed<K extends 'person' | 'rating' | 'cohort'>(kind: K, changes: Change<K>[]): Diff {
  return changes.length > 0 ? assume<Diff>({ [kind]: changes }) : {}
}
