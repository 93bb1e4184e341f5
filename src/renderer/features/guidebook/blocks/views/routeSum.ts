import { routeFrom } from '#shared/analysis/route.ts'
import { routeGraph } from '#shared/analysis/routeGraph.ts'
import { totalDuration } from '#shared/base/duration.ts'
import { dollarRange, dollars } from '#shared/base/money.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Transition } from '#shared/domain/records/transition.ts'

/**
 * "In total 1 year 3 months, $6,650 before help, and $26,910 more a year." An entry from outside
 * counts for nothing, because nobody's pay stands before it.
 */
export function routeSum(document: Document, moves: readonly Transition[], asOf: string): string {
  const steps = moves.filter(({ fromRoleId }) => fromRoleId !== null)
  const first = steps[0]?.fromRoleId
  const role = first == null ? undefined : document.role.get(first)
  if (!role) return 'This route has no move between two roles.'
  const start = { kind: 'role', role } as const
  const { edges } = routeGraph(document, start, 'full time')
  const path = steps.flatMap(({ id }) => edges.find(({ transition }) => transition.id === id) ?? [])
  const route = routeFrom({ document, start, asOf, rater: null }, path)
  const time =
    route.unknownTimes === path.length
      ? 'no time entered'
      : `${route.unknownTimes > 0 ? 'at least ' : ''}${totalDuration(route.months.typical)}`
  const cost =
    route.unknownCosts === path.length
      ? 'no cost entered'
      : `${route.unknownCosts > 0 ? 'at least ' : ''}${dollarRange(route.cost)} before help`
  const { change } = route.pay
  const pay =
    change === null
      ? 'pay that cannot be compared'
      : `${dollars(Math.abs(change))} ${change < 0 ? 'less' : 'more'} a year`
  return `In total ${time}, ${cost}, and ${pay}.`
}
