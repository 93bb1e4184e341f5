import type { Id } from '#shared/base/identifiers.ts'
import type { Block } from '#shared/domain/records/guidebook.ts'

export type Place = { readonly id: Id; readonly order: number }
type Neighbor = Pick<Block, 'id' | 'order'>

const tries = 12
const longestId = 200

/**
 * Where a new block stands between two others without renumbering them, so that inserting stays one
 * edit with one step of undo. Blocks stand by order, equal orders by id (`compareOrder`); where no
 * order is free between the neighbors, an id between theirs is taken. Null when none is found.
 * `makeId` gives a fresh id that starts with the given prefix.
 */
export function placeBetween(
  before: Neighbor | undefined,
  after: Neighbor | undefined,
  makeId: (prefix: string) => Id,
): Place | null {
  if (!after) return { id: makeId('block'), order: before ? before.order + 1 : 0 }
  if (!before && after.order > 0) return { id: makeId('block'), order: after.order - 1 }
  if (before && after.order - before.order > 1) {
    return { id: makeId('block'), order: before.order + 1 }
  }
  const isTied = before !== undefined && before.order === after.order
  const behind = before
    ? idBetween(before.id, isTied ? after.id : null, ['block', `${before.id}.`], makeId)
    : null
  if (before && behind !== null) return { id: behind, order: before.order }
  const ahead = idBetween(isTied ? before.id : null, after.id, ['block', 'Block', '0'], makeId)
  return ahead === null ? null : { id: ahead, order: after.order }
}

function idBetween(
  low: Id | null,
  high: Id | null,
  prefixes: readonly string[],
  makeId: (prefix: string) => Id,
): Id | null {
  for (const prefix of prefixes) {
    for (let attempt = 0; attempt < tries; attempt++) {
      const id = makeId(prefix)
      const fits = (low === null || id > low) && (high === null || id < high)
      if (fits && id.length <= longestId) return id
    }
  }
  return null
}
