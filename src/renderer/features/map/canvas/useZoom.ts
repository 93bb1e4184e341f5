import { useEffect, useMemo, useRef } from 'react'
import { useView } from '#renderer/state/view.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { Box, Point, Size } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { boxAround } from '../boxAround.ts'
import { type Asked, lookAt, startLook } from '../fitZoom.ts'
import { samePlace } from '../latticePoint.ts'
import { mapStore } from '../mapStore.ts'
import type { Frame, View } from '../surface/picture.ts'
import type { WholeMap } from '../whole/useWholeMap.ts'
import { clampZoom, smallestZoom, type Zoom, type ZoomLook, zoomLook } from '../zoomLook.ts'

/** What has to lie where after the next zoom. */
export type Anchor = { readonly point: Point; readonly at: Point; readonly scene: Scene }

/**
 * The look of the zoom chosen by hand, or of the largest one that shows all levels. Edits leave it
 * as it is; `again` asks for it anew where a map has outgrown its room.
 */
export function useZoomLook(
  asked: Omit<Asked, 'room'>,
  room: Size | null,
  again: number,
  moves: number,
  whole: WholeMap | null,
) {
  const { document, mapId, roleIds } = asked
  const zoom = mapStore.use((view) => view.zoom)
  const [width, height] = [room?.width ?? 0, room?.height ?? 0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: edits leave the look as it is.
  return useMemo((): ZoomLook | null => {
    if (!room) return null
    if (whole) {
      const least = Math.min(smallestZoom, whole.fit ?? smallestZoom)
      return whole.fit === null ? null : zoomLook(zoom ?? whole.fit, null, 'chosen', least)
    }
    const full = { document, mapId, roleIds, room }
    return zoom === null ? startLook(full) : lookAt(full, zoom, moves)
  }, [zoom, width, height, mapId, roleIds, again, whole === null, whole?.fit])
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

/** The box around the chosen cards and the ends of a chosen move; null without them. */
export function selectionBox(scene: Scene): Box | null {
  const { selectedRoleIds, selectedTransitionId } = useView.getState()
  const line = scene.lines.find(({ id }) => id === selectedTransitionId)
  const ids = new Set([...selectedRoleIds, ...(line ? [line.fromId, line.toId] : [])])
  return boxAround(scene.cards.filter(({ id }) => ids.has(id)))
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
