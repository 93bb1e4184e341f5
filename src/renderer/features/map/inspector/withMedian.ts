import type { Pay } from '#shared/domain/records/role.ts'

/** Pay with another middle; a pay that says nothing any more is null. */
export function withMedian(pay: Pay | null, median: number | null): Pay | null {
  if (pay === null) {
    return median === null
      ? null
      : {
          low: null,
          median,
          high: null,
          unit: 'year',
          geography: '',
          asOf: null,
          kind: 'employer range',
          sourceId: null,
        }
  }
  if (median === null && pay.low === null && pay.high === null) return null
  return { ...pay, median }
}
