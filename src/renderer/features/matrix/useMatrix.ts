import { useCallback, useMemo } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { Requirement } from '#shared/domain/records/competency.ts'
import { projectScale } from '#shared/domain/scales.ts'
import type { Table } from './cellChanges.ts'
import { type MatrixFilter, matrixCells, matrixModel, retiredInUse } from './matrixModel.ts'
import type { MatrixView } from './matrixViews.ts'

/** Rows, columns and cells of the matrix; each part is made again only when its records changed. */
export function useMatrix(filter: MatrixFilter, view: MatrixView): Table {
  const document = useProject(({ document }) => document)
  const { role, jobFamily, levelBand, competency, requirement, scale: scales, project } = document
  const { familyId, group } = filter
  const kept = retiredInUse({ competency, requirement })
  const model = useMemo(
    () =>
      matrixModel(
        { role, jobFamily, levelBand, competency },
        { familyId, group, retiredInUse: kept },
      ),
    [role, jobFamily, levelBand, competency, familyId, group, kept],
  )
  const cells = useMemo(() => matrixCells({ requirement }, model), [requirement, model])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scale follows from these records.
  const scale = useMemo(() => projectScale(document) ?? undefined, [scales, project])
  const scaleOf = useCallback(
    (of: Requirement | undefined) => (of && scales.get(of.scaleId)) ?? scale,
    [scales, scale],
  )
  return useMemo(() => ({ model, cells, view, scaleOf }), [model, cells, view, scaleOf])
}
