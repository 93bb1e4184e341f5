export type DateReading = { value: string | null } | { error: string }

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const shortNames = months.map((month) => month.charAt(0).toUpperCase() + month.slice(1))

const unreadable = 'Type a month and year, such as May 2025.'

/** A date that may stop early (2025, 2025-05, 2025-05-17) for reading: 2025, May 2025, May 17, 2025. */
export function showDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  const name = month === undefined ? undefined : shortNames[Number(month) - 1]
  if (name === undefined) return year
  return day === undefined ? `${name} ${year}` : `${name} ${Number(day)}, ${year}`
}

/**
 * What a person typed, as a date that may stop early: "2025", "May 2025", "5/2025", "2025-05",
 * "May 17, 2025", "5/17/2025" and "2025-05-17". An empty text is null; errors are sentences.
 */
export function readDate(text: string): DateReading {
  const parts = text
    .toLowerCase()
    .split(/[\s,./-]+/)
    .filter((part) => part !== '')
  if (parts.length === 0) return { value: null }
  const yearAt = parts.findIndex((part) => /^\d{4}$/.test(part))
  const year = parts[yearAt]
  if (year === undefined || parts.length > 3) return { error: unreadable }
  const rest = parts.filter((_, index) => index !== yearAt)
  if (rest.length === 0) return { value: year }
  const nameAt = rest.findIndex((part) => monthNumber(part) !== null)
  const monthAt = Math.max(nameAt, 0)
  const month = nameAt < 0 ? Number(rest[0]) : (monthNumber(rest[nameAt] ?? '') ?? 0)
  const dayText = rest.find((_, index) => index !== monthAt)
  const day = dayText === undefined ? null : Number(dayText.replace(/(st|nd|rd|th)$/, ''))
  if (!isBetween(month, 1, 12)) return { error: unreadable }
  if (day !== null && !isBetween(day, 1, daysIn(Number(year), month))) return { error: unreadable }
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return {
    value: [year, month, ...(day === null ? [] : [day])]
      .map((part) => (typeof part === 'number' ? twoDigits(part) : part))
      .join('-'),
  }
}

function monthNumber(part: string): number | null {
  if (part.length < 3 || !/^[a-z]+$/.test(part)) return null
  const at = months.indexOf(part.slice(0, 3))
  return at < 0 ? null : at + 1
}

function isBetween(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
