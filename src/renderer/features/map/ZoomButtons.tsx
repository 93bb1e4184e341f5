import { runAction } from '#renderer/state/actions.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'

/** Out, the zoom itself, in, and all of it. */
export function ZoomButtons({ zoom }: { zoom: number }) {
  return (
    <>
      <IconButton
        icon="minus"
        label="Zoom out"
        shortcut="Ctrl -"
        onClick={() => runAction('map.zoomOut')}
      />
      <button
        type="button"
        className="pb-map-zoom"
        aria-label={`Zoom ${zoom} percent, set to 100`}
        title="Set to 100 %"
        onClick={() => runAction('map.zoomFull')}
      >
        {zoom}%
      </button>
      <IconButton
        icon="add"
        label="Zoom in"
        shortcut="Ctrl +"
        onClick={() => runAction('map.zoomIn')}
      />
      <IconButton
        icon="fit"
        label="Fit the whole map"
        shortcut="Shift 1"
        onClick={() => runAction('map.fitPage')}
      />
    </>
  )
}
