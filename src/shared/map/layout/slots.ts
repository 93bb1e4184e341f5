import type { Id } from '../../base/identifiers.ts'
import type { Placement } from '../../domain/records/map.ts'
import type { Role } from '../../domain/records/role.ts'
import type { Transition } from '../../domain/records/transition.ts'
import { compareReferences } from './references.ts'

/** A place inside the cell of family and band: column from the left, row from the top. */
export type Slot = { readonly column: number; readonly row: number; readonly pinned: boolean }

export type LaneInput = {
  readonly roles: readonly Role[]
  /** Columns the family asks for; null takes what its fullest cell needs, up to three. */
  readonly columns: number | null
  readonly lane: number
  /** 0 is the lowest band. */
  readonly levelOf: (role: Role) => number
  readonly laneOf: (roleId: Id) => number
  readonly placements: ReadonlyMap<Id, Placement>
  readonly transitions: readonly Transition[]
}

export type PlacedLane = { readonly slots: ReadonlyMap<Id, Slot>; readonly columns: number }

type Standing = { readonly level: number; readonly column: number; readonly row: number }
type Neighbor = { readonly id: Id | null; readonly lane: number }

const mostOwnColumns = 3
/** Cards stand as far left as nothing speaks against: more than one move must pull to the right. */
const fromLeft = 1.2

/**
 * Places the cards of one family. Hand-placed cards keep their slot (of two that claim one, the
 * pinned card wins, then the lower reference); the others take free slots in order of their
 * references. A card looks only at cards placed before it, so a new role moves no other card.
 */
export function placeLane(input: LaneInput): PlacedLane {
  const standing = new Map<Id, Standing>()
  const slots = new Map<Id, Slot>()
  const taken = new Set<string>()
  const counts = new Map<number, number>()
  let widest = input.columns ?? 1

  function stand(role: Role, slot: Slot): void {
    const level = input.levelOf(role)
    slots.set(role.id, slot)
    standing.set(role.id, { level, column: slot.column, row: slot.row })
    taken.add(keyOf(level, slot.column, slot.row))
    counts.set(level, (counts.get(level) ?? 0) + 1)
    widest = Math.max(widest, slot.column + 1)
  }

  const waiting: Role[] = []
  for (const role of byClaim(input)) {
    const placement = input.placements.get(role.id)
    const level = input.levelOf(role)
    if (placement && !taken.has(keyOf(level, placement.column, placement.row))) {
      stand(role, { column: placement.column, row: placement.row, pinned: placement.pinned })
    } else waiting.push(role)
  }

  const neighbors = neighborsOf(input)
  const pairs = pairsOf(input)
  let ownColumns = input.columns ?? Math.max(1, ...smallest(counts.values()))
  for (const role of waiting.toSorted(compareReferences)) {
    const level = input.levelOf(role)
    if (input.columns === null) {
      ownColumns = Math.max(ownColumns, Math.min(mostOwnColumns, (counts.get(level) ?? 0) + 1))
    }
    const row = firstOpenRow(taken, level, ownColumns)
    let best = { column: 0, cost: Number.POSITIVE_INFINITY }
    for (let column = 0; column < ownColumns; column++) {
      if (taken.has(keyOf(level, column, row))) continue
      const place = { level, column, row }
      const cost =
        costOf(place, neighbors.get(role.id) ?? [], { standing, lane: input.lane, ownColumns }) +
        blockedPairs(place, pairs, standing) * 8
      if (cost < best.cost) best = { column, cost }
    }
    stand(role, { column: best.column, row, pinned: false })
  }
  return { slots, columns: Math.max(widest, ownColumns) }
}

function byClaim(input: LaneInput): Role[] {
  const rank = (role: Role) => (input.placements.get(role.id)?.pinned ? 0 : 1)
  return input.roles.toSorted((a, b) => rank(a) - rank(b) || compareReferences(a, b))
}

