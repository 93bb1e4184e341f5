import type { Box } from '#shared/map/drawing.ts'
import { scaled } from './scaled.ts'

/** The cell a dragged card would land in. */
export function DropTarget({ box }: { box: Box }) {
  return (
    <div
      className="pb-map-drop"
      aria-hidden="true"
      style={{
        left: scaled(box.x),
        top: scaled(box.y),
        width: scaled(box.width),
        height: scaled(box.height),
      }}
    />
  )
}
