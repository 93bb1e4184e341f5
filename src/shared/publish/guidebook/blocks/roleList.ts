import { romanNumeral } from '#shared/base/numerals.ts'
import { bandLevels, familiesInOrder } from '#shared/domain/queries/order.ts'
import type { RoleQuery } from '#shared/domain/records/guidebook.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { lightFamilyColor } from '#shared/map/palette.ts'
import type { PagePart, TableRow } from '../../pageContent.ts'
import { cell, groupRow, headerCells, paragraph, row } from '../builders.ts'
import { type GuidebookContext, sheetPlace } from '../guidebookContext.ts'
import { demandRuns, payCell, roleRuns } from '../roleWords.ts'
import { selectRoles } from '../selectRoles.ts'
import { trustOf } from '../trust.ts'

/** Roles with level, middle pay and demand, and the page of their sheet where the book has one. */
export function roleList(query: RoleQuery, context: GuidebookContext): PagePart[] {
  const { document } = context
  const roles = selectRoles(document, query)
  if (roles.length === 0) return [paragraph('note', 'No job belongs here yet.')]
  const levels = bandLevels(document)
  const trust = trustOf(roles)
  const hasPages = roles.some(({ id }) => context.sheetIds.has(id))
  const rowOf = (role: Role): TableRow => {
    const level = levels.get(role.bandId)
    return row(
      cell([...roleRuns(context, role), ...trust.after(role)]),
      cell(level === undefined ? '' : romanNumeral(level)),
      payCell(role),
      cell(demandRuns(role)),
      ...(hasPages ? [pageCell(context, role)] : []),
    )
  }
  const columnCount = hasPages ? 5 : 4
  const families = familiesInOrder(document).filter(({ id }) =>
    roles.some(({ familyId }) => familyId === id),
  )
  const rows =
    families.length < 2
      ? roles.map(rowOf)
      : families.flatMap(({ id, letter, name, color }) => [
          groupRow(
            [{ text: letter, badge: color ?? lightFamilyColor(letter) }, { text: ` ${name}` }],
            columnCount,
          ),
          ...roles.filter(({ familyId }) => familyId === id).map(rowOf),
        ])
  return [
    {
      kind: 'table',
      columns: [
        { width: 'rest' },
        { width: 'content' },
        { width: 'content', align: 'right' },
        { width: 'content' },
        ...(hasPages ? [{ width: 28, align: 'right' as const }] : []),
      ],
      header: headerCells('Job', 'Level', 'Middle pay', 'Demand', ...(hasPages ? ['Page'] : [])),
      rows,
      style: 'lines',
      rowHeight: 0,
    },
    ...trust.note,
  ]
}

function pageCell({ sheetIds }: GuidebookContext, role: Role) {
  if (!sheetIds.has(role.id)) return cell('')
  const place = sheetPlace(role.id)
  return cell([{ text: '', pageOf: place, link: `#${place}` }])
}
