import { useEffect, useRef, useState } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { Box, Size } from '#shared/map/drawing.ts'
import type { Scene } from '#shared/map/scene.ts'
import { mapStore } from '../mapStore.ts'
import type { View } from '../surface/picture.ts'
import { useCanvas } from './CanvasContext.tsx'
import { frameOf } from './canvasFrame.ts'
import { type Corner, cornerBox, hiddenBy, minimapCorner } from './minimapCorner.ts'

/** Square pixels of cards the overview may cover. */
const mostHidden = 150
/** Room for the tools beside a chosen card. */
const toolsAround = { x: 60, y: 54 }
const parkingPause = 160
const gap = 10

/** Outer sizes of the overview: with its zoom buttons, and as a picture alone. */
export type OverviewSizes = { readonly full: Size; readonly picture: Size }

/** Where the overview stands; null while it would cover cards wherever it stood. */
export type Parked = { readonly kind: 'full' | 'picture'; readonly box: Box } | null

/**
 * Parks the overview where it hides least, whenever the map has come to rest. Where it would cover
 * cards it gets smaller, and at last goes; its buttons are then in the rail.
 */
export function useParking(
  scene: Scene,
  canvas: Size,
  sizes: OverviewSizes,
  selectedRoleIds: readonly Id[],
): Parked {
  const surface = useCanvas()?.surface
  const [corner, setCorner] = useState<Corner>('top left')
  const last = useRef<Corner>('top left')
  const overview = mapStore.use((view) => view.overview)
  const latest = useRef(sizes)
  latest.current = sizes
  useEffect(() => {
    if (!surface) return undefined
    let waiting: number | undefined
    const park = () => {
      const cards = cardsInSight(scene, surface.view(), selectedRoleIds)
      const room = roomOf(canvas)
      for (const kind of ['full', 'picture'] as const) {
        const boxAt = (each: Corner) => cornerBox(each, latest.current[kind], room, gap)
        const best = minimapCorner(last.current, cards, boxAt)
        if (hiddenBy(boxAt(best), cards) >= mostHidden) continue
        last.current = best
        setCorner(best)
        mapStore.set({ overview: kind })
        return
      }
      mapStore.set({ overview: 'rail' })
    }
    const stop = surface.watch(() => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(park, parkingPause)
    })
    return () => {
      window.clearTimeout(waiting)
      stop()
    }
  }, [surface, scene, canvas, selectedRoleIds])
  if (overview === 'rail') return null
  return { kind: overview, box: cornerBox(corner, sizes[overview], roomOf(canvas), gap) }
}

/** Cards in pixels of the surface; a chosen one with the room its tools may take. */
function cardsInSight(scene: Scene, view: View, selectedRoleIds: readonly Id[]) {
  const chosen = new Set(selectedRoleIds)
  return scene.cards.map((card) => {
    const isChosen = chosen.has(card.id)
    const around = isChosen ? toolsAround : { x: 0, y: 0 }
    return {
      x: card.x * view.scale + view.x - around.x,
      y: card.y * view.scale + view.y - around.y,
      width: card.width * view.scale + 2 * around.x,
      height: card.height * view.scale + 2 * around.y,
      chosen: isChosen,
    }
  })
}

function roomOf(canvas: Size): Box {
  const frame = frameOf(canvas)
  return {
    x: frame.left,
    y: frame.top + 2,
    width: canvas.width - frame.left,
    height: frame.bottom - frame.top - 2,
  }
}
