import type { Id } from '../base/identifiers.ts'
import type { Document } from '../domain/document.ts'
import { shownRoleIds } from '../domain/queries/shownRoles.ts'
import type { Arrangement, CareerMap } from '../domain/records/map.ts'
import type { Transition } from '../domain/records/transition.ts'
import { buildLattice, type Lattice } from './layout/lattice.ts'
import { radialCells } from './layout/radial.ts'
import { at } from './routing/at.ts'
import { chooseRoutes } from './routing/chooseRoutes.ts'
import { type Grid, type GridCard, gridOf } from './routing/grid.ts'
import type { Link, Route } from './routing/route.ts'

export type MapOptions = {
  /** Shows only these roles (of those on the map) and the moves between them. */
  readonly roleIds?: readonly Id[]
  /** Lanes without a shown role; kept by default where the map shows every role of the project. */
  readonly emptyLanes?: 'keep' | 'drop'
}

/** Where cards stand and which ways lines take, before anything has a size. */
export type MapPlan = {
  readonly document: Document
  readonly mapId: Id
  readonly arrangement: Arrangement
  /** Families, levels and slots of the cards, whatever the arrangement. */
  readonly lattice: Lattice
  /** Where the cards stand; for a radial arrangement another place than the lattice's. */
  readonly grid: Grid
  readonly transitions: readonly Transition[]
  /** Ends and ways of the transitions, in the same order. */
  readonly links: readonly Link[]
  readonly routes: readonly Route[]
}

/** The part of a layout that is the same at every size. */
export function planMap(document: Document, mapId: Id, options: MapOptions = {}): MapPlan {
  const roleIds = shownRoles(document, mapId, options)
  const lattice = buildLattice(document, mapId, {
    roleIds,
    emptyLanes: options.emptyLanes ?? (roleIds === null ? 'keep' : 'drop'),
  })
  const map = document.map.get(mapId)
  const arrangement = map?.arrangement ?? 'lattice'
  const transitions = shownTransitions(document, lattice)
  const indexOf = new Map(lattice.cards.map(({ role }, index) => [role.id, index]))
  const links = transitions.map(
    ({ fromRoleId, toRoleId, kind }): Link => ({
      from: fromRoleId === null ? -1 : (indexOf.get(fromRoleId) ?? -1),
      to: indexOf.get(toRoleId) ?? -1,
      wide: kind === 'lateral',
    }),
  )
  const grid =
    map && arrangement === 'radial' ? radialGrid(lattice, transitions, map) : latticeGrid(lattice)
  const routes = arrangement === 'free' ? [] : chooseRoutes(grid, links)
  return { document, mapId, arrangement, lattice, grid, transitions, links, routes }
}

function latticeGrid(lattice: Lattice): Grid {
  const cards = lattice.cards.map(({ row, column, lane, band }): GridCard => {
    const { firstColumn, columns } = at(lattice.lanes, lane)
    return { row, column, band, laneColumns: [firstColumn, firstColumn + columns - 1] }
  })
  const closed = <T extends { readonly collapsed: boolean }>(
    list: readonly T[],
    placeOf: (each: T) => number,
  ) => new Set(list.filter(({ collapsed }) => collapsed).map(placeOf))
  const strips = {
    columns: closed(lattice.lanes, ({ firstColumn }) => firstColumn),
    rows: closed(lattice.bands, ({ firstRow }) => firstRow),
  }
  return gridOf(lattice, cards, { strips })
}

function radialGrid(lattice: Lattice, transitions: readonly Transition[], map: CareerMap): Grid {
  const { cells, columns, rows } = radialCells(lattice.cards, transitions, map)
  const cards = cells.map(
    (cell): GridCard => ({ ...cell, band: 0, laneColumns: [cell.column, cell.column] }),
  )
  return gridOf({ columns, rows }, cards, { rings: 'at the card' })
}

function shownRoles(document: Document, mapId: Id, options: MapOptions): ReadonlySet<Id> | null {
  const map = document.map.get(mapId)
  const onMap = map ? shownRoleIds(document, map) : null
  if (!options.roleIds) return onMap
  return new Set(options.roleIds.filter((id) => onMap === null || onMap.has(id)))
}

/** Moves between shown cards, in an order that does not depend on when they were stored. */
function shownTransitions(document: Document, lattice: Lattice): Transition[] {
  const shown = new Set(lattice.cards.map(({ role }) => role.id))
  return [...document.transition.values()]
    .filter(({ status, fromRoleId, toRoleId }) => {
      if (status === 'retired' || fromRoleId === toRoleId || !shown.has(toRoleId)) return false
      return fromRoleId === null || shown.has(fromRoleId)
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}
