import { type MouseEvent, useState } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import { HeadMenu, type HeadMenuState } from '../structure/HeadMenu.tsx'
import type { HeadContext } from '../structure/headKeys.ts'
import { LaneHead } from '../structure/LaneHead.tsx'
import { LevelHead } from '../structure/LevelHead.tsx'
import { structure } from '../structureStore.ts'
import { Following } from './CanvasContext.tsx'

type HeadsProps = { scene: Scene; theme: Theme; map: CareerMap }

/** Names of the job families above their lanes; they go sideways with the map and stay on top. */
export function LaneHeads({ scene, theme, map }: HeadsProps) {
  const { lanes } = scene
  const visible = lanes.map(({ familyId }) => familyId)
  const tabbable = useTabbable('family', visible)
  const { menu, open, close } = useHeadMenu()
  if (lanes.length === 0 && scene.bands.length === 0) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps presses and scrolling off the canvas.
    <div className="pb-map-lane-row" onMouseDown={keep} onScroll={stay}>
      <Following axes="x" className="pb-map-lanes">
        {lanes.map((lane) => (
          <LaneHead
            key={lane.familyId}
            lane={lane}
            lanes={lanes}
            map={map}
            theme={theme}
            tabbable={lane.familyId === tabbable}
            onMenu={(event, id) =>
              open(event, { map, part: { kind: 'family', id }, visible, units: lane.columns })
            }
          />
        ))}
      </Following>
      <div className="pb-map-corner">Level</div>
      <HeadMenu menu={menu} onClose={close} />
    </div>
  )
}

/** Names of the levels beside their bands; they go up and down with the map and stay on the left. */
export function LevelColumn({ scene, theme, map }: HeadsProps) {
  const { bands } = scene
  const visible = bands.map(({ bandId }) => bandId)
  const tabbable = useTabbable('level', visible)
  const { menu, open, close } = useHeadMenu()
  if (bands.length === 0) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keeps presses and scrolling off the canvas.
    <div className="pb-map-level-column" onMouseDown={keep} onScroll={stay}>
      <Following axes="y" className="pb-map-levels">
        {bands.map((band) => (
          <LevelHead
            key={band.bandId}
            band={band}
            bands={bands}
            map={map}
            theme={theme}
            tabbable={band.bandId === tabbable}
            onMenu={(event, id) => {
              const units = Math.max(1, band.rowYs.length)
              open(event, { map, part: { kind: 'level', id }, visible, units })
            }}
          />
        ))}
      </Following>
      <HeadMenu menu={menu} onClose={close} />
    </div>
  )
}

/** The canvas takes the focus of what is pressed on it, but not of its heads. */
function keep(event: MouseEvent): void {
  event.stopPropagation()
}

/** A head that gets the focus out of sight would scroll its row away from the map. */
function stay(event: { readonly currentTarget: HTMLElement }): void {
  event.currentTarget.scrollLeft = 0
  event.currentTarget.scrollTop = 0
}

/** One head of a row is reached by Tab: the one that had the focus last, else the first. */
function useTabbable(kind: 'family' | 'level', visible: readonly Id[]): Id | undefined {
  const at = structure.use((value) => value.at)
  return at?.kind === kind && visible.includes(at.id) ? at.id : visible[0]
}

function useHeadMenu() {
  const [menu, setMenu] = useState<HeadMenuState>(null)
  const open = (event: MouseEvent, context: HeadContext) => {
    event.preventDefault()
    event.stopPropagation()
    const box = event.currentTarget.getBoundingClientRect()
    // The menu key has no place of its own.
    const byKey = event.clientX === 0 && event.clientY === 0
    const at = byKey ? { x: box.left, y: box.bottom } : { x: event.clientX, y: event.clientY }
    setMenu({ ...context, at })
  }
  return { menu, open, close: () => setMenu(null) }
}
