import type { CareerMap } from '#shared/domain/records/map.ts'
import type { Scene } from '#shared/map/scene.ts'
import { paperLabel } from '../paperLabel.ts'
import { Following } from './CanvasContext.tsx'
import { canvasParts } from './canvasFrame.ts'
import { scaled } from './scaled.ts'

/** The edge of the page and its margin; outside of it lies the desk. */
export function PageFrame({ scene, map }: { scene: Scene; map: CareerMap }) {
  const { pageMargin } = canvasParts
  return (
    <div className="pb-map-page" aria-hidden="true" data-frame={map.showsFrame || undefined}>
      <Following axes="x" className="pb-map-page-right">
        <div
          className="pb-map-desk-right"
          style={{ left: `calc(${scaled(scene.width)} + ${pageMargin}px)` }}
        />
      </Following>
      <div className="pb-map-desk-left" />
      {map.showsFrame && (
        <span className="pb-map-page-tag">
          {paperLabel(map.paper)} {map.orientation}
        </span>
      )}
    </div>
  )
}
