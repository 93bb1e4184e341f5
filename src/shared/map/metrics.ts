import type { CardDetail, SceneMetrics } from './scene.ts'

/** Sizes on the screen, in CSS pixels at the zoom where each level of detail is read. */
const presets: Record<CardDetail, SceneMetrics> = {
  block: {
    detail: 'block',
    cardWidth: 42,
    cardHeight: 22,
    columnGap: 12,
    trackGap: 5,
    clearance: 3.5,
    portGap: 7,
    labelSize: 11.5,
    showLabels: false,
    targetHeight: null,
  },
  title: {
    detail: 'title',
    cardWidth: 104,
    cardHeight: 38,
    columnGap: 15,
    trackGap: 8,
    clearance: 5,
    portGap: 12,
    labelSize: 11.5,
    showLabels: false,
    targetHeight: null,
  },
  compact: {
    detail: 'compact',
    cardWidth: 115,
    cardHeight: 58,
    columnGap: 17,
    trackGap: 10,
    clearance: 6,
    portGap: 13,
    labelSize: 11.5,
    showLabels: true,
    targetHeight: null,
  },
  full: {
    detail: 'full',
    cardWidth: 124,
    cardHeight: 82,
    columnGap: 25,
    trackGap: 11,
    clearance: 7,
    portGap: 15,
    labelSize: 11.5,
    showLabels: true,
    targetHeight: null,
  },
  close: {
    detail: 'close',
    cardWidth: 192,
    cardHeight: 126,
    columnGap: 34,
    trackGap: 14,
    clearance: 9,
    portGap: 18,
    labelSize: 12.5,
    showLabels: true,
    targetHeight: null,
  },
}

/**
 * Metrics of a level of detail. `targetHeight` is the height the map has to itself (without the
 * heads of lanes); a map that needs more is higher.
 */
export function metricsFor(
  detail: CardDetail,
  target: { readonly height?: number | null; readonly width?: number | null } = {},
): SceneMetrics {
  return {
    ...presets[detail],
    targetHeight: target.height ?? null,
    targetWidth: target.width ?? null,
  }
}
