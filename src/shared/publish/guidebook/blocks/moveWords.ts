import { gatesOfTransition } from '#shared/analysis/targetGates.ts'
import { longDuration } from '#shared/base/duration.ts'
import { dollarChange, dollarRange } from '#shared/base/money.ts'
import { capitalize, listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { wageChange } from '#shared/domain/queries/pay.ts'
import type { Program } from '#shared/domain/records/learning.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { ruleText } from '#shared/domain/ruleText.ts'
import type { TableCell } from '../../pageContent.ts'
import { cell } from '../builders.ts'

export const payerWords: Record<Program['payer'], string> = {
  employer: 'paid by the employer',
  participant: 'you pay',
  shared: 'shared',
  grant: 'paid by a grant',
  unknown: 'ask who pays',
}

/** Time of a move: full time, and beside work where that is known too. */
export function timeCell({ fullTimeMonths, workingMonths }: Transition): TableCell {
  const full = fullTimeMonths?.typical ?? null
  const beside = workingMonths?.typical ?? null
  if (full !== null && full > 0) {
    return cell(
      longDuration(full),
      beside !== null && beside > full ? `${longDuration(beside)} beside work` : '',
    )
  }
  return cell(beside === null || beside <= 0 ? 'not known' : longDuration(beside))
}

export function costCell({ cost, payer }: Pick<Transition, 'cost' | 'payer'>): TableCell {
  if (cost === null) return cell('not known')
  return cell(dollarRange(cost), cost.max <= 0 ? '' : payerWords[payer])
}

/** Middle pay after the move against the pay before. */
export function payChangeCell(document: Document, { fromRoleId, toRoleId }: Transition): TableCell {
  const from = document.role.get(fromRoleId ?? '')
  const to = document.role.get(toRoleId)
  const change = from && to ? wageChange(from, to) : null
  return cell(change === null ? 'not known' : dollarChange(change.amount))
}

/** What has to be there before the move, and the courses that lead to it, as short sentences. */
export function needsOf(document: Document, move: Transition): string[] {
  const gates = gatesOfTransition(document, move).map(({ rule }) =>
    capitalize(ruleText(document, rule)),
  )
  const courses = move.programIds.flatMap((id) => document.program.get(id)?.name ?? [])
  return [...gates, ...(courses.length === 0 ? [] : [`Course: ${listOf(courses, 'or')}`])]
}
