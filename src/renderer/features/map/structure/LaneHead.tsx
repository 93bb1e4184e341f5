import type { MouseEvent } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { Icon } from '#renderer/ui/icons.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { familyColor, type Theme } from '#shared/map/palette.ts'
import type { SceneLane } from '#shared/map/scene.ts'
import { scaled } from '../canvas/scaled.ts'
import { structure } from '../structureStore.ts'
import { placePart, sizePart, toggleCollapsed } from './frameEdits.ts'
import { dropIndex, mostColumns, unitsAt } from './frameParts.ts'
import { HeadName, isPart } from './HeadName.tsx'
import { headId, headKeyWords, pressHeadKey } from './headKeys.ts'
import { StructureIcon } from './StructureIcon.tsx'
import { useHeadDrag } from './useHeadDrag.ts'

/** The head of a lane: its name, and where it is renamed, moved, resized and collapsed. */
export function LaneHead(props: {
  lane: SceneLane
  lanes: readonly SceneLane[]
  map: CareerMap
  theme: Theme
  tabbable: boolean
  onMenu: (event: MouseEvent, id: Id) => void
}) {
  const { lane, lanes, map, theme } = props
  const part = { kind: 'family', id: lane.familyId } as const
  const naming = structure.use((value) => isPart(value.naming, part))
  const icon = useProject(({ document }) => document.jobFamily.get(lane.familyId)?.icon ?? '')
  const visible = lanes.map(({ familyId }) => familyId)
  const boxes = lanes.map(({ familyId, x, width }) => ({ id: familyId, start: x, size: width }))
  const units = Math.max(1, lane.columns)
  const drag = useHeadDrag(({ x }) => placePart(part, visible, dropIndex(boxes, part.id, x)))
  const unitsOf = (x: number) =>
    unitsAt({ start: lane.x, size: lane.width, units, at: x, most: mostColumns })
  const rim = useHeadDrag(({ x }) => {
    if (unitsOf(x) !== lane.columns) sizePart(part, unitsOf(x))
  })
  const color = familyColor(theme, lane)
  const count = countOf(lane.roleCount, 'role')
  return (
    <>
      <div
        className="pb-map-lane"
        data-narrow={lane.width < 150 || undefined}
        data-collapsed={lane.collapsed || undefined}
        data-dragged={drag.at !== null || undefined}
        style={{ left: scaled(lane.x), width: scaled(lane.width), '--family': color }}
      >
        {naming ? (
          <HeadName part={part} name={lane.name} />
        ) : (
          <button
            type="button"
            id={headId(part)}
            className="pb-map-head"
            tabIndex={props.tabbable ? 0 : -1}
            title={lane.collapsed ? `${lane.name}, ${count}. Press to expand` : lane.name}
            aria-label={`Job family ${lane.letter}, ${lane.name}, ${count}${lane.collapsed ? ', collapsed' : ''}`}
            aria-description={headKeyWords}
            onFocus={() => structure.set({ at: part })}
            onKeyDown={(event) =>
              pressHeadKey(event, { map, part, visible, units: Math.max(1, lane.columns) })
            }
            onClick={(event) => {
              // A collapsed one is too small for a button of its own.
              if (lane.collapsed && event.detail === 1) toggleCollapsed(map, part)
            }}
            onDoubleClick={() => structure.set({ naming: part })}
            onContextMenu={(event) => props.onMenu(event, lane.familyId)}
            onPointerDown={drag.onPointerDown}
          >
            <FamilyBadge letter={lane.letter} color={color} />
            <StructureIcon name={icon} />
            <span className="pb-map-lane-name">{lane.name}</span>
            <small>{lane.collapsed ? lane.roleCount : count}</small>
          </button>
        )}
        {!naming && !lane.collapsed && (
          <button
            type="button"
            className="pb-map-fold"
            tabIndex={-1}
            title={`Collapse ${lane.name}`}
            aria-label={`Collapse ${lane.name}`}
            onClick={() => toggleCollapsed(map, part)}
          >
            <Icon name="shrink" size={13} />
          </button>
        )}
        {!lane.collapsed && (
          <span
            className="pb-map-rim"
            aria-hidden="true"
            onPointerDown={rim.onPointerDown}
            onMouseDown={(event) => event.preventDefault()}
          />
        )}
        {rim.at && (
          <span className="pb-map-rim-words" role="status">
            {countOf(unitsOf(rim.at.x), 'column')}
          </span>
        )}
      </div>
      {rim.at && (
        <span
          className="pb-map-drop-line"
          aria-hidden="true"
          style={{ left: scaled(lane.x + (lane.width / units) * unitsOf(rim.at.x)) }}
        />
      )}
      {drag.at && (
        <span
          className="pb-map-drop-line"
          aria-hidden="true"
          style={{ left: scaled(laneDropX(lanes, part.id, drag.at.x)) }}
        />
      )}
    </>
  )
}

/** Where a dragged lane would stand: a line between two others. */
function laneDropX(lanes: readonly SceneLane[], id: Id, x: number): number {
  const others = lanes.filter(({ familyId }) => familyId !== id)
  const boxes = lanes.map(({ familyId, x: start, width }) => ({ id: familyId, start, size: width }))
  const next = others[dropIndex(boxes, id, x)]
  const last = others.at(-1)
  return next?.x ?? (last ? last.x + last.width : 0)
}
