import type { Grid } from './grid.ts'
import type { PathRoute, Route, SideRoute } from './route.ts'
import { eachBetween, eachJog, eachRun, turnsIn } from './routeShape.ts'

/** What a route costs: a crossing weighs more than two bends, and those more than any length. */
export const weights = {
  crossing: 60,
  bend: 8,
  passage: 2.5,
  row: 3,
  corridor: 5,
  shared: 7,
  busy: 1.5,
}

/**
 * Counts of lines on the grid, so that the cost of one more route is known without looking at every
 * other line. Whether lines that end in a channel really cross is decided by the order of tracks
 * later; they count as half a crossing here.
 */
export type Traffic = {
  add(route: Route): void
  remove(route: Route): void
  costOf(route: Route): number
  /** The same without crossings. */
  lengthOf(route: Route): number
}

export function trafficOn(grid: Grid): Traffic {
  const { passages } = grid
  const channelSize = (grid.rows + 1) * passages
  const through = new Int32Array(channelSize)
  const ends = new Int32Array(channelSize)
  const covers = new Int32Array(channelSize)
  const rowThrough = new Int32Array(channelSize)
  const sides = new Int32Array(channelSize)

  function bump(counts: Int32Array, level: number, passage: number, by: number): void {
    const index = level * passages + passage
    counts[index] = (counts[index] ?? 0) + by
  }

  function count(counts: Int32Array, level: number, passage: number): number {
    return counts[level * passages + passage] ?? 0
  }

  function change(route: Route, by: number): void {
    if (route.shape === 'side') {
      eachBetween(grid, route, (passage) => bump(sides, route.row, passage, by))
      return
    }
    eachRun(grid, route, (run) => {
      for (let channel = run.top; channel <= run.bottom; channel++) {
        bump(turnsIn(run, channel) ? ends : through, channel, run.passage, by)
      }
      for (let row = run.top; row < run.bottom; row++) bump(rowThrough, row, run.passage, by)
    })
    eachJog(route, (channel, first, last) => {
      for (let passage = first + 1; passage < last; passage++) bump(covers, channel, passage, by)
    })
  }

  function pathCost(route: PathRoute, crossingWeight: number): number {
    let crossings = 0
    let extra = 0
    eachRun(grid, route, (run) => {
      for (let channel = run.top; channel <= run.bottom; channel++) {
        const share = turnsIn(run, channel) ? 0.5 : 1
        crossings += count(covers, channel, run.passage) * share
      }
      for (let row = run.top; row < run.bottom; row++) {
        crossings += count(sides, row, run.passage)
        extra += count(rowThrough, row, run.passage) * weights.shared + weights.row
      }
      if (run.passage % 2 === 0) extra += weights.corridor
    })
    eachJog(route, (channel, first, last) => {
      let busiest = 0
      for (let passage = first + 1; passage < last; passage++) {
        crossings += count(through, channel, passage) + count(ends, channel, passage) / 2
        busiest = Math.max(busiest, count(covers, channel, passage))
      }
      extra += weights.bend * 2 + (last - first) * weights.passage + busiest * weights.busy
    })
    return crossings * crossingWeight + extra
  }

  function sideCost(route: SideRoute, crossingWeight: number): number {
    let cost = 0
    eachBetween(grid, route, (passage) => {
      cost += count(rowThrough, route.row, passage) * crossingWeight + weights.passage
      // Two lines cannot share the one straight way between two cards.
      if (count(sides, route.row, passage) > 0) cost += 1e6
    })
    return cost
  }

  function costWith(route: Route, crossingWeight: number): number {
    return route.shape === 'side'
      ? sideCost(route, crossingWeight)
      : pathCost(route, crossingWeight)
  }

  return {
    add: (route) => change(route, 1),
    remove: (route) => change(route, -1),
    costOf: (route) => costWith(route, weights.crossing),
    lengthOf: (route) => costWith(route, 0),
  }
}
