import type { Id } from '../../base/identifiers.ts'
import type { CareerMap } from '../../domain/records/map.ts'
import type { Transition } from '../../domain/records/transition.ts'
import { at } from '../routing/at.ts'
import type { LatticeCard } from './lattice.ts'
import { compareReferences } from './references.ts'

/** Cells of cards, in the order of the lattice's cards, without empty rows and columns. */
export type Cells = {
  readonly cells: readonly Cell[]
  readonly columns: number
  readonly rows: number
}
export type Cell = { readonly column: number; readonly row: number }

/** Where one can go lies to the right and above, where one comes from to the left and below. */
type Side = 'out' | 'in'
type Standing = { readonly side: Side; readonly steps: number }

/**
 * "You are here": one role in the middle, square rings around it by the number of moves. On its ring
 * a card stands the higher (the lower, where one comes from) the more levels it is away; farther
 * rings follow the order of the nearer ones. Roles no move connects stand in rows below.
 */
export function radialCells(
  cards: readonly LatticeCard[],
  transitions: readonly Transition[],
  map: Pick<CareerMap, 'shows'>,
): Cells {
  const center = centerOf(cards, transitions, map)
  if (center === null) return { cells: [], columns: 0, rows: 0 }
  const indexOf = new Map(cards.map(({ role }, index) => [role.id, index]))
  const neighbors = neighborsOf(transitions, indexOf)
  const standing = standingsAround(center, neighbors)
  const cells = new Map<number, Cell>([[center, { column: 0, row: 0 }]])
  const arcPlace = new Map<number, number>()
  let radius = 0
  for (let steps = 1; ; steps++) {
    const ring = [...standing].filter(([, each]) => each.steps === steps)
    if (ring.length === 0) break
    const ofSide = (side: Side) =>
      ring.filter(([, each]) => each.side === side).map(([index]) => index)
    const sides = [ofSide('out'), ofSide('in')] as const
    const most = Math.max(sides[0].length, sides[1].length)
    radius = Math.max(radius + 1, Math.ceil((most + 1) / 4))
    for (const [number, members] of sides.entries()) {
      const wanted = members.map((index) => ({
        index,
        place: wantedPlace(index, { cards, center, neighbors, arcPlace }),
      }))
      const ordered = wanted.toSorted(
        (a, b) =>
          a.place - b.place || compareReferences(at(cards, a.index).role, at(cards, b.index).role),
      )
      const corner = 2 * radius - 1
      const last = 2 * corner
      const places = spreadOut(
        ordered.map(({ place }) => place * radius + corner),
        last,
      )
      for (const [order, { index }] of ordered.entries()) {
        const place = at(places, order)
        arcPlace.set(index, (place - corner) / radius)
        const cell = arcCell(place, radius)
        const sign = number === 0 ? 1 : -1
        cells.set(index, { column: sign * cell.column, row: sign * cell.row })
      }
    }
  }
  let alone = 0
  for (const index of cards.keys()) {
    if (cells.has(index)) continue
    const width = 2 * radius + 1
    const row = radius + 1 + Math.floor(alone / width)
    cells.set(index, { column: (alone % width) - radius, row })
    alone += 1
  }
  return packed(cards.map((_, index) => cells.get(index) ?? { column: 0, row: 0 }))
}

