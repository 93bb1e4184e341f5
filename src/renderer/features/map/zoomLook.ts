import { type CardLook, screenCardLook } from '#shared/map/cardLook.ts'
import type { Size } from '#shared/map/drawing.ts'
import { type LineLook, screenLineLook } from '#shared/map/lineDrawing.ts'
import { metricsFor } from '#shared/map/metrics.ts'
import type { CardDetail, SceneMetrics } from '#shared/map/scene.ts'

/** Percent; 100 is where full cards are 124 x 82 CSS pixels. */
export type Zoom = number

export const smallestZoom: Zoom = 10
export const largestZoom: Zoom = 250

/** Stops of the zoom keys and buttons. */
export const zoomStops: readonly Zoom[] = [
  0.1, 0.2, 0.3, 0.5, 0.7, 1, 1.5, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 35, 40, 55, 70, 80, 90, 100,
  110, 125, 150, 175, 200, 250,
]

/** Where room is short only chosen moves show their time. */
export type TimeLabels = 'all' | 'chosen'

/** Everything that follows from a zoom: what is drawn and how large, in CSS pixels. */
export type ZoomLook = {
  readonly zoom: Zoom
  readonly labels: TimeLabels
  readonly metrics: SceneMetrics
  readonly cardLook: CardLook
  readonly lineLook: LineLook
  /** The smallest zoom there is; all of a large map needs a smaller one than other maps. */
  readonly least: Zoom
}

/** Content drops out before text gets small. */
export function detailAt(zoom: Zoom): CardDetail {
  if (zoom < 40) return 'block'
  if (zoom < 70) return 'title'
  if (zoom < 95) return 'compact'
  return zoom < 150 ? 'full' : 'close'
}

/** Width and height of a card where its level of detail begins, is usual, and ends. */
const cardSizes: Record<CardDetail, readonly (readonly [Zoom, number, number])[]> = {
  block: [
    [10, 14, 8],
    [30, 42, 22],
    [39.99, 54, 28],
  ],
  title: [
    [40, 100, 36],
    [55, 106, 38],
    [69.99, 110, 44],
  ],
  compact: [
    [70, 108, 54],
    [80, 115, 58],
    [94.99, 121, 64],
  ],
  full: [
    [95, 122, 78],
    [100, 124, 82],
    [110, 130, 90],
    [149.99, 160, 114],
  ],
  close: [
    [150, 211, 139],
    [250, 352, 231],
  ],
}

/** How much larger than at 100 % type and gaps are: text never shrinks below its smallest size. */
function typeScale(zoom: Zoom): number {
  if (zoom <= 110) return 1
  return zoom < 150 ? 1 + ((zoom - 110) / 40) * 0.16 : (zoom / 150) * 1.16
}

export function clampZoom(zoom: Zoom, least: Zoom = smallestZoom): Zoom {
  const kept = Math.min(largestZoom, Math.max(least, zoom))
  return kept < smallestZoom ? Math.round(kept * 100) / 100 : Math.round(kept)
}

/** The next stop above or below a zoom. */
export function nextStop(zoom: Zoom, step: 1 | -1, least: Zoom = smallestZoom): Zoom {
  const apart = Math.min(0.5, zoom * 0.05)
  const further = zoomStops.filter((stop) =>
    step === 1 ? stop > zoom + apart : stop < zoom - apart,
  )
  return clampZoom((step === 1 ? further[0] : further.at(-1)) ?? zoom, least)
}

/**
 * Sizes at a zoom. Cards grow steadily within a level of detail, type only where it gains from it,
 * so that everything is drawn anew in its own size instead of being scaled. `room` is what the map
 * has between heads and key, and fills; null lets it be as large as it needs.
 */
