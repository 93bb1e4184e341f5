import { useEffect, useMemo, useRef } from 'react'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Box, Point, Size } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { startZoom } from '../fitZoom.ts'
import { samePlace } from '../latticePoint.ts'
import { mapStore } from '../mapStore.ts'
import type { Frame, View } from '../surface/picture.ts'
import { clampZoom, type Zoom, type ZoomLook, zoomLook } from '../zoomLook.ts'

/** What has to lie where after the next zoom. */
export type Anchor = { readonly point: Point; readonly at: Point; readonly scene: Scene }

/** The look of the zoom chosen by hand, or of the largest one that shows all levels. */
export function useZoomLook(
  document: Document,
  mapId: Id,
  roleIds: readonly Id[] | null,
  room: Size | null,
): ZoomLook | null {
  const zoom = mapStore.use((view) => view.zoom)
  const known = useRef<{ key: string; zoom: Zoom } | null>(null)
  const key = room ? JSON.stringify([mapId, roleIds?.length, Math.round(room.height / 40)]) : ''
  const height = room?.height ?? 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: edits leave the zoom as it is.
  return useMemo(() => {
    if (!room) return null
    if (zoom !== null) return zoomLook(zoom, room.height)
    if (known.current?.key !== key) {
      known.current = { key, zoom: startZoom({ document, mapId, roleIds, room }) }
    }
    return zoomLook(known.current.zoom, room.height)
  }, [zoom, key, height])
}

/** Keeps the place under the pointer still while the map is drawn at another size. */
export function useAnchor(): {
  readonly hold: (anchor: Anchor) => void
  readonly viewFor: (scene: Scene) => View | undefined
} {
  const waiting = useRef<Anchor | null>(null)
  return {
    hold: (anchor) => {
      waiting.current = anchor
    },
    viewFor: (scene) => {
      const anchor = waiting.current
      if (!anchor || scene === anchor.scene) return undefined
      waiting.current = null
      const place = samePlace(anchor.point, anchor.scene, scene)
      return { x: anchor.at.x - place.x, y: anchor.at.y - place.y, scale: 1 }
    },
  }
}

/** The middle of the chosen cards, or nothing. */
export function selectionBox(scene: Scene): Box | null {
  const { selectedRoleIds, selectedTransitionId } = useView.getState()
  const line = scene.lines.find(({ id }) => id === selectedTransitionId)
  const ids = new Set([...selectedRoleIds, ...(line ? [line.fromId, line.toId] : [])])
  const cards = scene.cards.filter(({ id }) => ids.has(id))
  if (cards.length === 0) return null
  const left = Math.min(...cards.map(({ x }) => x))
  const top = Math.min(...cards.map(({ y }) => y))
  const right = Math.max(...cards.map(({ x, width }) => x + width))
  const bottom = Math.max(...cards.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The zoom at which the chosen cards fill the frame, never more than close up. */
export function zoomForBox(now: Zoom, box: Box, frame: Frame): Zoom {
  const width = (frame.right - frame.left - 60) / box.width
  const height = (frame.bottom - frame.top - 60) / box.height
  return clampZoom(Math.min(160, now * Math.min(width, height)))
}

/** Resets a zoom chosen by hand when another map or part is shown. */
export function useFreshZoom(mapId: Id, part: unknown): void {
  const key = JSON.stringify([mapId, part])
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    mapStore.set({ zoom: null })
  }, [key])
}
