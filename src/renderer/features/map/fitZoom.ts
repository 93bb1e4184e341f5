import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Size } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { sceneOfMap } from './sceneOfMap.ts'
import {
  clampZoom,
  largestZoom,
  smallestZoom,
  type TimeLabels,
  type Zoom,
  type ZoomLook,
  zoomLook,
} from './zoomLook.ts'

export type Asked = {
  readonly document: Document
  readonly mapId: Id
  readonly roleIds: readonly Id[] | null
  /** Room for the map itself. */
  readonly room: Size
}

/** Looks to start with, the best first. Times drop out before cards lose what they say. */
const startLooks: readonly (readonly [Zoom, TimeLabels])[] = [
  [110, 'all'],
  [100, 'all'],
  [95, 'all'],
  [80, 'all'],
  [70, 'all'],
  [80, 'chosen'],
  [70, 'chosen'],
  [69, 'chosen'],
  [62, 'chosen'],
  [55, 'chosen'],
  [48, 'chosen'],
  [40, 'chosen'],
]
/** Maps that are too high for any of them are read by scrolling. */
const scrollingLook = [80, 'all'] as const

/** Maps with more moves take too long to be laid out just to see whether they fit. */
const mostMovesTried = 250

function sceneAt({ document, mapId, roleIds }: Asked, zoom: Zoom, labels: TimeLabels): Scene {
  const { metrics } = zoomLook(zoom, null, labels)
  return sceneOfMap(document, mapId, metrics, roleIds)
}

function cardHeightAt(zoom: Zoom): number {
  return zoomLook(zoom, null, 'all').metrics.cardHeight
}

function rowsOf(scene: Scene): number {
  return scene.bands.reduce((sum, { rowYs }) => sum + rowYs.length, 0)
}

/**
 * The largest look at which every level of the map is in view. One map that was laid out tells the
 * least height of the others, so that few are tried.
 */
export function startLook(asked: Asked): ZoomLook {
  const room = asked.room.height
  const measured = new Map<TimeLabels, { height: number; rows: number; zoom: Zoom }>()
  const heightAt = (zoom: Zoom, labels: TimeLabels): number => {
    const scene = sceneAt(asked, zoom, labels)
    measured.set(labels, { height: scene.height, rows: rowsOf(scene), zoom })
    return scene.height
  }
  const leastAt = (zoom: Zoom, labels: TimeLabels): number => {
    const known = measured.get(labels)
    if (!known || zoom < known.zoom - 12) return 0
    return known.height + known.rows * (cardHeightAt(zoom) - cardHeightAt(known.zoom))
  }
  const hopeless = heightAt(80, 'all') > room * 3
  if (hopeless) return zoomLook(scrollingLook[0], asked.room, scrollingLook[1])
  const fitting = startLooks.find(([zoom, labels]) => {
    return leastAt(zoom, labels) <= room && heightAt(zoom, labels) <= room
  })
  const [zoom, labels] = fitting ?? scrollingLook
  return zoomLook(zoom, asked.room, labels)
}

/** The look at a chosen zoom: with all times where the levels then fit, or where nothing would. */
export function lookAt(asked: Asked, zoom: Zoom, moves: number): ZoomLook {
  const room = asked.room.height
  if (moves > mostMovesTried) return zoomLook(zoom, asked.room, 'all')
  const labels =
    sceneAt(asked, zoom, 'all').height > room && sceneAt(asked, zoom, 'chosen').height <= room
      ? 'chosen'
      : 'all'
  return zoomLook(zoom, asked.room, labels)
}

/** The largest zoom at which the whole map is in view; the smallest one when none is. */
export function fitZoom(asked: Asked): Zoom {
  let [low, high] = [smallestZoom, largestZoom]
  while (high - low > 1) {
    const middle = clampZoom((low + high) / 2)
    const { width, height } = sceneAt(asked, middle, 'chosen')
    if (width <= asked.room.width && height <= asked.room.height) low = middle
    else high = middle
  }
  return low
}
