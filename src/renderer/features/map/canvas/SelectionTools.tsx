import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { runAction } from '#renderer/state/actions.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { Box, Size } from '#shared/map/drawing.ts'
import type { Scene, SceneCard } from '#shared/map/scene.ts'
import { aimAt, finishAim, startConnection } from '../connecting.ts'
import { mapStore } from '../mapStore.ts'
import { edgePush } from '../surface/edgePan.ts'
import type { View } from '../surface/picture.ts'
import { useCanvas } from './CanvasContext.tsx'
import { frameOf } from './canvasFrame.ts'
import { scaled } from './scaled.ts'
import { toolbarPlace } from './toolbarPlace.ts'

const barSize: Size = { width: 154, height: 36 }
const restPause = 120

/** What one does with a chosen card, beside it. */
export function SelectionToolbar(props: { scene: Scene; card: SceneCard; canvas: Size }) {
  const { scene, card, canvas } = props
  const surface = useCanvas()?.surface
  const [sight, setSight] = useState<Box | null>(null)

  useEffect(() => {
    if (!surface) return undefined
    let waiting: number | undefined
    const look = () => setSight(sightOf(surface.view(), canvas))
    look()
    const stop = surface.watch(() => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(look, restPause)
    })
    return () => {
      window.clearTimeout(waiting)
      stop()
    }
  }, [surface, canvas])

  if (!sight) return null
  const place = toolbarPlace(scene, card, barSize, sight)
  return (
    <div
      className="pb-map-tools-beside"
      role="toolbar"
      aria-label={`Tools for ${card.title}`}
      style={{ left: scaled(place.x), top: scaled(place.y) }}
    >
      <IconButton
        icon="edit"
        label="Edit title"
        shortcut="Enter"
        onClick={() => runAction('map.editTitle')}
      />
      <IconButton
        icon="connect"
        label="Connect"
        shortcut="C"
        onClick={() => runAction('map.connect')}
      />
      <IconButton
        icon="duplicate"
        label="Duplicate"
        shortcut="Ctrl D"
        onClick={() => runAction('map.duplicate')}
      />
      <IconButton
        icon={card.pinned ? 'unlock' : 'lock'}
        label={card.pinned ? 'Unlock its place' : 'Lock its place'}
        pressed={card.pinned}
        onClick={() => runAction('map.lock')}
      />
      <IconButton
        icon="delete"
        label="Delete"
        shortcut="Delete"
        onClick={() => runAction('map.delete')}
      />
    </div>
  )
}

function sightOf(view: View, canvas: Size): Box {
  const frame = frameOf(canvas)
  return {
    x: (frame.left - view.x) / view.scale,
    y: (frame.top - view.y) / view.scale,
    width: (canvas.width - frame.left - 8) / view.scale,
    height: (frame.bottom - frame.top) / view.scale,
  }
}

const sides = ['top', 'right', 'bottom', 'left'] as const

/** Four dots on a chosen card; a line drawn from one of them becomes a move. */
export function Handles(props: { card: SceneCard; scene: Scene; canvas: Size }) {
  const { card, scene, canvas } = props
  const surface = useCanvas()?.surface
  const pushing = useRef<number | undefined>(undefined)
  const client = useRef({ x: 0, y: 0 })
  const aim = () => {
    if (!surface) return
    const point = surface.pointAt(client.current)
    aimAt(cardUnder(scene, point, card.id)?.id ?? null, point)
  }
  /** Near the edge the map moves on under the line in hand. */
  const pushOn = () => {
    pushing.current = undefined
    if (!surface || mapStore.get().connection?.phase !== 'aim') return
    const at = surface.offsetOf(client.current)
    const by = edgePush(at, frameOf(canvas))
    if (by.x === 0 && by.y === 0) return
    surface.panBy(by)
    aim()
    pushing.current = window.requestAnimationFrame(pushOn)
  }
  const start = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || !surface) return
    event.preventDefault()
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    startConnection(card.id, surface.pointAt({ x: event.clientX, y: event.clientY }))
  }
  const move = (event: PointerEvent<HTMLElement>) => {
    if (event.buttons !== 1) return
    client.current = { x: event.clientX, y: event.clientY }
    aim()
    pushing.current ??= window.requestAnimationFrame(pushOn)
  }
  return sides.map((side) => (
    <span
      key={side}
      className="pb-map-handle"
      data-side={side}
      aria-hidden="true"
      style={handlePlace(card, side)}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={finishAim}
      onPointerCancel={() => mapStore.set({ connection: null })}
    />
  ))
}

export function cardUnder(
  scene: Scene,
  point: { x: number; y: number },
  exceptId: string,
): SceneCard | undefined {
  return scene.cards.find(
    ({ id, x, y, width, height }) =>
      id !== exceptId &&
      point.x >= x - 4 &&
      point.x <= x + width + 4 &&
      point.y >= y - 4 &&
      point.y <= y + height + 4,
  )
}

function handlePlace(card: SceneCard, side: (typeof sides)[number]) {
  const x =
    side === 'left' ? card.x : side === 'right' ? card.x + card.width : card.x + card.width / 2
  const y =
    side === 'top' ? card.y : side === 'bottom' ? card.y + card.height : card.y + card.height / 2
  return { left: scaled(x), top: scaled(y) }
}
