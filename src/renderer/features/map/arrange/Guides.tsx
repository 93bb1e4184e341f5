import type { Size } from '#shared/map/drawing.ts'
import { scaled } from '../canvas/scaled.ts'
import { mapStore } from '../mapStore.ts'

/** Lines along which what is in hand lies with other things. */
export function Guides({ size }: { size: Size }) {
  const guides = mapStore.use((view) => view.guides)
  return guides.map(({ upright, at }) => (
    <span
      key={`${upright}-${at}`}
      className="pb-map-guide"
      aria-hidden="true"
      style={
        upright
          ? { left: scaled(at), top: 0, width: 1, height: scaled(size.height) }
          : { left: 0, top: scaled(at), width: scaled(size.width), height: 1 }
      }
    />
  ))
}
