import type { Id } from '../../base/identifiers.ts'
import type { TransitionKind } from '../../domain/records/transition.ts'

/** How far something steps back: `filtered` to 38 %, `unmatched` only a little. */
export type Dim = 'filtered' | 'unmatched'

export const dimOpacity: Record<Dim, number> = { filtered: 0.38, unmatched: 0.68 }

/** What steps back on a picture of the map; what is not named is shown in full. */
export type Dims = {
  readonly cards: ReadonlyMap<Id, Dim>
  readonly lines: ReadonlyMap<Id, Dim>
}

export const noDims: Dims = { cards: new Map(), lines: new Map() }

type Line = {
  readonly id: Id
  readonly kind: TransitionKind
  readonly fromId: Id | null
  readonly toId: Id
}

/**
 * Cards outside `passing` and lines with an end there step back, and so do lines of other `kinds`
 * (none: all kinds stay). Cards that a search does not find step back a little.
 */
export function dimsOf(
  scene: { readonly cards: readonly { readonly id: Id }[]; readonly lines: readonly Line[] },
  wanted: {
    readonly passing: ReadonlySet<Id> | null
    readonly kinds: readonly TransitionKind[]
    readonly found: ReadonlySet<Id> | null
  },
): Dims {
  const { passing, kinds, found } = wanted
  if (passing === null && found === null) return noDims
  const cards = new Map<Id, Dim>()
  const lines = new Map<Id, Dim>()
  const isOut = (id: Id | null) => id !== null && passing !== null && !passing.has(id)
  for (const { id } of scene.cards) {
    if (isOut(id)) cards.set(id, 'filtered')
    else if (found !== null && !found.has(id)) cards.set(id, 'unmatched')
  }
  for (const { id, kind, fromId, toId } of scene.lines) {
    const otherKind = kinds.length > 0 && !kinds.includes(kind)
    if (otherKind || isOut(fromId) || isOut(toId)) lines.set(id, 'filtered')
  }
  return { cards, lines }
}
