import { countMatches } from '#shared/analysis/transitionGap.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Role } from '#shared/domain/records/role.ts'
import { cardFacts } from '#shared/map/cardFacts.ts'
import type { PagePart, TableCell, TableRow } from '../../pageContent.ts'
import { levelWords } from '../../workbook/roleLook.ts'
import { cell, paragraph, smallCell } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { demandRuns, payCell, payNote, roleRuns } from '../roleWords.ts'

/** Roles beside each other; what carries over counts from the first of them. */
export function compareRoles(roleIds: readonly Id[], context: GuidebookContext): PagePart[] {
  const { document } = context
  const roles = roleIds.flatMap((id) => document.role.get(id) ?? [])
  if (roles.length < roleIds.length) {
    context.warnings.add('A comparison of this book names a job that is no longer in the project.')
  }
  const [first] = roles
  if (!first) return []
  const line = (name: string, of: (role: Role) => TableCell): TableRow => ({
    kind: 'body',
    cells: [smallCell(name), ...roles.map(of)],
  })
  return [
    {
      kind: 'table',
      columns: [{ width: 92 }, ...roles.map(() => ({ width: 'rest' as const }))],
      header: [
        { parts: [] },
        ...roles.map((role) => ({
          parts: [
            paragraph(
              'fact',
              roleRuns(context, role).map((run) =>
                run.badge === undefined ? { ...run, bold: true } : run,
              ),
            ),
          ],
        })),
      ],
      rows: [
        line('Level', (role) => cell(levelWords(document, role))),
        line('Middle pay', (role) => ({
          parts: [...payCell(role).parts.slice(0, 1), paragraph('small', payNote(document, role))],
        })),
        line('Credential', (role) => cell(cardFacts(document, role).credential || 'not named')),
        line('Demand', (role) => cell(demandRuns(role))),
        line('Getting ready', (role) => cell(role.preparation)),
        line('Shifts', (role) => cell(role.shifts)),
        line('Skills already met', (role) => matches(first, role, context)),
      ],
      style: 'lines',
      rowHeight: 0,
    },
  ]
}

function matches(from: Role, to: Role, { document }: GuidebookContext): TableCell {
  if (from.id === to.id) return cell('')
  const counts = countMatches(document, from.id, to.id)
  if (!counts) return cell('not compared yet')
  const total = counts.transferable + counts.stretch + counts.new
  return cell(
    `${counts.transferable} of ${total}`,
    `${counts.stretch} one level short, ${counts.new} new`,
  )
}
