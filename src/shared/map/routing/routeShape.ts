import { at } from './at.ts'
import { columnPassage, type Grid } from './grid.ts'
import type { PathRoute, SideRoute } from './route.ts'

export type RouteRun = {
  readonly passage: number
  /** First and last channel the run touches, and whether it turns there. */
  readonly top: number
  readonly bottom: number
  readonly topIsJog: boolean
  readonly bottomIsJog: boolean
}

/** Whether a run ends at a turn in this channel instead of passing it. */
export function turnsIn(run: RouteRun, channel: number): boolean {
  return (channel === run.top && run.topIsJog) || (channel === run.bottom && run.bottomIsJog)
}

/** Visits the vertical pieces of a route in its order. */
export function eachRun(grid: Grid, route: PathRoute, visit: (run: RouteRun) => void): void {
  const { passages, jogs } = route
  const last = passages.length - 1
  for (const [index, passage] of passages.entries()) {
    const descends = route.over && index === last
    const before = jogs[index - 1]
    const after = jogs[index]
    const bottom = descends ? rowOf(grid, route.high) : (before ?? startChannel(grid, route))
    const top = descends ? (before ?? 0) : (after ?? rowOf(grid, route.high) + 1)
    visit({
      passage,
      top,
      bottom,
      topIsJog: descends || after !== undefined,
      bottomIsJog: !descends && before !== undefined,
    })
  }
}

function startChannel(grid: Grid, route: PathRoute): number {
  if (route.low >= 0) return rowOf(grid, route.low)
  return route.stub ? rowOf(grid, route.high) + 1 : grid.rows
}

function rowOf(grid: Grid, card: number): number {
  return at(grid.cards, card).row
}

/** Visits the horizontal pieces of a route with their first and last passage. */
export function eachJog(
  route: PathRoute,
  visit: (channel: number, first: number, last: number) => void,
): void {
  for (const [index, channel] of route.jogs.entries()) {
    const a = at(route.passages, index)
    const b = at(route.passages, index + 1)
    visit(channel, Math.min(a, b), Math.max(a, b))
  }
}

/** Visits the passages a straight line between two cards of a row leads across. */
export function eachBetween(grid: Grid, route: SideRoute, visit: (passage: number) => void): void {
  const first = columnPassage(at(grid.cards, route.left).column)
  const last = columnPassage(at(grid.cards, route.right).column)
  for (let passage = first + 1; passage < last; passage++) visit(passage)
}
