import type { Id } from '../base/identifiers.ts'
import type { Document } from '../domain/document.ts'
import type { Lattice, LatticeCard } from './layout/lattice.ts'
import { type Sketch, sketchCost } from './layout/sketchCost.ts'
import { type MapPlan, planMap } from './planMap.ts'
import { at } from './routing/at.ts'
import { chooseRoutes } from './routing/chooseRoutes.ts'
import { type GridCard, gridOf } from './routing/grid.ts'
import { pairCrossings, type Shape, shapeOf } from './routing/routePairs.ts'

/** A place for a card, as `map.moveRoles` takes it. */
export type TidyCell = {
  readonly roleId: Id
  readonly familyId: Id
  readonly bandId: Id
  readonly column: number
  readonly row: number
}

const weights = { crossing: 10, bend: 3 }
/** Whole layouts that are tried, times the number of moves: under a second up to some hundred moves. */
const mostWork = 30_000
/** Fewer tries than this would do nothing on a large map but cost time. */
const fewestTries = 60
const mostPasses = 4

/**
 * Better places for the cards of a map: cards change places inside their cells as long as that
 * takes away crossings or bends. Pinned cards stay. Answers with the cells of all other cards, for
 * one command that fixes the whole layout; family and band of a role never change. First lines are
 * compared as strokes, which is quick on any map, then as they are really routed, as long as the map
 * is not too large for that; what comes out is never worse than what was there.
 */
export function tidyCells(document: Document, mapId: Id): TidyCell[] {
  const plan = planMap(document, mapId)
  if (plan.arrangement === 'radial' || plan.arrangement === 'free') return []
  const { lattice } = plan
  let cards = [...plan.grid.cards]
  let cost = costOf(plan, cards)
  const sketched = sketchedCells(plan)
  const sketchedCost = costOf(plan, sketched)
  if (sketchedCost < cost) [cards, cost] = [sketched, sketchedCost]
  const affordable = Math.floor(mostWork / Math.max(1, plan.links.length))
  let tries = affordable < fewestTries ? 0 : affordable
  for (let pass = 0; pass < mostPasses; pass++) {
    let better = false
    for (const [index, card] of lattice.cards.entries()) {
      if (card.slot.pinned) continue
      for (const place of placesIn(lattice, card)) {
        if (tries <= 0) break
        const swapped = swap(plan, cards, index, place)
        if (!swapped) continue
        tries -= 1
        const changed = costOf(plan, swapped)
        if (changed >= cost) continue
        cards = swapped
        cost = changed
        better = true
      }
    }
    if (!better) break
  }
  return lattice.cards.flatMap((card, index) => {
    if (card.slot.pinned) return []
    const { row, column } = at(cards, index)
    return [
      {
        roleId: card.role.id,
        familyId: card.role.familyId,
        bandId: card.role.bandId,
        column: column - at(lattice.lanes, card.lane).firstColumn,
        row: row - at(lattice.bands, card.band).firstRow,
      },
    ]
  })
}

/** Every card in turn goes to the place of its cell where the strokes of its lines cost least. */
function sketchedCells({ lattice, grid, links }: MapPlan): GridCard[] {
  const { columns, rows } = grid
  const sketch: Sketch = {
    columns,
    rows,
    column: Int32Array.from(grid.cards, (card) => card.column),
    row: Int32Array.from(grid.cards, (card) => card.row),
    cells: Int32Array.from(grid.cells),
  }
  const { column, row, cells } = sketch
  const cost = sketchCost(sketch, links)
  const cellOf = (card: number) => at(row, card) * columns + at(column, card)
  const put = (card: number, cell: number) => {
    column[card] = cell % columns
    row[card] = Math.floor(cell / columns)
    cells[cell] = card
    cost.moved(card)
  }
  const exchange = (card: number, cell: number) => {
    const [before, other] = [cellOf(card), at(cells, cell)]
    cells[before] = -1
    put(card, cell)
    if (other >= 0) put(other, before)
  }
  /** Cards worth a look: at first all, then those something has changed for. */
  let open = new Set(grid.cards.keys())
  for (let pass = 0; pass < mostPasses && open.size > 0; pass++) {
    const touched = new Set<number>()
    for (const card of [...open].toSorted((first, second) => first - second)) {
      const latticeCard = at(lattice.cards, card)
      if (latticeCard.slot.pinned) continue
      for (const place of placesIn(lattice, latticeCard)) {
        const [before, cell] = [cellOf(card), place.row * columns + place.column]
        const other = at(cells, cell)
        if (cell === before || (other >= 0 && at(lattice.cards, other).slot.pinned)) continue
        const moved = other >= 0 ? [card, other] : [card]
        const old = cost.around(moved, [before, cell])
        exchange(card, cell)
        if (cost.around(moved, [before, cell]) >= old - 1e-6) {
          exchange(card, before)
          continue
        }
        for (const each of moved) for (const near of cost.near(each)) touched.add(near)
      }
    }
    open = touched
  }
  return grid.cards.map((card, index) => ({
    ...card,
    column: at(column, index),
    row: at(row, index),
  }))
}

type Place = { readonly row: number; readonly column: number }

function placesIn({ lanes, bands }: Lattice, card: LatticeCard): Place[] {
  const lane = at(lanes, card.lane)
  const band = at(bands, card.band)
  const places: Place[] = []
  for (let row = band.firstRow; row < band.firstRow + band.rows; row++) {
    for (let step = 0; step < lane.columns; step++) {
      places.push({ row, column: lane.firstColumn + step })
    }
  }
  return places
}

/** The cards with one of them at another place and what stood there at its own; null if pinned. */
function swap(
  plan: MapPlan,
  cards: readonly GridCard[],
  index: number,
  { row, column }: Place,
): GridCard[] | null {
  const card = at(cards, index)
  if (card.row === row && card.column === column) return null
  const other = cards.findIndex((candidate) => candidate.row === row && candidate.column === column)
  if (other >= 0 && at(plan.lattice.cards, other).slot.pinned) return null
  return cards.map((candidate, number) => {
    if (number === index) return { ...candidate, row, column }
    if (number === other) return { ...candidate, row: card.row, column: card.column }
    return candidate
  })
}

/** Crossings and bends of the routed lines. */
function costOf({ grid: { rows, columns, strips }, links }: MapPlan, cards: readonly GridCard[]) {
  const grid = gridOf({ rows, columns }, cards, { strips })
  const shapes = chooseRoutes(grid, links, 'quick')
    .map((route) => widthOf(shapeOf(grid, route)))
    .toSorted((a, b) => a.first - b.first)
  let cost = 0
  for (const [index, { shape, last }] of shapes.entries()) {
    cost += shape.jogs.length * 2 * weights.bend
    for (let other = index + 1; other < shapes.length; other++) {
      const next = at(shapes, other)
      if (next.first > last) break
      cost += pairCrossings(shape, next.shape) * weights.crossing
    }
  }
  return cost
}

/** A shape with the passages it lies between: shapes beside one another never cross. */
function widthOf(shape: Shape): { shape: Shape; first: number; last: number } {
  const passages = shape.side ? [shape.side.first, shape.side.last] : shape.places
  return { shape, first: Math.min(...passages), last: Math.max(...passages) }
}
