import { type RefObject, useEffect } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Box, Point } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { setCanvasApi } from '../canvasApi.ts'
import { fitZoom } from '../fitZoom.ts'
import { mapStore } from '../mapStore.ts'
import type { MapSurface } from '../surface/mapSurface.ts'
import type { Frame, View } from '../surface/picture.ts'
import { clampZoom, type Zoom } from '../zoomLook.ts'
import { type Anchor, selectionBox, zoomForBox } from './useZoom.ts'

type Parts = {
  readonly host: RefObject<HTMLElement | null>
  readonly surface: MapSurface | null
  readonly scene: Scene | null
  readonly frame: Frame | null
  readonly zoom: Zoom
  readonly least: Zoom
  /** The zoom that shows all of a map where that is known already. */
  readonly fit: Zoom | null
  readonly document: Document
  readonly mapId: Id
  readonly roleIds: readonly Id[] | null
  readonly hold: (anchor: Anchor) => void
}

const revealMargin = 28

/** Lets actions move and resize the map while it is on screen. */
export function useCanvasApi(parts: Parts): void {
  useEffect(() => {
    const { surface, scene, frame, host } = parts
    if (!surface || !scene || !frame) return undefined
    const center = middleOf(frame)
    setCanvasApi({
      scene,
      frame,
      zoom: parts.zoom,
      least: parts.least,
      zoomTo: (zoom) =>
        surface.zoomBy(
          clampZoom(zoom, parts.least) / parts.zoom,
          zoomCenter(scene, surface.view(), frame),
        ),
      fit: (what) => fitTo(parts, what, center),
      reveal: (box) => {
        const to = revealed(box, surface.view(), frame)
        if (to) surface.moveTo(to, 'smoothly')
      },
      isInSight: (box) => isInSight(box, surface.view(), frame),
      middle: () => placeAt(center, surface.view()),
      view: () => surface.view(),
      moveTo: (place) => surface.moveTo(place, 'at once'),
      focus: () => host.current?.focus({ preventScroll: true }),
    })
    return () => setCanvasApi(null)
  })
}

/** Keys and buttons zoom about the chosen card while it is in sight, else about the middle. */
function zoomCenter(scene: Scene, view: View, frame: Frame): Point {
  const box = selectionBox(scene)
  if (!box) return middleOf(frame)
  const x = (box.x + box.width / 2) * view.scale + view.x
  const y = (box.y + box.height / 2) * view.scale + view.y
  const inSight = x > frame.left && x < frame.right && y > frame.top && y < frame.bottom
  return inSight ? { x, y } : middleOf(frame)
}

function fitTo(parts: Parts, what: 'page' | 'selection', center: Point): void {
  const { scene, frame, surface } = parts
  if (!scene || !frame || !surface) return
  const box = what === 'selection' ? selectionBox(scene) : null
  if (what === 'selection' && !box) return
  const point = box
    ? { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    : { x: scene.width / 2, y: scene.height / 2 }
  const room = { width: frame.right - frame.left, height: frame.bottom - frame.top }
  const zoom = box
    ? zoomForBox(parts.zoom, box, frame)
    : (parts.fit ??
      fitZoom({ document: parts.document, mapId: parts.mapId, roleIds: parts.roleIds, room }))
  if (zoom === parts.zoom) {
    surface.moveTo({ x: center.x - point.x, y: center.y - point.y }, 'smoothly')
    return
  }
  parts.hold({ point, at: center, scene })
  mapStore.set({ zoom })
}

function middleOf(frame: Frame): Point {
  return { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 }
}

function placeAt(at: Point, view: View): Point {
  return { x: (at.x - view.x) / view.scale, y: (at.y - view.y) / view.scale }
}

function isInSight(box: Box, view: View, frame: Frame): boolean {
  const left = box.x * view.scale + view.x
  const top = box.y * view.scale + view.y
  return (
    left >= frame.left &&
    top >= frame.top &&
    left + box.width * view.scale <= frame.right &&
    top + box.height * view.scale <= frame.bottom
  )
}

/** Where the map must lie for a box to be in sight; null when it is already. */
function revealed(box: Box, view: View, frame: Frame): Point | null {
  const left = box.x + view.x - revealMargin
  const right = box.x + box.width + view.x + revealMargin
  const top = box.y + view.y - revealMargin / 2
  const bottom = box.y + box.height + view.y + revealMargin / 2
  const x = left < frame.left ? frame.left - left : right > frame.right ? frame.right - right : 0
  const y = top < frame.top ? frame.top - top : bottom > frame.bottom ? frame.bottom - bottom : 0
  return x === 0 && y === 0 ? null : { x: view.x + x, y: view.y + y }
}
