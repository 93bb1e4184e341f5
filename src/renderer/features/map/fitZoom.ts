import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import { buildScene } from '#shared/map/buildScene.ts'
import type { Size } from '#shared/map/drawing.ts'
import { clampZoom, largestZoom, smallestZoom, type Zoom, zoomLook } from './zoomLook.ts'

/** Zooms to start with, the best first: all levels must fit without scrolling up and down. */
const startZooms: readonly Zoom[] = [110, 100, 95, 80, 70, 55, 40, 30, 20]

type Asked = {
  readonly document: Document
  readonly mapId: Id
  readonly roleIds: readonly Id[] | null
  /** Room for the map itself. */
  readonly room: Size
}

function sizeAt({ document, mapId, roleIds }: Asked, zoom: Zoom): Size {
  const { metrics } = zoomLook(zoom, null)
  return buildScene(document, mapId, metrics, roleIds === null ? {} : { roleIds })
}

/** The largest usual zoom at which every level of the map is in view. */
export function startZoom(asked: Asked): Zoom {
  const fitting = startZooms.find((zoom) => sizeAt(asked, zoom).height <= asked.room.height)
  return fitting ?? startZooms.at(-1) ?? smallestZoom
}

/** The largest zoom at which the whole map is in view; the smallest one when none is. */
export function fitZoom(asked: Asked): Zoom {
  let [low, high] = [smallestZoom, largestZoom]
  while (high - low > 1) {
    const middle = clampZoom((low + high) / 2)
    const { width, height } = sizeAt(asked, middle)
    if (width <= asked.room.width && height <= asked.room.height) low = middle
    else high = middle
  }
  return low
}
