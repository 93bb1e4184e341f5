import { dollars } from '#shared/base/money.ts'
import { capitalize } from '#shared/base/words.ts'
import { supportsInOrder } from '#shared/domain/queries/order.ts'
import { type Support, supportNeeds } from '#shared/domain/records/learning.ts'
import type { PagePart, TableRow } from '../../pageContent.ts'
import { cell, groupRow, headerCells, paragraph, row, smallCell } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { type Trust, trustOf } from '../trust.ts'

/** Kinds of help by what they are for: who can get them and whom to ask. */
export function supportDirectory({ document }: GuidebookContext): PagePart[] {
  const supports = supportsInOrder(document)
  if (supports.length === 0) return [paragraph('note', 'No help is entered yet.')]
  const trust = trustOf(supports)
  return [
    {
      kind: 'table',
      columns: [{ width: 'rest' }, { width: 128 }, { width: 108 }],
      header: headerCells('Help', 'Who can get it', 'Ask'),
      rows: supportNeeds.flatMap((need) => {
        const own = supports.filter((support) => support.need === need)
        return own.length === 0
          ? []
          : [groupRow(capitalize(need), 3), ...own.map((support) => supportRow(support, trust))]
      }),
      style: 'lines',
      rowHeight: 0,
    },
    ...trust.note,
  ]
}

function supportRow(support: Support, trust: Trust<Support>): TableRow {
  const { name, provision, eligibility, cost, contact, gap } = support
  return row(
    cell(
      [{ text: name, bold: true }, ...trust.after(support)],
      provision,
      cost !== null && cost.max > 0 ? `Worth up to ${dollars(cost.max)}` : '',
      gap === '' ? '' : `Limit: ${gap}`,
    ),
    smallCell(eligibility),
    smallCell(contact),
  )
}
