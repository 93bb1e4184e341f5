import { type Ref, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useFamilyColors } from '#renderer/state/familyColors.ts'
import { useProject } from '#renderer/state/projectStore.ts'
import type { GridCell, GridSelection } from '#renderer/ui/gridSelection.ts'
import { Icon } from '#renderer/ui/icons.tsx'
import { MapReference } from '#renderer/ui/MapReference.tsx'
import { type AfterTyping, VirtualGrid, type VirtualGridHandle } from '#renderer/ui/VirtualGrid.tsx'
import { romanNumeral } from '#shared/base/numerals.ts'
import { bandLevels } from '#shared/domain/queries/order.ts'
import type { Table } from './cellChanges.ts'
import { columnWidthFor, sizes } from './gridSizes.ts'
import { MatrixCorner } from './MatrixCorner.tsx'
import type { MatrixFilter } from './matrixModel.ts'
import { cellHeat, cellText, cellWords } from './matrixViews.ts'

const endWords = { level: 'Sum', importance: 'Skills', essential: 'Musts' } as const

/** The grid itself: family blocks down, headings across, heat and numbers in the cells. */
export function MatrixGrid(props: {
  table: Table
  filter: MatrixFilter
  onFilter: (filter: MatrixFilter) => void
  initialCell: GridCell
  handle: Ref<VirtualGridHandle>
  onSelectionChange: (selection: GridSelection) => void
  onType: (character: string, selection: GridSelection) => AfterTyping
  onOpen: (cell: GridCell) => void
  onClear: (selection: GridSelection) => void
  onPaste: (rows: string[][], from: GridCell) => void
  copyText: (row: number, column: number) => string
}) {
  const { table, filter } = props
  const { model, cells, view, scaleOf } = table
  const colors = useFamilyColors()
  const levels = useProject(({ document }) => bandLevels(document))
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)

  const renderColumnHeader = useCallback(
    (column: number) => {
      const name = model.competencies[column]?.name ?? ''
      return (
        <span className="pb-slant" title={name}>
          {name}
        </span>
      )
    },
    [model.competencies],
  )
  const renderRowHeader = useCallback(
    (row: number) => {
      const role = model.roles[row]
      if (!role) return null
      return (
        <span className="pb-matrix-role" title={role.title}>
          <MapReference reference={role.mapReference} color={colors.get(role.familyId)} />
          <span className="pb-ellipsis">{role.shortTitle || role.title}</span>
          <span className="pb-matrix-level">{romanNumeral(levels.get(role.bandId) ?? 1)}</span>
        </span>
      )
    },
    [model.roles, colors, levels],
  )
  const renderCell = useCallback(
    (row: number, column: number) => {
      const requirement = cells.at(row, column)
      if (view !== 'essential') return cellText(view, requirement)
      if (!requirement) return null
      return requirement.essential ? <Icon name="check" size={14} weight={2.6} /> : '·'
    },
    [cells, view],
  )
  const cellClass = useCallback(
    (row: number, column: number) => {
      const requirement = cells.at(row, column)
      const heat = cellHeat(view, requirement, scaleOf(requirement))
      const start = model.groupStarts.has(column) ? ' pb-grid-cell-start' : ''
      return `${heat === null ? 'pb-grid-cell-plain' : `pb-q${heat}`}${start}`
    },
    [cells, view, scaleOf, model.groupStarts],
  )
  const cellLabel = useCallback(
    (row: number, column: number) => {
      const requirement = cells.at(row, column)
      const words = cellWords(view, requirement, scaleOf(requirement))
      return `${model.competencies[column]?.name} in ${model.roles[row]?.title}: ${words}`
    },
    [cells, view, scaleOf, model.competencies, model.roles],
  )
  const renderRowEnd = useCallback(
    (row: number) => {
      const asked = cells.inRow(row)
      const count =
        view === 'level'
          ? asked.reduce((sum, { level }) => sum + level, 0)
          : asked.filter(({ essential, level }) => level > 0 && (view !== 'essential' || essential))
              .length
      return <span className="pb-matrix-sum">{Math.round(count * 100) / 100}</span>
    },
    [cells, view],
  )
  const rowClass = useCallback(
    (row: number) => (model.familyStarts.has(row) ? 'pb-grid-row-start' : undefined),
    [model.familyStarts],
  )
  const columnClass = useCallback(
    (column: number) => (model.groupStarts.has(column) ? 'pb-matrix-group-start' : undefined),
    [model.groupStarts],
  )
  const { onFilter } = props
  const [roleCount, competencyCount] = [model.roles.length, model.competencies.length]
  const corner = useMemo(
    () => (
      <MatrixCorner
        filter={filter}
        onFilter={onFilter}
        roles={roleCount}
        competencies={competencyCount}
      />
    ),
    [filter, onFilter, roleCount, competencyCount],
  )
  const endHead = useMemo(() => <span className="pb-matrix-end">{endWords[view]}</span>, [view])
  return (
    <section className="pb-matrix-place" aria-label="Competency matrix" data-region ref={place}>
      <VirtualGrid
        label="Roles and the skills they ask for"
        handle={props.handle}
        rowCount={model.roles.length}
        columnCount={model.competencies.length}
        rowHeight={sizes.row}
        columnWidth={columnWidthFor(width, model.competencies.length)}
        headerHeight={sizes.header}
        groupHeight={sizes.group}
        rowHeaderWidth={sizes.rowHeader}
        rowEndWidth={sizes.rowEnd}
        corner={corner}
        columnGroups={model.groups}
        endHead={endHead}
        renderColumnHeader={renderColumnHeader}
        renderRowHeader={renderRowHeader}
        renderCell={renderCell}
        renderRowEnd={renderRowEnd}
        cellClass={cellClass}
        cellLabel={cellLabel}
        rowClass={rowClass}
        columnClass={columnClass}
        initialCell={props.initialCell}
        onSelectionChange={props.onSelectionChange}
        onType={props.onType}
        onOpen={props.onOpen}
        onClear={props.onClear}
        onPaste={props.onPaste}
        copyText={props.copyText}
      />
    </section>
  )
}

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = place.current
    if (!element) return
    const observer = new ResizeObserver(() => setWidth(element.clientWidth))
    observer.observe(element)
    return () => observer.disconnect()
  }, [place])
  return width
}
