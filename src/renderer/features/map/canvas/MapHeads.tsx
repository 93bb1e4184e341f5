import { FamilyBadge } from '#renderer/ui/FamilyBadge.tsx'
import { countOf } from '#shared/base/words.ts'
import { bandTint, familyColor, type Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import { Following } from './CanvasContext.tsx'
import { scaled } from './scaled.ts'

/** Names of the job families above their lanes; they go sideways with the map and stay on top. */
export function LaneHeads({ scene, theme }: { scene: Scene; theme: Theme }) {
  return (
    <div className="pb-map-lane-row">
      <Following axes="x" className="pb-map-lanes">
        {scene.lanes.map((lane) => (
          <div
            key={lane.familyId}
            className="pb-map-lane"
            data-narrow={lane.width < 150 || undefined}
            title={lane.name}
            style={{
              left: scaled(lane.x),
              width: scaled(lane.width),
              '--family': familyColor(theme, lane),
            }}
          >
            <FamilyBadge letter={lane.letter} color={familyColor(theme, lane)} />
            <span className="pb-map-lane-name">{lane.name}</span>
            <small>{countOf(lane.roleCount, 'role')}</small>
          </div>
        ))}
      </Following>
      <div className="pb-map-corner">Level</div>
    </div>
  )
}

/** Names of the levels beside their bands; they go up and down with the map and stay on the left. */
export function LevelColumn({ scene, theme }: { scene: Scene; theme: Theme }) {
  return (
    <div className="pb-map-level-column">
      <Following axes="y" className="pb-map-levels">
        {scene.bands.map((band) => (
          <div
            key={band.bandId}
            className="pb-map-level"
            title={band.description}
            data-low={band.height < 56 || undefined}
            style={{
              top: scaled(band.y),
              height: scaled(band.height),
              background: bandTint(theme, band.level, scene.bands.length),
            }}
          >
            <b>{band.numeral}</b>
            <span>{band.name}</span>
            <small className="pb-map-level-time">{band.preparation}</small>
          </div>
        ))}
      </Following>
    </div>
  )
}
