const monthNames = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
]

/** ISO dates may stop early: 2024, 2024-05 or 2024-05-17. */
export const partialDatePattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

/** A date for people: 2024, May 2024, May 17, 2024. */
export function readableDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month ? monthNames[Number(month) - 1] : undefined
  if (!name) return year
  return day ? `${name} ${Number(day)}, ${year}` : `${name} ${year}`
}
