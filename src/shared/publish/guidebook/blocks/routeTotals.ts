import { totalDuration } from '#shared/base/duration.ts'
import { dollarRange, dollars } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'
import { wageChange } from '#shared/domain/queries/pay.ts'
import type { Role } from '#shared/domain/records/role.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { typicalMonths } from '#shared/map/poster/routeFacts.ts'

/**
 * "In total 1 year 3 months, $6,650 before help, and $26,910 more a year." What is not known is
 * said and never counts as nothing.
 */
export function routeTotals(roles: readonly Role[], moves: readonly Transition[]): string {
  if (moves.length === 0) return 'This route has no move yet.'
  const months = moves.map(typicalMonths)
  const costs = moves.map(({ cost }) => cost)
  const price = {
    min: sum(costs.map((cost) => cost?.min ?? 0)),
    max: sum(costs.map((cost) => cost?.max ?? 0)),
  }
  const [first, last] = [roles[0], roles.at(-1)]
  const change = first && last ? wageChange(first, last) : null
  const pay =
    change === null || change.amount === 0
      ? ''
      : `, and ${dollars(Math.abs(change.amount))} ${change.amount > 0 ? 'more' : 'less'} a year`
  const total = [
    ...(months.every((value) => value === null)
      ? []
      : [totalDuration(sum(months.map((value) => value ?? 0)))]),
    ...(costs.every((cost) => cost === null)
      ? []
      : [price.max <= 0 ? 'no cost' : `${dollarRange(price)} before help`]),
  ]
  const unknown = [
    ...missing(months.filter((value) => value === null).length, 'time'),
    ...missing(costs.filter((cost) => cost === null).length, 'cost'),
  ]
  const known = `${total.join(', ')}${total.length === 0 ? pay.replace(', and ', '') : pay}`
  return [...(known === '' ? [] : [`In total ${known}.`]), ...unknown].join(' ')
}

function missing(count: number, what: string): string[] {
  return count === 0 ? [] : [`${countOf(count, what)} not known yet.`]
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
