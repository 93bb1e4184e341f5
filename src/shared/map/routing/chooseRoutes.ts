import { at } from './at.ts'
import { candidatesFor } from './candidates.ts'
import type { Grid } from './grid.ts'
import type { Link, Route } from './route.ts'
import { pairCrossings, type Shape, shapeOf } from './routePairs.ts'
import { type Traffic, trafficOn, weights } from './traffic.ts'

const passes = 3
/** Up to this many links routes are also compared pair by pair, this many ways of each link. */
const mostCompared = 200
const mostWays = 10

/**
 * One way for every link: first the links with the fewest ways, then each link once more against
 * all the others until nothing gets cheaper. 'quick' leaves out the comparison pair by pair.
 */
export function chooseRoutes(
  grid: Grid,
  links: readonly Link[],
  care: 'quick' | 'thorough' = 'thorough',
): Route[] {
  const choices = links.map((link) => candidatesFor(grid, link))
  const order = links
    .map((_, index) => index)
    .toSorted((a, b) => at(choices, a).length - at(choices, b).length || a - b)
  const traffic = trafficOn(grid)
  const chosen: (Route | null)[] = links.map(() => null)
  for (let pass = 0; pass < passes; pass++) {
    let changed = false
    for (const index of order) {
      const candidates = at(choices, index)
      const before = chosen[index] ?? null
      if (before && candidates.length === 1) continue
      if (before) traffic.remove(before)
      const best = cheapest(candidates, (route) => traffic.costOf(route), before)
      traffic.add(best)
      chosen[index] = best
      if (best !== before) changed = true
    }
    if (!changed) break
  }
  const routes = chosen.map((route, index) => route ?? at(at(choices, index), 0))
  if (care === 'thorough' && links.length <= mostCompared) {
    comparePairs(grid, choices, order, routes, traffic)
  }
  return routes
}

/** Counts are blind to which lines of a channel really have to cross; pairs of routes show it. */
function comparePairs(
  grid: Grid,
  choices: readonly (readonly Route[])[],
  order: readonly number[],
  routes: Route[],
  traffic: Traffic,
): void {
  const shapes = new Map<Route, Shape>()
  const shape = (route: Route): Shape => {
    const known = shapes.get(route)
    if (known) return known
    const made = shapeOf(grid, route)
    shapes.set(route, made)
    return made
  }
  for (let pass = 0; pass < passes; pass++) {
    let changed = false
    for (const index of order) {
      if (at(choices, index).length === 1) continue
      const before = at(routes, index)
      traffic.remove(before)
      const others = routes.filter((_, other) => other !== index).map(shape)
      const costOf = (route: Route) => {
        const own = shape(route)
        let crossings = 0
        for (const other of others) crossings += pairCrossings(own, other)
        return crossings * weights.crossing + traffic.lengthOf(route)
      }
      const ways = at(choices, index)
        .map((route) => ({ route, cost: traffic.costOf(route) }))
        .toSorted((a, b) => a.cost - b.cost)
        .slice(0, mostWays)
      const best = cheapest(
        ways.map(({ route }) => route),
        costOf,
        before,
      )
      traffic.add(best)
      routes[index] = best
      if (best !== before) changed = true
    }
    if (!changed) break
  }
}

function cheapest(
  candidates: readonly Route[],
  costOf: (route: Route) => number,
  before: Route | null,
): Route {
  let best = before ?? at(candidates, 0)
  let bestCost = costOf(best)
  for (const candidate of candidates) {
    if (candidate === before) continue
    const cost = costOf(candidate)
    if (cost < bestCost - 1e-9) {
      best = candidate
      bestCost = cost
    }
  }
  return best
}
