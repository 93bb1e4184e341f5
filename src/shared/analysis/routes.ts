import type { Document } from '#shared/domain/document.ts'
import type { Rater } from '#shared/domain/records/people.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { type Formula, formulas } from './formulas.ts'
import { type Route, routeFrom } from './route.ts'
import { outside, type Pace, routeGraph } from './routeGraph.ts'
import { brokenLimits, graphWithin, noLimits, type RouteLimits, whyNone } from './routeLimits.ts'
import { briefRoute, reasonsFor } from './routeReasons.ts'
import { type RouteOrder, type SearchResult, searchRoutes } from './routeSearch.ts'
import { type Start, startRoleId } from './start.ts'

export type RouteOptions = {
  /** ISO date of today; expired credentials do not count. */
  readonly asOf: string
  /** How many routes at most; 3 unless said otherwise. */
  readonly count?: number
  readonly limits?: RouteLimits
  /** Times beside work unless said otherwise. */
  readonly pace?: Pace
  readonly order?: RouteOrder
  readonly rater?: Rater | null
  /** How many partial routes the search may look at. */
  readonly budget?: number
}

export type ProposedRoute = Route & {
  /** Why it is proposed and what to know about it, as sentences. */
  readonly reasons: readonly string[]
}

/** A route that would be among the best, and what keeps it out. */
export type ExcludedRoute = { readonly route: Route; readonly reason: string }

export type RouteSearch = {
  readonly start: Start
  readonly target: Role
  readonly asOf: string
  readonly limits: RouteLimits
  readonly routes: readonly ProposedRoute[]
  /** The best routes without limits that break one, each with the limit it breaks. */
  readonly excluded: readonly ExcludedRoute[]
  /** How it went, as sentences; says plainly when there is no route and why. */
  readonly explanation: readonly string[]
  /** False when the search was cut short: there may be more or better ones behind. */
  readonly complete: boolean
  readonly formula: Formula
}

const usualBudget = 200_000

/**
 * The best routes from a participant or a role to a role, under limits of time, money, moves and
 * shifts. No role comes twice on a route. Exact and in a fixed order: see `formulas.routes`.
 */
export function findRoutes(
  document: Document,
  start: Start,
  target: Role,
  options: RouteOptions,
): RouteSearch {
  const { asOf, count = 3, limits = noLimits, pace = 'working', order = 'time' } = options
  const { rater = null, budget = usualBudget } = options
  const graph = routeGraph(document, start, pace)
  const within = graphWithin(document, graph, limits)
  const ends = { from: startRoleId(start) ?? outside, to: target.id }
  const context = { document, start, asOf, rater }
  const found = searchRoutes({ graph: within, ...ends, limits, order, count, budget })
  const plain = found.paths.map((path) => routeFrom(context, path))
  const beside = { all: plain, isAll: found.complete && plain.length < count, limits }
  const routes = plain.map((route) => ({ ...route, reasons: reasonsFor(route, beside) }))
  const open = isLimited(limits)
    ? searchRoutes({ graph, ...ends, limits: noLimits, order, count, budget })
    : null
  const excluded = (open?.paths ?? []).flatMap((path): ExcludedRoute[] => {
    const route = routeFrom(context, path)
    const broken = brokenLimits(document, route, limits)
    return broken.length === 0
      ? []
      : [{ route, reason: `${briefRoute(route)} is left out: ${broken.join('; ')}.` }]
  })
  return {
    start,
    target,
    asOf,
    limits,
    routes,
    excluded,
    explanation: explain(found, () => whyNone({ document, graph, within, ...ends, limits })),
    complete: found.complete,
    formula: formulas.routes,
  }
}

function isLimited({ months, cost, ownCost, steps, excludedShifts }: RouteLimits): boolean {
  return [months, cost, ownCost, steps].some((limit) => limit !== null) || excludedShifts.length > 0
}

function explain({ paths, complete }: SearchResult, whyNot: () => string[]): string[] {
  const cutShort = complete
    ? []
    : ['The search was cut short because very many routes are possible. Set tighter limits.']
  if (paths.length > 0) return cutShort
  return complete ? whyNot() : cutShort
}
