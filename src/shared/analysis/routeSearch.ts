import type { Id } from '#shared/base/identifiers.ts'
import { heapOf } from './heap.ts'
import type { RouteEdge, RouteGraph } from './routeGraph.ts'

export type RouteOrder = 'time' | 'cost'

/** What a search may not exceed; null is no limit. */
export type SearchLimits = {
  /** Typical months. */
  readonly months: number | null
  /** US dollars before help, at most. */
  readonly cost: number | null
  /** US dollars of the participant's own, at least: what help may bring it down to. */
  readonly ownCost: number | null
  readonly steps: number | null
}

export type SearchInput = {
  readonly graph: RouteGraph
  readonly from: Id
  readonly to: Id
  readonly limits: SearchLimits
  readonly order: RouteOrder
  /** How many routes at most. */
  readonly count: number
  /** How many partial routes are looked at before the search gives up. */
  readonly budget: number
}

export type SearchResult = {
  /** Routes without a repeated role, the best first. */
  readonly paths: readonly (readonly RouteEdge[])[]
  /** False when the budget ended the search: there may be more routes. */
  readonly complete: boolean
}

/**
 * Whole numbers, so that sums are exact and do not depend on the order of adding. A month is cut so
 * fine that weeks, days (a 91st of 3 months), thirds, eighths and hundredths are whole; dollars are
 * in cents.
 */
const monthUnits = 91 * 3600
const dollarUnits = 100

function units(value: number | undefined, perOne: number): number {
  return Math.round((value ?? 0) * perOne)
}

type Vector = readonly number[]

/** What routes are ordered by; a move of unknown time or cost goes behind every known one. */
function objectiveOf(edge: RouteEdge, order: RouteOrder): Vector {
  const time = [edge.months === null ? 1 : 0, units(edge.months?.typical, monthUnits)]
  const cost = [edge.cost === null ? 1 : 0, units(edge.cost?.max, dollarUnits)]
  return order === 'time' ? [...time, ...cost, 1] : [...cost, ...time, 1]
}

/** What is limited: typical months, cost at most, own cost at least, number of moves. */
const resources = {
  months: (edge: RouteEdge) => units(edge.months?.typical, monthUnits),
  cost: (edge: RouteEdge) => units(edge.cost?.max, dollarUnits),
  ownCost: (edge: RouteEdge) => units(edge.ownCost?.min, dollarUnits),
  steps: () => 1,
} as const

const resourceUnits = { months: monthUnits, cost: dollarUnits, ownCost: dollarUnits, steps: 1 }

export type Resource = keyof SearchLimits
const resourceNames: readonly Resource[] = ['months', 'cost', 'ownCost', 'steps']

type Limited = {
  readonly cap: number
  readonly weight: (edge: RouteEdge) => number
  /** Least amount from each node to the target. */
  readonly rest: ReadonlyMap<Id, Vector>
}

type Partway = {
  readonly node: Id
  readonly path: readonly RouteEdge[]
  /** Objective so far, and with the least possible rest. */
  readonly sum: Vector
  readonly estimate: Vector
  /** Amount used of each limited resource. */
  readonly used: readonly number[]
}

/**
 * The `count` best routes, exactly. Best first with the exact cost of the rest as lower bound (A*):
 * partial routes leave the queue in order of the least total they can reach, so a route that
 * arrives is the next best. A partial route is dropped as soon as the least rest breaks a limit.
 * Equal totals come in the fixed order of the moves.
 */
