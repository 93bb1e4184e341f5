import { readableDate } from '#shared/base/dates.ts'
import { dollars, dollarsShort } from '#shared/base/money.ts'
import { type Document, settingsOf } from '../document.ts'
import { nameOf } from '../names.ts'
import { yearOf } from '../queries/dates.ts'
import { bandLevels } from '../queries/order.ts'
import { annualMedian, type PayBasis, payOn, shownPay, wageChange } from '../queries/pay.ts'
import { rolesInOrder } from '../queries/roles.ts'
import { isOpen, transitionsInOrder } from '../queries/transitions.ts'
import type { Pay } from '../records/role.ts'
import type { CheckCode } from './checks.ts'
import { type Finding, finding, linksTo } from './finding.ts'

const bases: readonly PayBasis[] = ['national', 'local']

const words: Record<PayBasis, string> = { national: 'national pay', local: 'local pay' }

function hasFigure(pay: Pay): boolean {
  return pay.low !== null || pay.median !== null || pay.high !== null
}

/** A finding per role; where national and local pay are both concerned they share it. */
function perRole(
  document: Document,
  code: CheckCode,
  isConcerned: (pay: Pay) => boolean,
  say: (which: string) => string,
): Finding[] {
  return rolesInOrder(document).flatMap((role) => {
    const concerned = bases.filter((basis) => {
      const pay = payOn(role, basis)
      return pay !== null && hasFigure(pay) && isConcerned(pay)
    })
    if (concerned.length === 0) return []
    const which = concerned.map((basis) => words[basis]).join(' and ')
    return [finding(document, code, 'role', role, { message: say(`${which} of ${role.title}`) })]
  })
}

export function payWithoutDate(document: Document): Finding[] {
  return perRole(
    document,
    'pay-without-date',
    ({ asOf }) => asOf === null,
    (which) => `No month or year is given for the ${which}.`,
  )
}

export function payWithoutSource(document: Document): Finding[] {
  return perRole(
    document,
    'pay-without-source',
    ({ sourceId, kind }) => sourceId === null && kind !== 'illustrative',
    (which) => `No source is given for the ${which}.`,
  )
}

export function payOutOfOrder(document: Document): Finding[] {
  return perRole(
    document,
    'pay-out-of-order',
    (pay) => {
      const known = [pay.low, pay.median, pay.high].filter((value) => value !== null)
      return known.some((value, index) => index > 0 && value < (known[index - 1] ?? 0))
    },
    (which) => `Low, median and high figure do not rise in the ${which}.`,
  )
}

export function rolesWithoutPay(document: Document): Finding[] {
  return rolesInOrder(document)
    .filter((role) => shownPay(role) === null)
    .map((role) =>
      finding(document, 'role-without-pay', 'role', role, {
        message: `${role.title} has neither a national nor a local median.`,
      }),
    )
}

/** Roles whose pay is from another year than that of most roles, national and local apart. */
export function mixedPayYears(document: Document): Finding[] {
  return bases.flatMap((basis) => {
    const dated = rolesInOrder(document).flatMap((role) => {
      const pay = payOn(role, basis)
      return pay?.asOf && annualMedian(pay) !== null ? [{ role, asOf: pay.asOf }] : []
    })
    const counts = new Map<number, number>()
    for (const { asOf } of dated) counts.set(yearOf(asOf), (counts.get(yearOf(asOf)) ?? 0) + 1)
    // Of equally common years the later one sets the standard.
    const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)
    if (!usual) return []
    const [year, count] = usual
    return dated
      .filter(({ asOf }) => yearOf(asOf) !== year)
      .map(({ role, asOf }) => ({
        ...finding(document, 'mixed-pay-years', 'role', role, {
          message: `The ${words[basis]} of ${role.title} is from ${readableDate(asOf)}; ${count} of ${dated.length} roles show ${year}.`,
        }),
        id: `mixed-pay-years:role:${role.id}:${basis}`,
      }))
  })
}

/** Upward is a move to a higher level, whatever its kind is called. */
export function payDropsUpward(document: Document): Finding[] {
  const levels = bandLevels(document)
  return transitionsInOrder(document)
    .filter(isOpen)
    .flatMap((transition) => {
      const from = document.role.get(transition.fromRoleId ?? '')
      const to = document.role.get(transition.toRoleId)
      if (!from || !to) return []
      const rise = (levels.get(to.bandId) ?? 0) - (levels.get(from.bandId) ?? 0)
      const change = wageChange(from, to)
      if (rise <= 0 || change === null || change.amount >= 0) return []
      return [
        finding(document, 'pay-drops-upward', 'transition', transition, {
          message: `The move from ${nameOf('transition', transition, document)} goes up, but ${words[change.basis]} falls by ${dollars(-change.amount)} a year.`,
          related: linksTo('role', [from, to]),
        }),
      ]
    })
}

export function payOutsideRuler(document: Document): Finding[] {
  const { min, max } = settingsOf(document).payScale
  return rolesInOrder(document).flatMap((role) => {
    const shown = shownPay(role)
    if (!shown || (shown.median >= min && shown.median <= max)) return []
    return [
      finding(document, 'pay-outside-ruler', 'role', role, {
        message: `${role.title} pays ${dollars(shown.median)}; the ruler on the cards runs from ${dollarsShort(min)} to ${dollarsShort(max)}.`,
      }),
    ]
  })
}

export function growthWithoutSource(document: Document): Finding[] {
  return rolesInOrder(document)
    .filter(({ growth }) => growth !== null && growth.sourceId === null)
    .map((role) =>
      finding(document, 'growth-without-source', 'role', role, {
        message: `The growth of ${role.title} does not say where it comes from.`,
      }),
    )
}
