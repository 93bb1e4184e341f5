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

/** Local pay where it has a median, else national pay; null when neither is known. */
export function shownPay(role: Role): { basis: PayBasis; pay: Pay; median: number } | null {
  for (const basis of ['local', 'national'] as const) {
    const pay = payOn(role, basis)
    const median = annualMedian(pay)
    if (pay !== null && median !== null) return { basis, pay, median }
  }
  return null
}

/**
 * The basis on which the pay of several roles can be compared: local if every role has it, else
 * national if every role has it, else none. Local and national figures are never subtracted.
 */
export function commonBasis(roles: readonly Role[]): PayBasis | null {
  for (const basis of ['local', 'national'] as const) {
    if (roles.every((role) => annualMedian(payOn(role, basis)) !== null)) return basis
  }
  return null
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
