import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import type { Frame, View } from './surface/picture.ts'
import type { Zoom } from './zoomLook.ts'

/** What actions may ask of the canvas while it is on screen. */
export type CanvasApi = {
  /** The map as saved, without gestures in progress. */
  readonly scene: Scene
  readonly frame: Frame
  readonly zoom: Zoom
  /** The smallest zoom of this map. */
  readonly least: Zoom
  readonly zoomTo: (zoom: Zoom) => void
  readonly fit: (what: 'page' | 'selection') => void
  /** Brings a part of the map into sight. */
  readonly reveal: (box: Box) => void
  readonly isInSight: (box: Box) => boolean
  /** The place on the map in the middle of what is in sight. */
  readonly middle: () => Point
  readonly focus: () => void
  readonly view: () => View
  /** Lays the map's origin at a place of the canvas, in CSS pixels. */
  readonly moveTo: (place: Point) => void
}

let current: CanvasApi | null = null

export function setCanvasApi(api: CanvasApi | null): void {
  current = api
}

/** Null while the map is shown as a list or not at all. */
export function canvasApi(): CanvasApi | null {
  return current
}
