import type { Id } from '../base/identifiers.ts'
import type { Document } from '../domain/document.ts'
import type { LatticeCard } from './layout/lattice.ts'
import { type MapPlan, planMap } from './planMap.ts'
import { at } from './routing/at.ts'
import { chooseRoutes } from './routing/chooseRoutes.ts'
import { type GridCard, gridOf } from './routing/grid.ts'
import { pairCrossings, shapeOf } from './routing/routePairs.ts'

/** A place for a card, as `map.moveRoles` takes it. */
export type TidyCell = {
  readonly roleId: Id
  readonly familyId: Id
  readonly bandId: Id
  readonly column: number
  readonly row: number
}

const weights = { crossing: 10, bend: 3 }
/** Layouts that are tried, times the number of moves: under a second up to some hundred moves. */
const mostWork = 30_000
const mostPasses = 4

/**
 * Better places for the cards of a map: cards change places inside their cells as long as that
 * takes away crossings or bends. Pinned cards stay. Answers with the cells of all other cards, for
 * one command that fixes the whole layout; family and band of a role never change.
 */
export function tidyCells(document: Document, mapId: Id): TidyCell[] {
  const plan = planMap(document, mapId)
  if (plan.arrangement === 'radial' || plan.arrangement === 'free') return []
  const { lattice } = plan
  let cards = [...plan.grid.cards]
  let cost = costOf(plan, cards)
  let tries = Math.ceil(mostWork / Math.max(1, plan.links.length))
  for (let pass = 0; pass < mostPasses; pass++) {
    let better = false
    for (const [index, card] of lattice.cards.entries()) {
      if (card.slot.pinned) continue
      for (const place of placesOf(plan, card)) {
        const swapped = swap(plan, cards, index, place)
        if (!swapped || tries <= 0) continue
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

type Place = { readonly row: number; readonly column: number }

function placesOf({ lattice }: MapPlan, card: LatticeCard): Place[] {
  const lane = at(lattice.lanes, card.lane)
  const band = at(lattice.bands, card.band)
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

function costOf({ lattice, links }: MapPlan, cards: readonly GridCard[]): number {
  const grid = gridOf(lattice, cards)
  const routes = chooseRoutes(grid, links, 'quick')
  const shapes = routes.map((route) => shapeOf(grid, route))
  let cost = 0
  for (const [index, shape] of shapes.entries()) {
    cost += shape.jogs.length * 2 * weights.bend
    for (let other = index + 1; other < shapes.length; other++) {
      cost += pairCrossings(shape, at(shapes, other)) * weights.crossing
    }
  }
  return cost
}
