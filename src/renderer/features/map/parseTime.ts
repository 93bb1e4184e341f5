import { monthsFromWeeks } from '#shared/base/duration.ts'
import { ok, problem, type Result } from '#shared/base/result.ts'

const longest = 600

/**
 * Months from what people type as a time: "12 mo", "8 wk", "2 yr", "1.5 years", "10 days", "6".
 * A bare number is months; nothing typed is null, a time that is still open. Problem `bad-time`.
 */
export function parseTime(text: string): Result<number | null> {
  const words = text.trim().toLowerCase().replace(',', '.')
  if (words === '') return ok(null)
  const [, digits = '', unit = ''] = /^(\d+(?:\.\d+)?)\s*([a-z]*)\.?$/.exec(words) ?? []
  const months = digits === '' ? null : monthsOf(Number(digits), unit)
  if (months === null) {
    return problem('bad-time', `"${text.trim()}" is not a time. Type it like 12 mo, 8 wk or 2 yr.`)
  }
  if (months > longest) {
    return problem('bad-time', 'A move takes at most 50 years. Type it like 12 mo, 8 wk or 2 yr.')
  }
  return ok(months)
}

function monthsOf(amount: number, unit: string): number | null {
  if (unit === '' || /^m(o|os|on|onth|onths)?$/.test(unit)) return amount
  if (/^w(k|ks|eek|eeks)?$/.test(unit)) return monthsFromWeeks(amount)
  if (/^y(r|rs|ear|ears)?$/.test(unit)) return amount * 12
  if (/^d(ay|ays)?$/.test(unit)) return monthsFromWeeks(amount / 7)
  return null
}
