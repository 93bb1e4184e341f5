import type { Settings } from '#shared/domain/document.ts'
import { annualMedian, hoursPerYear, type PayBasis } from '#shared/domain/queries/pay.ts'
import type { Pay } from '#shared/domain/records/role.ts'

/** Pay without a figure, for the place the column stands for. */
export function startPay(basis: PayBasis, settings: Pick<Settings, 'regions'>): Pay {
  const local = basis === 'local'
  return {
    low: null,
    median: null,
    high: null,
    unit: 'year',
    geography: local ? (settings.regions[0] ?? '') : 'United States',
    asOf: null,
    kind: local ? 'employer range' : 'OEWS',
    sourceId: null,
  }
}

export function hasFigure(pay: Pay | null): boolean {
  return pay !== null && (pay.low !== null || pay.median !== null || pay.high !== null)
}

/** Low, middle and high in US dollars a year, for the ruler; null where not known. */
export function annualFigures(pay: Pay): {
  readonly low: number | null
  readonly middle: number | null
  readonly high: number | null
} {
  const factor = pay.unit === 'hour' ? hoursPerYear : 1
  const yearly = (value: number | null) => (value === null ? null : value * factor)
  return { low: yearly(pay.low), middle: annualMedian(pay), high: yearly(pay.high) }
}
