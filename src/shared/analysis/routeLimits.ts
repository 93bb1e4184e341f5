import { totalDuration } from '#shared/base/duration.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { dollars } from '#shared/base/money.ts'
import { countOf, listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { inReadingOrder } from '#shared/domain/queries/roles.ts'
import type { Person } from '#shared/domain/records/people.ts'
import type { Route } from './route.ts'
import {
  graphOf,
  outside,
  type RouteEdge,
  type RouteGraph,
  worksOnlyExcludedShifts,
} from './routeGraph.ts'
import { isReachable, leastAmount, type Resource, type SearchLimits } from './routeSearch.ts'

export type RouteLimits = SearchLimits & {
  /** Roles that work only these shifts are left out, the target too. */
  readonly excludedShifts: readonly string[]
}

export const noLimits: RouteLimits = {
  months: null,
  cost: null,
  ownCost: null,
  steps: null,
  excludedShifts: [],
}

/** The limits a participant has named: months, own money and shifts. */
export function limitsOf(person: Person): RouteLimits {
  const { months, money, excludedShifts } = person.limits
  return { ...noLimits, months, ownCost: money, excludedShifts }
}

/** The part of the graph in which a route can keep the limits on shifts and has known amounts. */
export function graphWithin(
  document: Document,
  graph: RouteGraph,
  limits: RouteLimits,
): RouteGraph {
  const shut = rolesShutByShifts(document, graph, limits)
  return graphOf(graph.edges.filter((edge) => !shut.has(edge.to) && hasKnownAmounts(edge, limits)))
}

function rolesShutByShifts(
  document: Document,
  graph: RouteGraph,
  { excludedShifts }: RouteLimits,
): ReadonlySet<Id> {
  if (excludedShifts.length === 0) return new Set()
  const ids = [...graph.in.keys()].filter((id) => {
    const role = document.role.get(id)
    return role !== undefined && worksOnlyExcludedShifts(role, excludedShifts)
  })
  return new Set(ids)
}

/** What is not entered is never said to fit a limit on it. */
function hasKnownAmounts(edge: RouteEdge, { months, cost, ownCost }: RouteLimits): boolean {
  if (months !== null && edge.months === null) return false
  if (cost !== null && edge.cost === null) return false
  return ownCost === null || edge.ownCost !== null
}

/** Which limits a route breaks, as parts of a sentence; empty when it keeps them all. */
export function brokenLimits(document: Document, route: Route, limits: RouteLimits): string[] {
  const broken: string[] = []
  const { months, cost, ownCost, steps, excludedShifts } = limits
  if (months !== null) {
    if (route.unknownTimes > 0) broken.push('its time is not entered')
    else if (route.months.typical > months) {
      broken.push(`takes longer than ${totalDuration(months)}`)
    }
  }
  if (cost !== null) {
    if (route.unknownCosts > 0) broken.push('its cost is not entered')
    else if (route.cost.max > cost) broken.push(`costs more than ${dollars(cost)}`)
  }
  if (ownCost !== null && route.ownCost.min > ownCost) {
    broken.push(`needs more than ${dollars(ownCost)} of own money`)
  }
  if (steps !== null && route.steps.length > steps) {
    broken.push(`has more than ${countOf(steps, 'move')}`)
  }
  const shut = route.steps
    .filter(({ to }) => worksOnlyExcludedShifts(document.role.get(to.id) ?? to, excludedShifts))
    .map(({ to }) => `${to.title} works only ${to.shifts}`)
  return [...broken, ...shut]
}

type Question = {
  readonly document: Document
  readonly graph: RouteGraph
  readonly within: RouteGraph
  readonly from: Id
  readonly to: Id
  readonly limits: RouteLimits
}

/** Why there is no route, as sentences that say what would help. */
export function whyNone(question: Question): string[] {
  const { document, graph, within, from, to, limits } = question
  const goal = titleOf(document, to)
  const origin = from === outside ? 'outside' : titleOf(document, from)
  if (from === to) return [`${goal} is where the route starts. Choose another target.`]
  if (!graph.in.has(to)) return [`No move leads into ${goal} yet. Add one on the map.`]
  if (!isReachable(graph, from, to)) {
    const into = inReadingOrder(
      document,
      (graph.in.get(to) ?? []).map((edge) => edge.from),
    )
    const starts = listOf(
      into.map((id) => (id === outside ? 'outside' : titleOf(document, id))),
      'or',
    )
    const exits = graph.out.has(from) ? '' : ` No move leads on from ${origin}.`
    return [
      `No chain of moves leads from ${origin} to ${goal}.${exits} ${goal} is reached from ${starts}.`,
    ]
  }
  if (!isReachable(within, from, to)) return [whyCutOff(question)]
  const single = singleLimits(within, from, to, limits)
  if (single.length > 0) return single
  return [
    `Each limit can be kept by some route from ${origin} to ${goal}, but no route keeps all of them at once. Relax one of them.`,
  ]
}

function whyCutOff({ document, graph, from, to, limits }: Question): string {
  const shiftsOnly = { ...noLimits, excludedShifts: limits.excludedShifts }
  if (!isReachable(graphWithin(document, graph, shiftsOnly), from, to)) {
    return `Every route passes through a role that works only ${listOf(limits.excludedShifts, 'or')} shifts.`
  }
  return 'Every route has a move whose time or cost is not entered, so it cannot be said to fit the limits. Enter them, or search without that limit.'
}

const sayings: Record<Resource, (least: number, limit: number) => string> = {
  months: (least, limit) =>
    `The quickest route takes ${totalDuration(least)}, over the limit of ${totalDuration(limit)}.`,
  cost: (least, limit) =>
    `The cheapest route costs ${dollars(least)}, over the limit of ${dollars(limit)}.`,
  ownCost: (least, limit) =>
    `The route with the least own cost needs ${dollars(least)}, over the ${dollars(limit)} at hand.`,
  steps: (least, limit) =>
    `The shortest route has ${countOf(least, 'move')}, over the limit of ${limit}.`,
}

function singleLimits(graph: RouteGraph, from: Id, to: Id, limits: RouteLimits): string[] {
  const names: readonly Resource[] = ['months', 'cost', 'ownCost', 'steps']
  return names.flatMap((name) => {
    const limit = limits[name]
    if (limit === null) return []
    const least = leastAmount(graph, from, to, name)
    return least !== null && least > limit ? [sayings[name](least, limit)] : []
  })
}

function titleOf(document: Document, id: Id): string {
  return document.role.get(id)?.title ?? 'a removed role'
}
