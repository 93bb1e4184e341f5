import { countOf, listOf } from '#shared/base/words.ts'
import type { Diff } from '#shared/domain/diff.ts'

/** How many records of a kind an edit removes. */
export function removedIn(diff: Diff, kind: keyof Diff): number {
  return (diff[kind] ?? []).filter(({ after }) => after === null).length
}

/** What goes with roles, as people say it: "2 moves and 19 requirements"; empty when nothing does. */
export function takenAlong(diff: Diff): string {
  const moves = removedIn(diff, 'transition')
  const requirements = removedIn(diff, 'requirement')
  return listOf([
    ...(moves > 0 ? [countOf(moves, 'move')] : []),
    ...(requirements > 0 ? [countOf(requirements, 'requirement')] : []),
  ])
}
