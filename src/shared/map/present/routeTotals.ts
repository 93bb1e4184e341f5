import { totalDuration } from '../../base/duration.ts'
import { dollarChange, dollarRange, dollars } from '../../base/money.ts'
import { capitalize, countOf } from '../../base/words.ts'
import type { Document } from '../../domain/document.ts'
import { wageChange } from '../../domain/queries/pay.ts'
import type { Role } from '../../domain/records/role.ts'
import type { Transition } from '../../domain/records/transition.ts'
import { typicalMonths } from '../poster/routeFacts.ts'
import { type Figure, notKnown } from './moveFacts.ts'

/** What a route comes to: time and cost of its moves added up, pay at its end against its start. */
export function routeTotals(
  document: Document,
  moves: readonly Transition[],
  start: Role,
): readonly [time: Figure, cost: Figure, pay: Figure] {
  const end = document.role.get(moves.at(-1)?.toRoleId ?? '')
  return [totalTime(moves), totalCost(moves), totalPay(start, end)]
}

function totalTime(moves: readonly Transition[]): Figure {
  const label = 'How long in all'
  const known = moves.map(typicalMonths).filter((months) => months !== null)
  if (known.length === 0) return { label, value: notKnown, note: '' }
  const sum = known.reduce((total, months) => total + months, 0)
  const note = missing(moves.length - known.length, 'time')
  return { label, value: `About ${totalDuration(sum)}`, note }
}

function totalCost(moves: readonly Transition[]): Figure {
  const label = 'Cost before help'
  const known = moves.flatMap(({ cost }) => cost ?? [])
  if (known.length === 0) return { label, value: notKnown, note: '' }
  const sum = {
    min: known.reduce((total, { min }) => total + min, 0),
    max: known.reduce((total, { max }) => total + max, 0),
  }
  const note = missing(moves.length - known.length, 'cost')
  return { label, value: capitalize(dollarRange(sum)), note }
}

function totalPay(start: Role, end: Role | undefined): Figure {
  const label = 'Middle pay'
  const change = end ? wageChange(start, end) : null
  if (!change) return { label, value: notKnown, note: '' }
  return {
    label,
    value: `${capitalize(dollarChange(change.amount))} a year`,
    note: `${dollars(change.from)} to ${dollars(change.to)}`,
  }
}

/** "without 1 move whose time is not known". */
function missing(count: number, what: string): string {
  return count === 0 ? '' : `without ${countOf(count, 'move')} whose ${what} is not known`
}
