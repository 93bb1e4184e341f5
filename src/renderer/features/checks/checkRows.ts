import { foldName } from '#shared/base/words.ts'
import { checks, type FindingArea, type Severity } from '#shared/domain/integrity/checks.ts'
import type { Finding } from '#shared/domain/integrity/finding.ts'

export type CheckRow =
  | { readonly kind: 'heading'; readonly severity: Severity; readonly count: number }
  | { readonly kind: 'finding'; readonly finding: Finding }

export type CheckFilter = { readonly area: FindingArea | 'All'; readonly words: string }

export type Counts = Readonly<Record<Severity, number>>

export function countFindings(findings: readonly Finding[]): Counts {
  const counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** How many kinds of checks found nothing, out of all. */
export function passedChecks(findings: readonly Finding[]): { passed: number; all: number } {
  const found = new Set(findings.map(({ code }) => code))
  const codes = Object.keys(checks)
  return { passed: codes.filter((code) => !found.has(code)).length, all: codes.length }
}

/** Findings of an area that hold the words, under a heading for each weight. */
export function checkRows(findings: readonly Finding[], filter: CheckFilter): CheckRow[] {
  const parts = foldName(filter.words).split(' ')
  const shown = findings.filter(
    ({ area, title, subject, message }) =>
      (filter.area === 'All' || area === filter.area) &&
      holdsAll(foldName(`${title} ${subject.name} ${message}`), parts),
  )
  const counts = countFindings(shown)
  const rows: CheckRow[] = []
  let last: Severity | null = null
  for (const finding of shown) {
    const { severity } = finding
    if (severity !== last) rows.push({ kind: 'heading', severity, count: counts[severity] })
    last = severity
    rows.push({ kind: 'finding', finding })
  }
  return rows
}

function holdsAll(text: string, parts: readonly string[]): boolean {
  return parts.every((part) => text.includes(part))
}

/** The row of the next problem or thing to review after a row, round and round; -1 for none. */
export function nextOpenRow(rows: readonly CheckRow[], after: number): number {
  for (let step = 1; step <= rows.length; step++) {
    const index = (Math.max(after, -1) + step) % rows.length
    const row = rows[index]
    if (row?.kind === 'finding' && row.finding.severity !== 'note') return index
  }
  return -1
}
