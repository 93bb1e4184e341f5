const weeksPerMonth = 52 / 12

/** Time on a move in one unit: weeks under 4 months, months to 24, then years. Input in months. */
export function shortDuration(months: number): string {
  const weeks = Math.round(months * weeksPerMonth)
  if (months < 4) return `${Math.max(weeks, 1)} wk`
  if (months <= 24) return `${Math.round(months)} mo`
  return `${Math.round(months / 6) / 2} yr`
}

/** The same in whole words for running text: 14 weeks, 1 month, 2.5 years. Input in months. */
export function longDuration(months: number): string {
  const [amount = '', unit = ''] = shortDuration(months).split(' ')
  const words: Record<string, string> = { wk: 'week', mo: 'month', yr: 'year' }
  return `${amount} ${words[unit] ?? unit}${amount === '1' ? '' : 's'}`
}

/**
 * A total over several moves in years and months: 1 year 3 months; under 4 months in weeks, as each
 * move is, unless it is whole months, as limits are. Input in months.
 */
export function totalDuration(months: number): string {
  const whole = Math.round(months)
  if (whole < 1 || (months < 4 && !Number.isInteger(months))) return longDuration(months)
  const years = Math.floor(whole / 12)
  const rest = whole % 12
  const parts = [
    ...(years > 0 ? [`${years} year${years === 1 ? '' : 's'}`] : []),
    ...(rest > 0 ? [`${rest} month${rest === 1 ? '' : 's'}`] : []),
  ]
  return parts.join(' ')
}

/** Months from a number of weeks. */
export function monthsFromWeeks(weeks: number): number {
  return weeks / weeksPerMonth
}