export function searchRoutes(input: SearchInput): SearchResult {
  const { graph, from, to, limits, order, count, budget } = input
  const rest = leastRest(graph, to, (edge) => objectiveOf(edge, order))
  const limited = resourceNames.flatMap((name): Limited[] => {
    const limit = limits[name]
    if (limit === null) return []
    const weight = resources[name]
    return [
      {
        cap: units(limit, resourceUnits[name]),
        weight,
        rest: leastRest(graph, to, (edge) => [weight(edge)]),
      },
    ]
  })
  const paths: (readonly RouteEdge[])[] = []
  const first = rest.get(from)
  if (first === undefined || from === to) return { paths, complete: true }
  const queue = heapOf<Partway>(comparePartways)
  const zero = first.map(() => 0)
  queue.push({ node: from, path: [], sum: zero, estimate: first, used: limited.map(() => 0) })
  for (let looked = 0; paths.length < count; looked++) {
    const partial = queue.pop()
    if (!partial) return { paths, complete: true }
    if (looked >= budget) return { paths, complete: false }
    if (partial.node === to) {
      paths.push(partial.path)
      continue
    }
    for (const edge of graph.out.get(partial.node) ?? []) {
      const next = extended(partial, edge, { from, rest, limited, order })
      if (next) queue.push(next)
    }
  }
  return { paths, complete: true }
}

type Context = {
  readonly from: Id
  readonly rest: ReadonlyMap<Id, Vector>
  readonly limited: readonly Limited[]
  readonly order: RouteOrder
}

function extended(partial: Partway, edge: RouteEdge, context: Context): Partway | null {
  const { from, rest, limited, order } = context
  const ahead = rest.get(edge.to)
  if (ahead === undefined || edge.to === from) return null
  if (partial.path.some(({ to }) => to === edge.to)) return null
  const used = limited.map(({ weight }, index) => (partial.used[index] ?? 0) + weight(edge))
  const breaks = limited.some(
    (resource, index) => (used[index] ?? 0) + (resource.rest.get(edge.to)?.[0] ?? 0) > resource.cap,
  )
  if (breaks) return null
  const sum = added(partial.sum, objectiveOf(edge, order))
  return { node: edge.to, path: [...partial.path, edge], sum, estimate: added(sum, ahead), used }
}

function added(a: Vector, b: Vector): Vector {
  return a.map((value, index) => value + (b[index] ?? 0))
}

function compareVectors(a: Vector, b: Vector): number {
  for (let index = 0; index < a.length; index++) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** A partial route stands before its own continuations, so equal totals arrive in fixed order. */
function comparePartways(a: Partway, b: Partway): number {
  const byEstimate = compareVectors(a.estimate, b.estimate)
  if (byEstimate !== 0) return byEstimate
  for (let index = 0; index < Math.min(a.path.length, b.path.length); index++) {
    const difference = (a.path[index]?.rank ?? 0) - (b.path[index]?.rank ?? 0)
    if (difference !== 0) return difference
  }
  return a.path.length - b.path.length
}

/** The least sum from every node to the target, backwards (Dijkstra); unreachable nodes are absent. */
function leastRest(
  graph: RouteGraph,
  to: Id,
  weightOf: (edge: RouteEdge) => Vector,
): ReadonlyMap<Id, Vector> {
  const found = new Map<Id, Vector>()
  const queue = heapOf<{ node: Id; sum: Vector }>((a, b) => compareVectors(a.sum, b.sum))
  queue.push({ node: to, sum: [0, 0, 0, 0, 0] })
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { node, sum } = item
    if (found.has(node)) continue
    found.set(node, sum)
    for (const edge of graph.in.get(node) ?? []) {
      if (!found.has(edge.from)) queue.push({ node: edge.from, sum: added(sum, weightOf(edge)) })
    }
  }
  return found
}

/** The least amount of one resource any route needs, in months, dollars or moves; null: no route. */
export function leastAmount(
  graph: RouteGraph,
  from: Id,
  to: Id,
  resource: Resource,
): number | null {
  const weight = resources[resource]
  const found = leastRest(graph, to, (edge) => [weight(edge)]).get(from)?.[0]
  return found === undefined ? null : found / resourceUnits[resource]
}

/** Whether any chain of moves leads from one role to another. */
export function isReachable(graph: RouteGraph, from: Id, to: Id): boolean {
  return leastRest(graph, to, () => [1]).has(from)
}
