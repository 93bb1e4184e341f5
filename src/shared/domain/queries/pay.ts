import type { Pay, Role } from '../records/role.ts'

/** Hours of a full-time year, as the Bureau of Labor Statistics counts them (40 hours, 52 weeks). */
export const hoursPerYear = 2080

export type PayBasis = 'local' | 'national'

/** Median pay in US dollars a year; hourly pay times 2,080 hours. Null when there is no median. */
export function annualMedian(pay: Pay | null): number | null {
  if (pay === null || pay.median === null) return null
  return pay.unit === 'hour' ? pay.median * hoursPerYear : pay.median
}

export function payOn(role: Role, basis: PayBasis): Pay | null {
  return basis === 'local' ? role.localPay : role.nationalPay
}

/**
 * Figures in the order in which they are believed: local before national, but a figure that only
 * illustrates the method never stands before a published one.
 */
const beliefs: readonly { readonly basis: PayBasis; readonly published: boolean }[] = [
  { basis: 'local', published: true },
  { basis: 'national', published: true },
  { basis: 'local', published: false },
  { basis: 'national', published: false },
]

function believed(role: Role, belief: (typeof beliefs)[number]): Pay | null {
  const pay = payOn(role, belief.basis)
  if (pay === null || (belief.published && pay.kind === 'illustrative')) return null
  return pay
}

/** The pay shown for a role, in the order of belief; null when no median is known. */
export function shownPay(role: Role): { basis: PayBasis; pay: Pay; median: number } | null {
  for (const belief of beliefs) {
    const pay = believed(role, belief)
    const median = annualMedian(pay)
    if (pay !== null && median !== null) return { basis: belief.basis, pay, median }
  }
  return null
}

/**
 * The basis on which the pay of several roles can be compared: the first in the order of belief
 * that every role has, else none. Local and national figures are never subtracted.
 */
export function commonBasis(roles: readonly Role[]): PayBasis | null {
  const common = beliefs.find((belief) =>
    roles.every((role) => annualMedian(believed(role, belief)) !== null),
  )
  return common?.basis ?? null
}

export type WageChange = {
  /** US dollars a year; negative is a dip. */
  readonly amount: number
  readonly basis: PayBasis
  readonly from: number
  readonly to: number
}

/** Target median minus source median on one basis; null when they cannot be compared. */
export function wageChange(from: Role, to: Role): WageChange | null {
  const basis = commonBasis([from, to])
  if (basis === null) return null
  const start = annualMedian(payOn(from, basis))
  const end = annualMedian(payOn(to, basis))
  if (start === null || end === null) return null
  return { amount: end - start, basis, from: start, to: end }
}
