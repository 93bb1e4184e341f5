import type { MouseEvent } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { familyColor, type Theme } from '#shared/map/palette.ts'
import type { SceneLane } from '#shared/map/scene.ts'
import { FrameHead } from './FrameHead.tsx'
import { StructureIcon } from './StructureIcon.tsx'

/** The head of a lane: letter, name and how many roles stand in it. */
export function LaneHead(props: {
  lane: SceneLane
  lanes: readonly SceneLane[]
  map: CareerMap
  theme: Theme
  tabbable: boolean
  onMenu: (event: MouseEvent, id: Id) => void
}) {
  const { lane, lanes, theme } = props
  const icon = useProject(({ document }) => document.jobFamily.get(lane.familyId)?.icon ?? '')
  const color = familyColor(theme, lane)
  const count = countOf(lane.roleCount, 'role')
  return (
    <FrameHead
      part={{ kind: 'family', id: lane.familyId }}
      map={props.map}
      boxes={lanes.map(({ familyId, x, width }) => ({ id: familyId, start: x, size: width }))}
      units={lane.columns}
      name={lane.name}
      label={`Job family ${lane.letter}, ${lane.name}, ${count}`}
      title={lane.collapsed ? `${lane.name}, ${count}. Press to expand` : lane.name}
      collapsed={lane.collapsed}
      small={lane.width < 150}
      style={{ '--family': color }}
      tabbable={props.tabbable}
      onMenu={props.onMenu}
    >
      <FamilyBadge letter={lane.letter} color={color} />
      <StructureIcon name={icon} />
      <span className="pb-map-lane-name">{lane.name}</span>
      <small>{lane.collapsed ? lane.roleCount : count}</small>
    </FrameHead>
  )
}
