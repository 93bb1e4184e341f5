import { useMemo } from 'react'
import { competencyGroups } from '#renderer/state/competencyGroups.ts'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { countOf } from '#shared/base/words.ts'
import { familiesInOrder } from '#shared/domain/queries/order.ts'
import type { MatrixFilter } from './matrixModel.ts'

/** How much is in view, and the filters of rows and columns. */
export function MatrixCorner(props: {
  filter: MatrixFilter
  onFilter: (filter: MatrixFilter) => void
  roles: number
  competencies: number
}) {
  const { filter, onFilter } = props
  const families = useProject(({ document }) => familiesInOrder(document))
  const groups = useProject(({ document }) => competencyGroups(document))
  const colors = useFamilyColors()
  const familyOptions = useMemo(
    () =>
      families.map(({ id, letter, name }) => ({
        value: id,
        label: name,
        start: <FamilyBadge letter={letter} color={colors.get(id)} />,
      })),
    [families, colors],
  )
  const groupOptions = useMemo(
    () => groups.map(({ name }) => ({ value: name, label: name })),
    [groups],
  )
  return (
    <div className="pb-matrix-corner">
      <b>
        {countOf(props.roles, 'role')}, {countOf(props.competencies, 'skill')}
      </b>
      <span>Arrow keys move. 0 to 5 sets the level. Enter opens a cell.</span>
      <Select
        label="Job families in view"
        labelHidden
        size="small"
        placeholder="All job families"
        emptyLabel="All job families"
        value={filter.familyId}
        options={familyOptions}
        onChange={(familyId) => onFilter({ ...filter, familyId })}
        onClear={() => onFilter({ ...filter, familyId: null })}
      />
      <Select
        label="Skills in view"
        labelHidden
        size="small"
        placeholder="All skills"
        emptyLabel="All skills"
        value={filter.group}
        options={groupOptions}
        onChange={(group) => onFilter({ ...filter, group })}
        onClear={() => onFilter({ ...filter, group: null })}
      />
    </div>
  )
}
