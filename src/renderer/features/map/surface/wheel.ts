import type { Point } from '#shared/map/drawing.ts'

const lineHeight = 18
const steepest = 60

/**
 * Wheels and touch pads: Ctrl or a pinch zooms about the pointer, everything else moves the map.
 * Where the map is not higher than its frame, an upright wheel moves it sideways, because that is
 * the only way it can go.
 */
export function wheelOn(
  host: HTMLElement,
  handlers: {
    readonly panBy: (by: Point) => void
    readonly zoomBy: (factor: number, at: Point) => void
    readonly fits: () => boolean
  },
): () => void {
  const turn = (event: WheelEvent) => {
    event.preventDefault()
    event.stopPropagation()
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? lineHeight : 1
    const [x, y] = [event.deltaX * unit, event.deltaY * unit]
    if (event.ctrlKey || event.metaKey) {
      const box = host.getBoundingClientRect()
      const at = { x: event.clientX - box.left, y: event.clientY - box.top }
      handlers.zoomBy(Math.exp(-Math.max(-steepest, Math.min(steepest, y)) * 0.004), at)
    } else if (event.shiftKey || (handlers.fits() && x === 0))
      handlers.panBy({ x: -(x || y), y: 0 })
    else handlers.panBy({ x: -x, y: -y })
  }
  host.addEventListener('wheel', turn, { passive: false, capture: true })
  return () => host.removeEventListener('wheel', turn, { capture: true })
}
