import { isOpen, transitionsFrom } from '#shared/domain/queries/transitions.ts'
import type { RoleQuery } from '#shared/domain/records/guidebook.ts'
import type { PagePart } from '../../pageContent.ts'
import { groupRow, paragraph } from '../builders.ts'
import type { GuidebookContext } from '../guidebookContext.ts'
import { roleRuns } from '../roleWords.ts'
import { selectRoles } from '../selectRoles.ts'
import { trustOf } from '../trust.ts'
import { moveColumnCount, moveRow, moveTable } from './moveTable.ts'

/** The moves that start in the roles of a query, role by role. */
export function transitionTable(query: RoleQuery, context: GuidebookContext): PagePart[] {
  const { document } = context
  const starts = selectRoles(document, query)
    .map((role) => ({ role, moves: transitionsFrom(document, role.id).filter(isOpen) }))
    .filter(({ moves }) => moves.length > 0)
  if (starts.length === 0) return [paragraph('note', 'No move starts here yet.')]
  const trust = trustOf(starts.flatMap(({ moves }) => moves))
  const rows = starts.flatMap(({ role, moves }) => [
    groupRow([{ text: 'From ' }, ...roleRuns(context, role)], moveColumnCount),
    ...moves.map((move) => moveRow(move, trust, context)),
  ])
  return [moveTable(rows), ...trust.note]
}
