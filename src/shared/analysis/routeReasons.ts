import { longDuration, totalDuration } from '#shared/base/duration.ts'
import { dollarRange, dollars } from '#shared/base/money.ts'
import { countOf, listOf } from '#shared/base/words.ts'
import type { Route, RouteStep } from './route.ts'
import type { RouteLimits } from './routeLimits.ts'

export type Beside = {
  /** Every route proposed together, this one included. */
  readonly all: readonly Route[]
  /** Whether the search would have found more had there been any. */
  readonly isAll: boolean
  readonly limits: RouteLimits
}

/** Why a route is proposed and what to know about it, as sentences. */
export function reasonsFor(route: Route, beside: Beside): string[] {
  return [
    ...standing(route, beside),
    ...payReasons(route),
    ...limitReasons(route, beside.limits),
    ...unknowns(route),
    ...trust(route),
  ]
}

function standing(route: Route, { all, isAll }: Beside): string[] {
  if (all.length < 2) return [isAll ? 'The only route found.' : 'The best route found.']
  const titles: string[] = []
  if (isLeast(route, all, (one) => one.months.typical)) titles.push('quickest')
  if (isLeast(route, all, (one) => one.cost.max)) titles.push('cheapest')
  if (isLeast(route, all, (one) => one.steps.length)) titles.push('fewest moves')
  if (isLeast(route, all, (one) => one.gaps)) titles.push('fewest skills to raise')
  return titles.length === 0 ? [] : [`Of ${all.length} routes: ${listOf(titles)}.`]
}

/** Least alone: a tie is nobody's advantage. */
function isLeast(route: Route, all: readonly Route[], amountOf: (route: Route) => number): boolean {
  const value = amountOf(route)
  return all.every((other) => other === route || amountOf(other) > value)
}

function payReasons({ pay, steps, months }: Route): string[] {
  const sentences = pay.dips.map(({ step, amount }) => {
    return `Pay dips by ${dollars(amount)} a year on the move to ${steps[step]?.to.title ?? 'the next role'}.`
  })
  if (pay.firstRaiseMonth !== null && pay.firstRaiseMonth < months.typical) {
    sentences.push(`First raise after ${totalDuration(pay.firstRaiseMonth)}.`)
  }
  if (pay.dips.length === 0 && pay.change !== null) sentences.push('Pay never drops on the way.')
  return sentences
}

function limitReasons(route: Route, limits: RouteLimits): string[] {
  const sentences: string[] = []
  if (limits.months !== null) {
    sentences.push(
      `Takes ${totalDuration(route.months.typical)} of the ${totalDuration(limits.months)} allowed.`,
    )
    if (route.months.max > limits.months) {
      sentences.push(`At worst it takes ${totalDuration(route.months.max)}, over the limit.`)
    }
  }
  if (limits.cost !== null) {
    sentences.push(
      route.cost.max <= 0
        ? 'Costs nothing.'
        : `Costs ${dollarRange(route.cost)} of the ${dollars(limits.cost)} allowed.`,
    )
  }
  if (limits.ownCost !== null) {
    const { ownCost } = limits
    const { max } = route.ownCost
    sentences.push(
      max > ownCost
        ? `Needs help with the cost: own cost is ${dollarRange(route.ownCost)}, at hand are ${dollars(ownCost)}.`
        : max <= 0
          ? 'Costs nothing of your own.'
          : `Own cost is ${dollarRange(route.ownCost)} of the ${dollars(ownCost)} at hand.`,
    )
  }
  return sentences
}

function unknowns({ steps, unknownTimes, unknownCosts, pay }: Route): string[] {
  const sentences: string[] = []
  if (unknownTimes > 0) {
    sentences.push(`No time is entered for ${moveNames(steps, ({ months }) => months === null)}.`)
  }
  if (unknownCosts > 0) {
    sentences.push(`No cost is entered for ${moveNames(steps, ({ cost }) => cost === null)}.`)
  }
  if (pay.basis === null) sentences.push('Pay cannot be compared: some roles have no median.')
  return sentences
}

function trust({ steps, openGates }: Route): string[] {
  const sentences: string[] = []
  if (openGates > 0) sentences.push(`${countOf(openGates, 'gate')} still to pass on the way.`)
  const proposed = moveNames(steps, ({ transition }) => transition.status === 'proposed')
  if (proposed !== '') sentences.push(`Still proposed, not agreed: ${proposed}.`)
  const emerging = moveNames(steps, ({ transition }) => transition.commonness === 'emerging')
  if (emerging !== '') sentences.push(`Few have done this yet: ${emerging}.`)
  if (steps.every(({ transition }) => transition.commonness === 'typical')) {
    sentences.push(steps.length === 1 ? 'A typical move.' : 'Every move on it is typical.')
  }
  return sentences
}

function moveNames(steps: readonly RouteStep[], isWanted: (step: RouteStep) => boolean): string {
  return listOf(
    steps.filter(isWanted).map(({ from, to }) => `${from?.title ?? 'outside'} to ${to.title}`),
  )
}

/** A route in a few words: "by way of Sterile processing tech, 15 months, $6,650". */
export function briefRoute(route: Route): string {
  const between = route.steps.slice(0, -1).map(({ to }) => to.title)
  const way = between.length === 0 ? 'The direct move' : `The route by way of ${listOf(between)}`
  const time = route.unknownTimes > 0 ? 'unknown time' : longTime(route.months.typical)
  const cost = route.unknownCosts > 0 ? 'unknown cost' : dollarRange(route.cost)
  return `${way} (${time}, ${cost})`
}

function longTime(months: number): string {
  return months < 1 ? longDuration(months) : totalDuration(months)
}
