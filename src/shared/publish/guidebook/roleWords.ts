import { readableDate } from '#shared/base/dates.ts'
import { dollars, dollarsShort } from '#shared/base/money.ts'
import type { Document } from '#shared/domain/document.ts'
import { shownPay } from '#shared/domain/queries/pay.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { demandWords } from '#shared/map/marks.ts'
import type { Run, TableCell } from '../pageContent.ts'
import { referenceOf } from '../workbook/roleLook.ts'
import { cell } from './builders.ts'
import { type GuidebookContext, sheetPlace } from './guidebookContext.ts'

/** The reference on its family's color, then the title; both lead to the role's sheet. */
export function roleRuns(
  context: GuidebookContext,
  role: Role,
  naming: 'title' | 'short title' = 'title',
): Run[] {
  const { reference, color } = referenceOf(context.document, role)
  const link = context.sheetIds.has(role.id) ? { link: `#${sheetPlace(role.id)}` } : {}
  const text = naming === 'title' || role.shortTitle === '' ? role.title : role.shortTitle
  return [
    ...(reference === '' ? [] : [{ text: reference, badge: color, ...link }, { text: ' ' }]),
    { text, ...link },
  ]
}

/** Middle pay of a year as it stands in tables. Made-up figures say so unless their role does. */
export function payCell(role: Role): TableCell {
  const shown = shownPay(role)
  if (!shown) return cell('not set')
  return cell(
    dollars(shown.median),
    shown.pay.kind === 'illustrative' && role.confirmation !== 'illustrative'
      ? [{ text: 'illustrative', italic: true }]
      : '',
  )
}

/** Where a pay figure is from: "United States, May 2024, BLS" and the range where it is known. */
export function payNote(document: Document, role: Role): string {
  const shown = shownPay(role)
  if (!shown) return ''
  const { pay } = shown
  const source = pay.sourceId === null ? '' : (document.source.get(pay.sourceId)?.name ?? '')
  const range =
    pay.low !== null && pay.high !== null && pay.unit === 'year'
      ? `${dollarsShort(pay.low)} to ${dollarsShort(pay.high)}`
      : ''
  const date = pay.asOf === null ? '' : readableDate(pay.asOf)
  return [range, pay.geography, date, pay.kind === 'illustrative' ? 'illustrative' : source]
    .filter((part) => part !== '')
    .join(', ')
}

export function demandRuns({ demand }: Role): Run[] {
  return demand === null ? [] : [{ text: demandWords(demand), sign: demand }]
}
