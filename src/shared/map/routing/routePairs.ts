import { at } from './at.ts'
import { columnPassage, type Grid } from './grid.ts'
import type { Route } from './route.ts'
import { eachRun, type RouteRun, turnsIn } from './routeShape.ts'

type ShapeJog = {
  readonly channel: number
  /** Runs at the left and at the right end, as indexes. */
  readonly left: number
  readonly right: number
  /** Whether the line goes on upward there. */
  readonly leftUp: boolean
  readonly rightUp: boolean
}

/** A route as far as crossings are concerned. */
export type Shape = {
  readonly runs: readonly RouteRun[]
  /** Where each run stands; two runs of one passage are told apart by small shifts. */
  readonly places: readonly number[]
  readonly jogs: readonly ShapeJog[]
  /** Row and passages of a straight line between cards of one row. */
  readonly side: { readonly row: number; readonly first: number; readonly last: number } | null
  readonly top: number
  readonly bottom: number
}

export function shapeOf(grid: Grid, route: Route): Shape {
  if (route.shape === 'side') {
    const first = columnPassage(at(grid.cards, route.left).column)
    const last = columnPassage(at(grid.cards, route.right).column)
    const side = { row: route.row, first, last }
    return { runs: [], places: [], jogs: [], side, top: route.row, bottom: route.row + 1 }
  }
  const runs: RouteRun[] = []
  eachRun(grid, route, (run) => runs.push(run))
  const jogs = route.jogs.map((channel, index): ShapeJog => {
    const rightward = at(route.passages, index) < at(route.passages, index + 1)
    // The earlier run of a jog comes from below; the later one goes up, or down over a row.
    const [left, right] = rightward ? [index, index + 1] : [index + 1, index]
    const [leftUp, rightUp] = rightward ? [false, !route.over] : [!route.over, false]
    return { channel, left, right, leftUp, rightUp }
  })
  return {
    runs,
    places: route.passages,
    jogs,
    side: null,
    top: Math.min(...runs.map((run) => run.top)),
    bottom: Math.max(...runs.map((run) => run.bottom)),
  }
}

/** The fewest crossings two routes can have when tracks and ports are in the best order for them. */
export function pairCrossings(a: Shape, b: Shape): number {
  if (a.bottom < b.top || b.bottom < a.top) return 0
  const shared: number[] = []
  for (const [index, run] of a.runs.entries()) {
    if (b.runs.some((other) => standBeside(run, other))) shared.push(index)
  }
  if (shared.length === 0) return crossingsOf(a, b)
  let fewest = Number.POSITIVE_INFINITY
  for (let choice = 0; choice < 2 ** shared.length; choice++) {
    const places = [...a.places]
    for (const [bit, index] of shared.entries()) {
      places[index] = at(places, index) + ((choice >> bit) % 2 === 0 ? -0.25 : 0.25)
    }
    fewest = Math.min(fewest, crossingsOf({ ...a, places }, b))
  }
  return fewest
}

/** Runs of one passage that can stand in either order; ends on one card side sort themselves. */
function standBeside(a: RouteRun, b: RouteRun): boolean {
  if (a.passage !== b.passage || a.top > b.bottom || b.top > a.bottom) return false
  const sameTop = !a.topIsJog && !b.topIsJog && a.top === b.top
  const sameBottom = !a.bottomIsJog && !b.bottomIsJog && a.bottom === b.bottom
  return a.passage % 2 === 0 || (!sameTop && !sameBottom)
}

function crossingsOf(a: Shape, b: Shape): number {
  let count = passed(a, b) + passed(b, a)
  for (const first of a.jogs) {
    for (const second of b.jogs) {
      if (first.channel !== second.channel) continue
      count += Math.min(crossingsAbove(first, a, second, b), crossingsAbove(second, b, first, a))
    }
  }
  return count
}

/** Level pieces of one route over upright pieces of the other one that do not end there. */
function passed(level: Shape, upright: Shape): number {
  let count = 0
  for (const jog of level.jogs) {
    for (const [index, run] of upright.runs.entries()) {
      if (run.top > jog.channel || run.bottom < jog.channel || turnsIn(run, jog.channel)) continue
      if (isInside(at(upright.places, index), jog, level)) count++
    }
  }
  if (level.side) {
    for (const run of upright.runs) {
      if (run.top > level.side.row || run.bottom <= level.side.row) continue
      if (run.passage > level.side.first && run.passage < level.side.last) count++
    }
  }
  return count
}

function crossingsAbove(above: ShapeJog, over: Shape, below: ShapeJog, under: Shape): number {
  return (
    Number(below.leftUp && isInside(at(under.places, below.left), above, over)) +
    Number(below.rightUp && isInside(at(under.places, below.right), above, over)) +
    Number(!above.leftUp && isInside(at(over.places, above.left), below, under)) +
    Number(!above.rightUp && isInside(at(over.places, above.right), below, under))
  )
}

function isInside(place: number, jog: ShapeJog, shape: Shape): boolean {
  return place > at(shape.places, jog.left) && place < at(shape.places, jog.right)
}
