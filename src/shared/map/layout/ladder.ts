import type { Id } from '../../base/identifiers.ts'
import type { Role } from '../../domain/records/role.ts'
import { compareReferences } from './references.ts'
import type { LaneInput, PlacedLane, Slot } from './slots.ts'

/** Rungs that follow one another by moves, from the lowest up. */
type Chain = readonly Role[]

/**
 * Places the cards of one family as a ladder: the longest chain of moves upward stands one under
 * another in the first column, shorter chains and single rungs beside it, so that every move up a
 * chain is a straight line. Hand-placed cards keep their slot; levels with several rungs take one
 * row each.
 */
export function placeLadder(input: LaneInput): PlacedLane {
  const slots = new Map<Id, Slot>()
  const taken = new Set<string>()
  const stand = (role: Role, slot: Slot) => {
    slots.set(role.id, slot)
    if (slot.row === 0) taken.add(keyOf(input.levelOf(role), slot.column))
  }
  const waiting: Role[] = []
  const claimed = new Set<string>()
  for (const role of byClaim(input)) {
    const placement = input.placements.get(role.id)
    const claim = placement && `${role.bandId} ${placement.column} ${placement.row}`
    if (!placement || !claim || claimed.has(claim)) {
      waiting.push(role)
      continue
    }
    claimed.add(claim)
    stand(role, { column: placement.column, row: placement.row, pinned: placement.pinned })
  }
  for (const chain of chainsOf(waiting, input)) {
    const levels = chain.map(input.levelOf)
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)]
    let column = 0
    while (!isFree(taken, column, lowest, highest)) column++
    for (let level = lowest; level <= highest; level++) taken.add(keyOf(level, column))
    for (const role of chain) slots.set(role.id, { column, row: 0, pinned: false })
  }
  const columns = [...slots.values()].map(({ column }) => column + 1)
  return { slots, columns: Math.max(input.columns ?? 1, ...columns) }
}

function byClaim({ roles, placements }: LaneInput): Role[] {
  const rank = (role: Role) => (placements.get(role.id)?.pinned ? 0 : 1)
  return roles.toSorted((a, b) => rank(a) - rank(b) || compareReferences(a, b))
}

function isFree(
  taken: ReadonlySet<string>,
  column: number,
  lowest: number,
  highest: number,
): boolean {
  for (let level = lowest; level <= highest; level++) {
    if (taken.has(keyOf(level, column))) return false
  }
  return true
}

/** The roles as chains, the longest first; of equally long ones the one with the lowest reference. */
function chainsOf(roles: readonly Role[], input: LaneInput): Chain[] {
  const left = new Map(roles.map((role) => [role.id, role]))
  const order = roles.toSorted(compareReferences)
  const chains: Chain[] = []
  while (left.size > 0) {
    const chain = longestChain(
      order.filter(({ id }) => left.has(id)),
      input,
    )
    for (const { id } of chain) left.delete(id)
    chains.push(chain)
  }
  return chains
}

function longestChain(roles: readonly Role[], { levelOf, transitions }: LaneInput): Chain {
  const byId = new Map(roles.map((role) => [role.id, role]))
  const above = new Map<Id, Role[]>(roles.map(({ id }) => [id, []]))
  for (const { fromRoleId, toRoleId } of transitions) {
    const from = fromRoleId === null ? undefined : byId.get(fromRoleId)
    const to = byId.get(toRoleId)
    if (from && to && levelOf(to) > levelOf(from)) above.get(from.id)?.push(to)
  }
  const best = new Map<Id, Chain>()
  let longest: Chain = []
  for (const role of roles.toSorted((a, b) => levelOf(b) - levelOf(a))) {
    let onward: Chain = []
    for (const next of (above.get(role.id) ?? []).toSorted(compareReferences)) {
      const chain = best.get(next.id) ?? []
      if (chain.length > onward.length) onward = chain
    }
    best.set(role.id, [role, ...onward])
  }
  for (const { id } of roles) {
    const chain = best.get(id) ?? []
    if (chain.length > longest.length) longest = chain
  }
  return longest
}

function keyOf(level: number, column: number): string {
  return `${level}.${column}`
}
