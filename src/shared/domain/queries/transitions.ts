import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Transition } from '../records/transition.ts'
import { derived, groupBy } from './derived.ts'
import { compareText } from './order.ts'
import { rolePositions } from './roles.ts'

const graphKinds = ['transition', 'role', 'jobFamily', 'levelBand'] as const
type Graph = Pick<Document, (typeof graphKinds)[number]>

/** By start, then by end, in reading order; entries from outside come first. */
export const transitionsInOrder = derived(graphKinds, (document): readonly Transition[] => {
  const positions = rolePositions(document)
  const start = ({ fromRoleId }: Transition) =>
    fromRoleId === null ? -1 : (positions.get(fromRoleId) ?? 0)
  const end = ({ toRoleId }: Transition) => positions.get(toRoleId) ?? 0
  return [...document.transition.values()].sort(
    (a, b) => start(a) - start(b) || end(a) - end(b) || compareText(a.id, b.id),
  )
})

const byStart = derived(graphKinds, (document) =>
  groupBy(transitionsInOrder(document), ({ fromRoleId }) => fromRoleId),
)

const byEnd = derived(graphKinds, (document) =>
  groupBy(transitionsInOrder(document), ({ toRoleId }) => toRoleId),
)

const byPair = derived(graphKinds, (document) =>
  groupBy(transitionsInOrder(document), ({ fromRoleId, toRoleId }) => `${fromRoleId}>${toRoleId}`),
)

const none: readonly Transition[] = []

/** Moves out of a role in reading order, retired ones too; null gives the entries from outside. */
export function transitionsFrom(document: Graph, roleId: Id | null): readonly Transition[] {
  return byStart(document).get(roleId) ?? none
}

/** Moves into a role in reading order, entries and retired ones too. */
export function transitionsTo(document: Graph, roleId: Id): readonly Transition[] {
  return byEnd(document).get(roleId) ?? none
}

/** The direct move between two roles that is not retired; null when there is none. */
export function directTransition(
  document: Graph,
  fromRoleId: Id | null,
  toRoleId: Id,
): Transition | null {
  return byPair(document).get(`${fromRoleId}>${toRoleId}`)?.find(isOpen) ?? null
}

/** Retired moves stay in the file but lead nowhere any more. */
export function isOpen(transition: Transition): boolean {
  return transition.status !== 'retired'
}
