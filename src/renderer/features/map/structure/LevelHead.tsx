import type { MouseEvent } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { bandTint, type Theme } from '#shared/map/palette.ts'
import type { SceneBand } from '#shared/map/scene.ts'
import { FrameHead } from './FrameHead.tsx'
import { StructureIcon } from './StructureIcon.tsx'

/** The head of a band: numeral, name and how long it takes to be ready for it. */
export function LevelHead(props: {
  band: SceneBand
  bands: readonly SceneBand[]
  map: CareerMap
  theme: Theme
  tabbable: boolean
  onMenu: (event: MouseEvent, id: Id) => void
}) {
  const { band, bands } = props
  const icon = useProject(({ document }) => document.levelBand.get(band.bandId)?.icon ?? '')
  return (
    <FrameHead
      part={{ kind: 'level', id: band.bandId }}
      map={props.map}
      boxes={bands.map(({ bandId, y, height }) => ({ id: bandId, start: y, size: height }))}
      units={band.rowYs.length}
      name={band.name}
      label={`Level ${band.numeral}, ${band.name}, ${countOf(band.roleCount, 'role')}`}
      title={band.description === '' ? band.name : band.description}
      collapsed={band.collapsed}
      small={band.height < 56}
      style={{ background: bandTint(props.theme, band.level, bands.length) }}
      tabbable={props.tabbable}
      onMenu={props.onMenu}
    >
      <b>
        {band.numeral}
        <StructureIcon name={icon} size={15} />
      </b>
      <span>{band.name}</span>
      <small className="pb-map-level-time">{band.preparation}</small>
    </FrameHead>
  )
}