export function zoomLook(
  zoom: Zoom,
  room: Size | null,
  labels: TimeLabels,
  least: Zoom = smallestZoom,
): ZoomLook {
  if (zoom < smallestZoom) return shrunkLook(zoom, labels, least)
  const detail = detailAt(zoom)
  const [cardWidth, cardHeight] = sizeAt(detail, zoom)
  const scale = typeScale(zoom)
  const base = metricsFor(detail, {
    height: room?.height ?? null,
    // Blocks show the whole at a glance; pulled apart they would not.
    width: detail === 'block' ? null : (room?.width ?? null),
  })
  const tight = labels === 'all' ? 1 : 0.9
  const thin = detail === 'block' ? Math.max(0.35, zoom / 40) * 0.75 : 1
  const gaps =
    detail === 'block' ? Math.max(0.4, zoom / 30) : detail === 'close' ? zoom / 150 : scale
  return {
    zoom,
    labels,
    least,
    metrics: {
      ...base,
      cardWidth,
      cardHeight,
      columnGap: base.columnGap * gaps,
      trackGap: base.trackGap * gaps * tight,
      clearance: base.clearance * gaps * tight,
      portGap: base.portGap * gaps,
      labelSize: 11.5 * scale,
      showLabels: base.showLabels && labels === 'all',
    },
    cardLook: scaledCard(detail === 'block' ? Math.min(1, zoom / 30) : scale, detail),
    lineLook: scaledLine(thin * scale),
  }
}

/** Below the smallest usual zoom everything shrinks alike; outlines stay wide enough to be seen. */
function shrunkLook(zoom: Zoom, labels: TimeLabels, least: Zoom): ZoomLook {
  const look = zoomLook(smallestZoom, null, labels, least)
  const share = zoom / smallestZoom
  const { metrics, cardLook, lineLook } = look
  return {
    ...look,
    zoom,
    metrics: {
      ...metrics,
      cardWidth: metrics.cardWidth * share,
      cardHeight: metrics.cardHeight * share,
      columnGap: metrics.columnGap * share,
      trackGap: metrics.trackGap * share,
      clearance: metrics.clearance * share,
      portGap: metrics.portGap * share,
    },
    cardLook: { ...cardLook, radius: cardLook.radius * share },
    lineLook: {
      ...lineLook,
      width: lineLook.width * Math.max(0.4, share),
      casing: lineLook.casing * share,
      radius: lineLook.radius * share,
      head: lineLook.head * share,
    },
  }
}

function sizeAt(detail: CardDetail, zoom: Zoom): readonly [number, number] {
  const sizes = cardSizes[detail]
  const [first = [zoom, 0, 0] as const] = sizes
  let low = first
  for (const high of sizes) {
    if (zoom <= high[0]) {
      const share = high[0] === low[0] ? 0 : (zoom - low[0]) / (high[0] - low[0])
      return [low[1] + (high[1] - low[1]) * share, low[2] + (high[2] - low[2]) * share]
    }
    low = high
  }
  return [low[1], low[2]]
}

function scaledCard(scale: number, detail: CardDetail): CardLook {
  const look = screenCardLook
  const padding = detail === 'title' ? { ...look.padding, top: 4, bottom: 4 } : look.padding
  const maxLines = detail === 'close' ? 3 : 2
  if (scale === 1) return { ...look, padding, title: { ...look.title, maxLines } }
  return {
    ...look,
    spine: look.spine * scale,
    radius: look.radius * Math.max(0.5, scale),
    halo: look.halo * Math.max(0.7, scale),
    padding: {
      top: padding.top * scale,
      right: padding.right * scale,
      bottom: padding.bottom * scale,
      left: padding.left * scale,
    },
    title: {
      ...look.title,
      size: look.title.size * Math.max(1, scale),
      floor: look.title.floor * Math.max(1, scale),
      maxLines,
    },
    pay: { ...look.pay, size: look.pay.size * scale },
    demand: look.demand * scale,
    ruler: {
      height: look.ruler.height * scale,
      above: look.ruler.above * scale,
      below: look.ruler.below * scale,
      tick: look.ruler.tick * scale,
      overhang: look.ruler.overhang * scale,
    },
    credential: { size: look.credential.size * scale, floor: look.credential.floor * scale },
  }
}

function scaledLine(scale: number): LineLook {
  if (scale === 1) return screenLineLook
  return {
    width: screenLineLook.width * scale,
    casing: screenLineLook.casing * scale,
    halo: screenLineLook.halo * scale,
    radius: screenLineLook.radius * scale,
    head: screenLineLook.head * scale,
    hopRadius: screenLineLook.hopRadius * scale,
    scale,
  }
}
