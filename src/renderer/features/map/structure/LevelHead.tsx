import type { MouseEvent } from 'react'
import { useProject } from '#renderer/state/projectStore.ts'
import { Icon } from '#renderer/ui/icons.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import { countOf } from '#shared/base/words.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import { bandTint, type Theme } from '#shared/map/palette.ts'
import type { SceneBand } from '#shared/map/scene.ts'
import { scaled } from '../canvas/scaled.ts'
import { structure } from '../structureStore.ts'
import { placePart, sizePart, toggleCollapsed } from './frameEdits.ts'
import { dropIndex, mostRows, unitsAt } from './frameParts.ts'
import { HeadName, isPart } from './HeadName.tsx'
import { headId, headKeyWords, pressHeadKey } from './headKeys.ts'
import { StructureIcon } from './StructureIcon.tsx'
import { useHeadDrag } from './useHeadDrag.ts'

/** The head of a band: its numeral and name, and where it is renamed, moved, resized and collapsed. */
export function LevelHead(props: {
  band: SceneBand
  bands: readonly SceneBand[]
  map: CareerMap
  theme: Theme
  tabbable: boolean
  onMenu: (event: MouseEvent, id: Id) => void
}) {
  const { band, bands, map, theme } = props
  const part = { kind: 'level', id: band.bandId } as const
  const naming = structure.use((value) => isPart(value.naming, part))
  const icon = useProject(({ document }) => document.levelBand.get(band.bandId)?.icon ?? '')
  const visible = bands.map(({ bandId }) => bandId)
  const boxes = bands.map(({ bandId, y, height }) => ({ id: bandId, start: y, size: height }))
  const units = Math.max(1, band.rowYs.length)
  const drag = useHeadDrag(({ y }) => placePart(part, visible, dropIndex(boxes, part.id, y)))
  const unitsOf = (y: number) =>
    unitsAt({ start: band.y, size: band.height, units, at: y, most: mostRows })
  const rim = useHeadDrag(({ y }) => {
    if (unitsOf(y) !== units) sizePart(part, unitsOf(y))
  })
  return (
    <>
      <div
        className="pb-map-level"
        data-low={band.height < 56 || undefined}
        data-collapsed={band.collapsed || undefined}
        data-dragged={drag.at !== null || undefined}
        style={{
          top: scaled(band.y),
          height: scaled(band.height),
          background: bandTint(theme, band.level, bands.length),
        }}
      >
        {naming ? (
          <HeadName part={part} name={band.name} />
        ) : (
          <button
            type="button"
            id={headId(part)}
            className="pb-map-head"
            tabIndex={props.tabbable ? 0 : -1}
            title={band.description === '' ? band.name : band.description}
            aria-label={`Level ${band.numeral}, ${band.name}, ${countOf(band.roleCount, 'role')}${band.collapsed ? ', collapsed' : ''}`}
            aria-description={headKeyWords}
            onFocus={() => structure.set({ at: part })}
            onKeyDown={(event) => pressHeadKey(event, { map, part, visible, units })}
            onClick={(event) => {
              // A collapsed one is too small for a button of its own.
              if (band.collapsed && event.detail === 1) toggleCollapsed(map, part)
            }}
            onDoubleClick={() => structure.set({ naming: part })}
            onContextMenu={(event) => props.onMenu(event, band.bandId)}
            onPointerDown={drag.onPointerDown}
          >
            <b>
              {band.numeral}
              <StructureIcon name={icon} size={15} />
            </b>
            <span>{band.name}</span>
            <small className="pb-map-level-time">{band.preparation}</small>
          </button>
        )}
        {!naming && !band.collapsed && (
          <button
            type="button"
            className="pb-map-fold"
            tabIndex={-1}
            title={`Collapse ${band.name}`}
            aria-label={`Collapse ${band.name}`}
            onClick={() => toggleCollapsed(map, part)}
          >
            <Icon name="shrink" size={13} />
          </button>
        )}
        {!band.collapsed && (
          <span
            className="pb-map-rim"
            aria-hidden="true"
            onPointerDown={rim.onPointerDown}
            onMouseDown={(event) => event.preventDefault()}
          />
        )}
        {rim.at && (
          <span className="pb-map-rim-words" role="status">
            {countOf(unitsOf(rim.at.y), 'row')}
          </span>
        )}
      </div>
      {rim.at && (
        <span
          className="pb-map-drop-line"
          aria-hidden="true"
          style={{ top: scaled(band.y + (band.height / units) * unitsOf(rim.at.y)) }}
        />
      )}
      {drag.at && (
        <span
          className="pb-map-drop-line"
          aria-hidden="true"
          style={{ top: scaled(levelDropY(bands, part.id, drag.at.y)) }}
        />
      )}
    </>
  )
}

/** Where a dragged band would stand: a line between two others. */
function levelDropY(bands: readonly SceneBand[], id: Id, y: number): number {
  const others = bands.filter(({ bandId }) => bandId !== id)
  const boxes = bands.map(({ bandId, y: start, height }) => ({ id: bandId, start, size: height }))
  const next = others[dropIndex(boxes, id, y)]
  const last = others.at(-1)
  return next?.y ?? (last ? last.y + last.height : 0)
}
