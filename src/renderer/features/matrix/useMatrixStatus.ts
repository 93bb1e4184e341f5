import { useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { useStatus } from '#renderer/state/statusLine.ts'
import { type GridSelection, rangeOf } from '#renderer/ui/gridSelection.ts'
import { countOf } from '#shared/base/words.ts'
import type { Table } from './cellChanges.ts'
import { cellWords } from './matrixViews.ts'

/** Says what the cell in focus means, how common it is, and where it stands. */
export function useMatrixStatus(table: Table, selection: GridSelection): void {
  const { model, cells, view, scaleOf } = table
  const requirements = useProject(({ document }) => document.requirement)
  const { row, column } = selection.at
  const role = model.roles[row]
  const competency = model.competencies[column]
  const requirement = cells.at(row, column)
  const least = Math.max(requirement?.level ?? 1, 1)
  const competencyId = competency?.id
  const asking = useMemo(() => {
    let count = 0
    for (const each of requirements.values()) {
      if (each.competencyId === competencyId && each.level >= least) count++
    }
    return count
  }, [requirements, competencyId, least])
  const { top, bottom, left, right } = rangeOf(selection)
  const rows = bottom - top + 1
  const columns = right - left + 1
  const words = cellWords(view, requirement, scaleOf(requirement))
  const need = asking === 1 ? 'needs' : 'need'
  useStatus(
    ...(role && competency
      ? [
          `${competency.name} in ${role.shortTitle || role.title}: ${words}`,
          `${countOf(asking, 'role')} ${need} level ${least} or higher`,
          rows * columns > 1
            ? `${countOf(rows, 'row')} by ${countOf(columns, 'column')} chosen`
            : `Row ${row + 1} of ${model.roles.length}, column ${column + 1} of ${model.competencies.length}`,
        ]
      : ['No cells yet']),
  )
}
