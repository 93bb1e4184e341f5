import { at } from './at.ts'
import { areOpen, cardAt, columnPassage, type Grid, isOpen } from './grid.ts'
import type { Link, PathRoute, Route } from './route.ts'

/** Channels a direct change is tried in, at most: the ends and some between. */
const mostChannels = 8
/** Corridors beyond the two ends that are tried. */
const detour = 4

/** Every way worth comparing for a link, never empty: corridors are open over the whole height. */
export function candidatesFor(grid: Grid, link: Link): Route[] {
  if (link.from === -1) return entryRoutes(grid, link.to)
  const from = at(grid.cards, link.from)
  const to = at(grid.cards, link.to)
  if (from.row === to.row) return rowRoutes(grid, link)
  const up = from.row > to.row
  const [low, high] = up ? [link.from, link.to] : [link.to, link.from]
  return upRoutes(grid, low, high).map((route) => ({ ...route, reversed: !up }))
}

function path(low: number, high: number, passages: number[], jogs: number[]): PathRoute {
  return { shape: 'path', low, high, over: false, stub: false, passages, jogs, reversed: false }
}

function rowRoutes(grid: Grid, link: Link): Route[] {
  const over = overRoute(grid, link)
  const { row, column } = at(grid.cards, over.low)
  const last = at(grid.cards, over.high).column
  for (let between = column + 1; between < last; between++) {
    if (cardAt(grid, row, between) !== -1) return [over]
  }
  const { low: left, high: right, reversed } = over
  return [{ shape: 'side', row, left, right, reversed }, over]
}

/** Through the channel above the row that both cards stand in. */
export function overRoute(grid: Grid, link: Link): PathRoute {
  const reversed = at(grid.cards, link.from).column > at(grid.cards, link.to).column
  const [left, right] = reversed ? [link.to, link.from] : [link.from, link.to]
  const { row, column } = at(grid.cards, left)
  const passages = [columnPassage(column), columnPassage(at(grid.cards, right).column)]
  return { ...path(left, right, passages, [row]), over: true, reversed }
}

function upRoutes(grid: Grid, low: number, high: number): PathRoute[] {
  const start = at(grid.cards, low)
  const end = at(grid.cards, high)
  const startPassage = columnPassage(start.column)
  const endPassage = columnPassage(end.column)
  const up = reachUp(grid, start.row, startPassage, end.row + 1)
  const down = reachDown(grid, end.row + 1, endPassage, start.row)
  if (startPassage === endPassage && up === end.row + 1)
    return [path(low, high, [startPassage], [])]

  const routes: PathRoute[] = []
  if (startPassage !== endPassage) {
    for (const channel of spread(up, down)) {
      routes.push(path(low, high, [startPassage, endPassage], [channel]))
    }
  }
  const first = Math.max(0, Math.min(startPassage, endPassage) - detour)
  const last = Math.min(grid.passages - 1, Math.max(startPassage, endPassage) + detour)
  for (let passage = first; passage <= last; passage++) {
    if (passage === startPassage || passage === endPassage) continue
    for (const leave of new Set([start.row, up])) {
      for (const arrive of new Set([end.row + 1, down])) {
        if (arrive >= leave || !areOpen(grid, arrive, leave - 1, passage)) continue
        routes.push(path(low, high, [startPassage, passage, endPassage], [leave, arrive]))
      }
    }
  }
  return routes
}

/** From a ring below the lane straight up where that is free, else up a way beside the column. */
function entryRoutes(grid: Grid, to: number): PathRoute[] {
  const card = at(grid.cards, to)
  const passage = columnPassage(card.column)
  const down = reachDown(grid, card.row + 1, passage, grid.rows)
  if (grid.rings === 'at the card' && card.row + 1 < grid.rows) {
    return [{ ...path(-1, to, [passage], []), stub: true }]
  }
  if (down === grid.rows) return [path(-1, to, [passage], [])]
  const below = cardAt(grid, down, card.column)
  // In a stack of one cell every card would ask for a way of its own down to the ground.
  if (below >= 0 && at(grid.cards, below).band === card.band) {
    return [{ ...path(-1, to, [passage], []), stub: true }]
  }
  const [firstColumn, lastColumn] = card.laneColumns
  const routes: PathRoute[] = []
  for (let way = 2 * firstColumn; way <= 2 * lastColumn + 2; way++) {
    if (way === passage) continue
    for (const channel of new Set([card.row + 1, down])) {
      if (!areOpen(grid, channel, grid.rows - 1, way)) continue
      routes.push(path(-1, to, [way, passage], [channel]))
    }
  }
  return routes
}

/** The highest channel a line reaches straight up from a card's row, not above `limit`. */
function reachUp(grid: Grid, row: number, passage: number, limit: number): number {
  let channel = row
  while (channel > limit && isOpen(grid, channel - 1, passage)) channel--
  return channel
}

/** The lowest channel a line reaches straight down from a channel, not below `limit`. */
function reachDown(grid: Grid, start: number, passage: number, limit: number): number {
  let channel = start
  while (channel < limit && isOpen(grid, channel, passage)) channel++
  return channel
}

function spread(first: number, last: number): number[] {
  const count = last - first + 1
  if (count <= mostChannels) return Array.from({ length: Math.max(0, count) }, (_, i) => first + i)
  const step = (count - 1) / (mostChannels - 1)
  return Array.from({ length: mostChannels }, (_, index) => first + Math.round(index * step))
}
