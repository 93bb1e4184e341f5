import { useMemo, useRef } from 'react'
import { showRecord } from '#renderer/state/view.ts'
import type { GridCell } from '#renderer/ui/gridSelection.ts'
import { LinkButton } from '#renderer/ui/LinkButton.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { Table } from './cellChanges.ts'
import { LevelChoice } from './LevelChoice.tsx'
import { setCells } from './matrixEdits.ts'
import { RequirementFields } from './RequirementFields.tsx'

/** One cell in full: the levels in words, and everything else the requirement says. */
export function CellPopover(props: {
  table: Table
  cell: GridCell
  rectOf: () => DOMRect
  onClose: () => void
}) {
  const { table, cell, rectOf } = props
  const levels = useRef<HTMLDivElement>(null)
  const anchor = useMemo(() => ({ getBoundingClientRect: rectOf }), [rectOf])
  const role = table.model.roles[cell.row]
  const competency = table.model.competencies[cell.column]
  const requirement = table.cells.at(cell.row, cell.column)
  const scale = table.scaleOf(requirement)
  if (!role || !competency) return null
  return (
    <Popover
      label={`${competency.name} in ${role.title}`}
      open
      onOpenChange={(open) => {
        if (!open) props.onClose()
      }}
      anchor={anchor}
      side="right"
      align="start"
      width="wide"
      initialFocus={levels}
    >
      <div className="pb-matrix-cell">
        <p className="pb-muted">
          <LinkButton onClick={() => showRecord('role', role.id)}>
            {role.shortTitle || role.title}
          </LinkButton>
          , {role.mapReference}
        </p>
        <h2>
          <LinkButton onClick={() => showRecord('competency', competency.id)}>
            {competency.name}
          </LinkButton>
        </h2>
        {competency.definition !== '' && <p>{competency.definition}</p>}
        {scale && (
          <LevelChoice
            competency={competency}
            scale={scale}
            level={requirement?.level ?? null}
            focus={levels}
            onChange={(level) =>
              setCells([{ roleId: role.id, competencyId: competency.id, level }])
            }
          />
        )}
        {requirement ? (
          <RequirementFields key={requirement.id} requirement={requirement} />
        ) : (
          <p className="pb-hint">Choose a level to say more about it.</p>
        )}
      </div>
    </Popover>
  )
}
