import { longDuration } from '#shared/base/duration.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { groupThousands } from '#shared/base/money.ts'
import { countOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import { rolesOfFamily } from '#shared/domain/queries/roles.ts'
import { isOpen, transitionsFrom, transitionsTo } from '#shared/domain/queries/transitions.ts'
import type { Transition } from '#shared/domain/records/transition.ts'
import { demandLabels, kindWords } from './words.ts'

/** "C 3": a reference as it is to be spoken. */
export function spokenReference(reference: string): string {
  return reference.replace(/^([A-Z])(\d)/, '$1 $2')
}

/**
 * A role as a screen reader says it: title, reference, family and level, middle pay, demand, routes,
 * place among its family. `state` is what only the list knows, such as "Expanded".
 */
export function roleSpeech(document: Document, roleId: Id, state = ''): string {
  const role = document.role.get(roleId)
  if (!role) return ''
  const family = document.jobFamily.get(role.familyId)
  const level = bandLevels(document).get(role.bandId) ?? 0
  const pay = shownPay(role)
  const out = transitionsFrom(document, roleId).filter(isOpen).length
  const into = transitionsTo(document, roleId).filter(isOpen).length
  const siblings = rolesOfFamily(document, role.familyId)
  const place = siblings.findIndex(({ id }) => id === roleId) + 1
  return [
    `${role.title}, ${spokenReference(role.mapReference)}.`,
    `${(family?.name ?? 'No job family').replaceAll('&', 'and')}, level ${level} of ${document.levelBand.size}.`,
    pay
      ? `Middle pay ${groupThousands(Math.round(pay.median))} dollars a year.`
      : 'Middle pay not set.',
    role.demand === null ? '' : `Demand ${demandLabels[role.demand].toLowerCase()}.`,
    `${countOf(out, 'route')} out, ${countOf(into, 'route')} in.`,
    state === '' ? '' : `${state}.`,
    `${place} of ${siblings.length}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** A move as a screen reader says it: ends, kind, time, cost. */
export function moveSpeech(document: Document, transitionId: Id): string {
  const transition = document.transition.get(transitionId)
  if (!transition) return ''
  const from = transition.fromRoleId === null ? null : document.role.get(transition.fromRoleId)
  const to = document.role.get(transition.toRoleId)
  const start = from ? from.title : 'From outside'
  return `${start} to ${to?.title ?? 'a removed role'}. ${kindWords[transition.kind]}. ${timeWords(transition)} ${costWords(transition)}`
}

function timeWords({ fullTimeMonths, workingMonths }: Transition): string {
  const months = fullTimeMonths?.typical ?? workingMonths?.typical ?? null
  return months === null ? 'Time not set.' : `Takes ${longDuration(months)}.`
}

function costWords({ cost }: Transition): string {
  if (cost === null) return 'Cost not set.'
  if (cost.max <= 0) return 'No cost.'
  const amount = groupThousands(Math.round(cost.min))
  return cost.min === cost.max
    ? `Costs ${amount} dollars.`
    : `Costs ${amount} to ${groupThousands(Math.round(cost.max))} dollars.`
}