function smallest(counts: Iterable<number>): number[] {
  return [...counts].map((count) => Math.min(mostOwnColumns, count))
}

function firstOpenRow(taken: ReadonlySet<string>, level: number, columns: number): number {
  for (let row = 0; ; row++) {
    for (let column = 0; column < columns; column++) {
      if (!taken.has(keyOf(level, column, row))) return row
    }
  }
}

/** What each role of the lane is connected with; null stands for the outside. */
function neighborsOf(input: LaneInput): Map<Id, Neighbor[]> {
  const found = new Map<Id, Neighbor[]>(input.roles.map((role) => [role.id, []]))
  for (const { fromRoleId, toRoleId } of input.transitions) {
    const from = fromRoleId === null ? null : found.get(fromRoleId)
    const to = found.get(toRoleId)
    from?.push({ id: toRoleId, lane: input.laneOf(toRoleId) })
    if (fromRoleId === null) to?.push({ id: null, lane: input.lane })
    else to?.push({ id: fromRoleId, lane: input.laneOf(fromRoleId) })
  }
  return found
}

/** Moves inside the lane, as pairs of roles. */
function pairsOf(input: LaneInput): (readonly [Id, Id])[] {
  const own = new Set(input.roles.map(({ id }) => id))
  return input.transitions.flatMap(({ fromRoleId, toRoleId }) =>
    fromRoleId !== null && own.has(fromRoleId) && own.has(toRoleId)
      ? [[fromRoleId, toRoleId] as const]
      : [],
  )
}

/** How many straight lines a card at this place would stand in the way of. */
function blockedPairs(
  place: Standing,
  pairs: readonly (readonly [Id, Id])[],
  standing: ReadonlyMap<Id, Standing>,
): number {
  return pairs.filter(([fromId, toId]) => {
    const [a, b] = [standing.get(fromId), standing.get(toId)]
    if (a?.column !== place.column || b?.column !== place.column) return false
    const height = heightOf(place)
    return (heightOf(a) - height) * (heightOf(b) - height) < 0
  }).length
}

/** Low for a column that lets lines run straight, toward the side where the role's other moves go. */
function costOf(
  place: Standing,
  neighbors: readonly Neighbor[],
  {
    standing,
    lane,
    ownColumns,
  }: { standing: ReadonlyMap<Id, Standing>; lane: number; ownColumns: number },
): number {
  let cost = place.column * fromLeft
  for (const { id, lane: otherLane } of neighbors) {
    if (otherLane < lane) cost += place.column
    else if (otherLane > lane) cost += ownColumns - 1 - place.column
    else if (id === null) cost += isOpen(place, bottom(place.column), standing) ? 0 : 4
    else {
      const other = standing.get(id)
      if (other) cost += pairCost(place, other, standing)
    }
  }
  return cost
}

function pairCost(a: Standing, b: Standing, standing: ReadonlyMap<Id, Standing>): number {
  const distance = Math.abs(a.column - b.column)
  if (a.level === b.level && a.row === b.row) return (distance - 1) * 3
  if (distance > 0) return 8 + distance * 2
  return isOpen(a, b, standing) ? 0 : 12
}

function bottom(column: number): Standing {
  return { level: -1, column, row: 0 }
}

/** Whether no card stands between two places of one column. */
function isOpen(a: Standing, b: Standing, standing: ReadonlyMap<Id, Standing>): boolean {
  const [low, high] = heightOf(a) < heightOf(b) ? [a, b] : [b, a]
  for (const other of standing.values()) {
    if (other.column !== a.column) continue
    if (heightOf(other) > heightOf(low) && heightOf(other) < heightOf(high)) return false
  }
  return true
}

/** Rises with the level and, inside a level, from the lowest row up. */
function heightOf({ level, row }: Standing): number {
  return level * 10_000 - row
}

function keyOf(level: number, column: number, row: number): string {
  return `${level}.${column}.${row}`
}
