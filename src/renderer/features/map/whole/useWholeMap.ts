import { useEffect, useMemo, useRef, useState } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '#shared/domain/document.ts'
import type { Size } from '#shared/map/drawing.ts'
import type { CardDetail, Scene } from '#shared/map/scene.ts'
import { mapStore } from '../mapStore.ts'
import { clampZoom, detailAt, smallestZoom, type Zoom, type ZoomLook } from '../zoomLook.ts'
import { catchUp } from './catchUp.ts'
import { type Layout, type LayoutDesk, layoutDesk } from './layoutDesk.ts'
import { sameLayout } from './layoutMessages.ts'
import { stretchScene } from './stretchScene.ts'

/** All of a map that is too large to be laid out while one works on it. */
export type WholeMap = {
  /** The zoom at which all of it is in view; null until it is laid out for the first time. */
  readonly fit: Zoom | null
  /** The scene of a document at a zoom: as laid out, or the nearest to it that there is meanwhile. */
  readonly sceneAt: (zoom: ZoomLook, document: Document) => Scene | null
}

/** Whole maps are looked at from afar at first. */
const farthest = 'block' satisfies CardDetail
const nearestFit: Zoom = 39

/**
 * Lays all of a large map out in a worker, one level of detail at a time, and shows what there is
 * until it is done. Null for maps that are laid out with every edit.
 */
export function useWholeMap(
  document: Document,
  mapId: Id,
  room: Size | null,
  isWhole: boolean,
): WholeMap | null {
  const [layouts, setLayouts] = useState<ReadonlyMap<CardDetail, Layout>>(new Map())
  const desk = useRef<LayoutDesk | null>(null)
  const detail = mapStore.use(({ zoom }) => (zoom === null ? farthest : detailAt(zoom)))
  const known = layouts.get(detail)
  const isUpToDate = known?.mapId === mapId && sameLayout(known.document, document)

  useEffect(() => {
    if (!isWhole) return undefined
    const made = layoutDesk({
      onLayout: (layout, more) => {
        setLayouts((before) => {
          const others = [...before].filter(([, each]) => each.mapId === layout.mapId)
          return new Map([...others, [layout.scene.detail, layout]])
        })
        if (more === 'done') mapStore.set({ layingOut: false })
      },
      onFailure: () => mapStore.set({ layingOut: false }),
    })
    desk.current = made
    return () => {
      made.end()
      desk.current = null
      setLayouts(new Map())
      mapStore.set({ layingOut: false })
    }
  }, [isWhole])

  useEffect(() => {
    if (!isWhole || isUpToDate) return
    mapStore.set({ layingOut: true })
    desk.current?.ask({ document, mapId, detail })
  }, [isWhole, isUpToDate, document, mapId, detail])

  const block = layouts.get(farthest)
  const isLaidOut = block?.mapId === mapId
  const [width, height] = [room?.width ?? 0, room?.height ?? 0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: edits leave the zoom as it is.
  const fit = useMemo(() => {
    if (!block || !isLaidOut || width === 0) return null
    const share = Math.min(width / block.scene.width, height / block.scene.height)
    return clampZoom(Math.min(nearestFit, smallestZoom * share), 0)
  }, [isLaidOut, width, height])

  const shown = known?.mapId === mapId ? known : [...layouts.values()].at(-1)
  return useMemo(() => {
    if (!isWhole) return null
    return {
      fit,
      sceneAt: (zoom, of) =>
        shown && shown.mapId === mapId ? stretchScene(catchUp(shown, of), zoom) : null,
    }
  }, [isWhole, fit, shown, mapId])
}