/** The role the map is about, else the one with the most moves. */
function centerOf(
  cards: readonly LatticeCard[],
  transitions: readonly Transition[],
  { shows }: Pick<CareerMap, 'shows'>,
): number | null {
  const counts = new Map<Id, number>()
  for (const { fromRoleId, toRoleId } of transitions) {
    for (const id of [fromRoleId, toRoleId]) if (id) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  let best: number | null = null
  let most = -1
  for (const [index, { role }] of cards.entries()) {
    if (shows.by === 'around' && role.id === shows.roleId) return index
    const count = counts.get(role.id) ?? 0
    if (count > most) [best, most] = [index, count]
  }
  return best
}

type Neighbors = Readonly<Record<Side, ReadonlyMap<number, readonly number[]>>>

function neighborsOf(
  transitions: readonly Transition[],
  indexOf: ReadonlyMap<Id, number>,
): Neighbors {
  const out = new Map<number, number[]>()
  const into = new Map<number, number[]>()
  for (const { fromRoleId, toRoleId } of transitions) {
    const from = fromRoleId === null ? undefined : indexOf.get(fromRoleId)
    const to = indexOf.get(toRoleId)
    if (from === undefined || to === undefined) continue
    out.set(from, [...(out.get(from) ?? []), to])
    into.set(to, [...(into.get(to) ?? []), from])
  }
  return { out, in: into }
}

/** How many moves away, and on which side: where both ways are equally long, where one can go. */
function standingsAround(center: number, neighbors: Neighbors): Map<number, Standing> {
  const found = new Map<number, Standing>([[center, { side: 'out', steps: 0 }]])
  let rim: readonly (readonly [number, Side])[] = [
    [center, 'out'],
    [center, 'in'],
  ]
  for (let steps = 1; rim.length > 0; steps++) {
    const next: (readonly [number, Side])[] = []
    // First onward on each side, then back from there: a sister role stands on the side of its kin.
    for (const way of ['onward', 'back'] as const) {
      for (const [index, side] of rim) {
        const taken = way === 'onward' ? side : side === 'out' ? 'in' : 'out'
        if (index === center && way === 'back') continue
        for (const other of neighbors[taken].get(index) ?? []) {
          if (found.has(other)) continue
          found.set(other, { side, steps })
          next.push([other, side])
        }
      }
    }
    rim = next
  }
  return found
}

/** Place on an arc: -1 is level with the middle, 0 on the corner, 1 straight above or below it. */
function wantedPlace(
  index: number,
  {
    cards,
    center,
    neighbors,
    arcPlace,
  }: {
    readonly cards: readonly LatticeCard[]
    readonly center: number
    readonly neighbors: Neighbors
    readonly arcPlace: ReadonlyMap<number, number>
  },
): number {
  const inner = [...(neighbors.out.get(index) ?? []), ...(neighbors.in.get(index) ?? [])]
  const places = inner.flatMap((other) => arcPlace.get(other) ?? [])
  if (places.length > 0) return places.reduce((sum, place) => sum + place, 0) / places.length
  return at(cards, index).band === at(cards, center).band ? -1 : 1
}

/** Whole places from 0 to `last` in the same order, no two alike, close to the wanted ones. */
function spreadOut(wanted: readonly number[], last: number): number[] {
  type Group = { sum: number; count: number }
  const groups: Group[] = []
  for (const [index, place] of wanted.entries()) {
    groups.push({ sum: place - index, count: 1 })
    for (;;) {
      const [before, group] = [groups.at(-2), groups.at(-1)]
      if (!before || !group || before.sum / before.count <= group.sum / group.count) break
      groups.pop()
      before.sum += group.sum
      before.count += group.count
    }
  }
  const shifts = groups.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.round(sum / count)),
  )
  return shifts.map(
    (shift, index) => Math.min(Math.max(shift, 0), last - wanted.length + 1) + index,
  )
}

/** Cells of an arc from below right over the upper right corner to above left. */
function arcCell(place: number, radius: number): Cell {
  return place < 2 * radius
    ? { column: radius, row: radius - 1 - place }
    : { column: 3 * radius - 1 - place, row: -radius }
}

/** Counts rows and columns from 0 and leaves out empty ones. */
function packed(cells: readonly Cell[]): Cells {
  const rank = (values: readonly number[]) =>
    new Map([...new Set(values)].toSorted((a, b) => a - b).map((value, index) => [value, index]))
  const columns = rank(cells.map(({ column }) => column))
  const rows = rank(cells.map(({ row }) => row))
  return {
    cells: cells.map(({ column, row }) => ({
      column: columns.get(column) ?? 0,
      row: rows.get(row) ?? 0,
    })),
    columns: columns.size,
    rows: rows.size,
  }
}
