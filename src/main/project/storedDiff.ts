import { problem, type Result } from '#shared/base/result.ts'
import { sameJson } from '#shared/base/stableJson.ts'
import { checkDiff } from '#shared/domain/checkDiff.ts'
import { type Diff, kindsOf } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'

/**
 * A diff as it stands in the history of a file, checked like every other content of the file.
 * `direction` says which side of it the document must hold now. Problem `history-broken`.
 */
export function readDiff(
  value: unknown,
  document: Document,
  direction: 'undo' | 'redo',
): Result<Diff> {
  const checked = checkDiff(value)
  if (!checked.ok) return broken()
  const diff = checked.value
  const fits = kindsOf(diff).every((kind) =>
    (diff[kind] ?? []).every(({ id, before, after }) =>
      sameJson(document[kind].get(id) ?? null, direction === 'undo' ? after : before),
    ),
  )
  return fits ? checked : broken()
}

function broken(): Result<Diff> {
  return problem(
    'history-broken',
    'This step of the history does not fit the project any more, so nothing was changed. You can go on editing.',
  )
}
