import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { runAction } from '#renderer/state/actions.ts'
import { IconButton } from '#renderer/ui/IconButton.tsx'
import type { Id } from '#shared/base/identifiers.ts'
import type { Size } from '#shared/map/drawing.ts'
import { bandTint, familyColor, type Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import type { View } from '../surface/picture.ts'
import { useCanvas } from './CanvasContext.tsx'
import { frameOf } from './canvasFrame.ts'
import { type Corner, cornerBox, hiddenBy, minimapCorner } from './minimapCorner.ts'

const frameWidth = 14
const footHeight = 38
const gap = 10
/** Square pixels of cards it may cover. */
const mostHidden = 150
/** Room for the tools beside a chosen card. */
const toolsAround = { x: 60, y: 54 }
const parkingPause = 160
/** Zoom buttons alone, where the picture would hide cards in every corner. */
const smallSize: Size = { width: 166, height: 38 }

/** Size of the small picture: the shape of the map, kept within a small box. */
function pictureSize(scene: Scene): Size {
  const scale = Math.min(156 / scene.width, 84 / scene.height)
  return {
    width: Math.max(152, Math.round(scene.width * scale)),
    height: Math.max(34, Math.round(scene.height * scale)),
  }
}

/** The whole map in a corner, with what is in sight. A press or drag in it goes there. */
export function Minimap(props: {
  scene: Scene
  theme: Theme
  canvas: Size
  zoom: number
  selectedRoleIds: readonly Id[]
}) {
  const { scene, theme, canvas } = props
  const surface = useCanvas()?.surface
  const sight = useRef<SVGPathElement>(null)
  const edge = useRef<SVGRectElement>(null)
  const size = pictureSize(scene)
  const { corner, small } = useParking(scene, canvas, size, props.selectedRoleIds)
  const frame = frameOf(canvas)
  const [kx, ky] = [size.width / scene.width, size.height / scene.height]

  useEffect(() => {
    if (!surface) return undefined
    return surface.watch((view) => {
      const box = inSight(view, frame, scene)
      const [x, y] = [box.x * kx, box.y * ky]
      const [w, h] = [box.width * kx, box.height * ky]
      edge.current?.setAttribute('x', String(x + 0.75))
      edge.current?.setAttribute('y', String(y + 0.75))
      edge.current?.setAttribute('width', String(Math.max(0, w - 1.5)))
      edge.current?.setAttribute('height', String(Math.max(0, h - 1.5)))
      sight.current?.setAttribute(
        'd',
        `M0 0H${size.width}V${size.height}H0ZM${x} ${y}V${y + h}H${x + w}V${y}Z`,
      )
    })
  })

  const goTo = (event: PointerEvent<SVGSVGElement>) => {
    if (!surface || event.buttons !== 1) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const box = event.currentTarget.getBoundingClientRect()
    const x = (event.clientX - box.left) / kx
    const y = (event.clientY - box.top) / ky
    const middle = { x: (frame.left + frame.right) / 2, y: (frame.top + frame.bottom) / 2 }
    surface.moveTo({ x: middle.x - x, y: middle.y - y }, 'at once')
  }

  const chosen = new Set(props.selectedRoleIds)
  const place = cornerBox(corner, small ? smallSize : outerSize(size), roomOf(canvas), gap)
  return (
    <section
      className="pb-map-mini"
      aria-label="Overview and zoom"
      data-corner={corner}
      data-small={small || undefined}
      style={{ left: `${place.x}px`, top: `${place.y}px`, width: `${place.width}px` }}
    >
      <svg
        className="pb-map-mini-picture"
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        onPointerDown={goTo}
        onPointerMove={goTo}
      >
        {scene.bands.map((band) => (
          <rect
            key={band.bandId}
            x={0}
            y={band.y * ky}
            width={size.width}
            height={band.height * ky}
            fill={bandTint(theme, band.level, scene.bands.length)}
          />
        ))}
        {scene.cards.map((card) => (
          <rect
            key={card.id}
            x={card.x * kx}
            y={card.y * ky}
            width={Math.max(1, card.width * kx)}
            height={Math.max(1, card.height * ky)}
            rx={1}
            fill={familyColor(theme, card)}
            opacity={chosen.has(card.id) ? 1 : 0.8}
            stroke={chosen.has(card.id) ? theme.mark : 'none'}
            strokeWidth={2.5}
            paintOrder="stroke"
          />
        ))}
        <path ref={sight} className="pb-map-mini-rest" fillRule="evenodd" />
        <rect ref={edge} className="pb-map-mini-sight" />
      </svg>
      <div className="pb-map-mini-foot">
        <IconButton
          icon="minus"
          label="Zoom out"
          shortcut="Ctrl -"
          onClick={() => runAction('map.zoomOut')}
        />
        <button
          type="button"
          className="pb-map-zoom"
          aria-label={`Zoom ${props.zoom} percent, set to 100`}
          title="Set to 100 %"
          onClick={() => runAction('map.zoomFull')}
        >
          {props.zoom}%
        </button>
        <IconButton
          icon="add"
          label="Zoom in"
          shortcut="Ctrl +"
          onClick={() => runAction('map.zoomIn')}
        />
        <IconButton
          icon="fit"
          label="Fit the whole map"
          shortcut="Shift 1"
          onClick={() => runAction('map.fitPage')}
        />
      </div>
    </section>
  )
}

function outerSize(size: Size): Size {
  return { width: size.width + frameWidth, height: size.height + footHeight + 8 }
}

function roomOf(canvas: Size) {
  const frame = frameOf(canvas)
  return {
    x: frame.left,
    y: frame.top + 2,
    width: canvas.width - frame.left,
    height: frame.bottom - frame.top - 2,
  }
}

function inSight(view: View, frame: ReturnType<typeof frameOf>, scene: Scene) {
  const x = Math.max(0, (frame.left - view.x) / view.scale)
  const y = Math.max(0, (frame.top - view.y) / view.scale)
  return {
    x,
    y,
    width: Math.min(scene.width - x, (frame.right - frame.left) / view.scale),
    height: Math.min(scene.height - y, (frame.bottom - frame.top) / view.scale),
  }
}

type Parking = { readonly corner: Corner; readonly small: boolean }

/**
 * Parks the overview where it hides least, whenever the map has come to rest. Where it would cover
 * cards in every corner only its buttons stay; the picture comes back under the pointer.
 */
function useParking(
  scene: Scene,
  canvas: Size,
  size: Size,
  selectedRoleIds: readonly Id[],
): Parking {
  const surface = useCanvas()?.surface
  const [parking, setParking] = useState<Parking>({ corner: 'top left', small: false })
  const { width, height } = size
  useEffect(() => {
    if (!surface) return undefined
    const chosen = new Set(selectedRoleIds)
    let waiting: number | undefined
    const park = () => {
      const view = surface.view()
      const cards = scene.cards.map((card) => {
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
      const room = roomOf(canvas)
      const large = outerSize({ width, height })
      const boxOf = (each: Size) => (corner: Corner) => cornerBox(corner, each, room, gap)
      setParking((now) => {
        const corner = minimapCorner(now.corner, cards, boxOf(large))
        if (hiddenBy(boxOf(large)(corner), cards) < mostHidden) return same(now, corner, false)
        return same(now, minimapCorner(now.corner, cards, boxOf(smallSize)), true)
      })
    }
    const stop = surface.watch(() => {
      window.clearTimeout(waiting)
      waiting = window.setTimeout(park, parkingPause)
    })
    return () => {
      window.clearTimeout(waiting)
      stop()
    }
  }, [surface, scene, canvas, width, height, selectedRoleIds])
  return parking
}

function same(now: Parking, corner: Corner, small: boolean): Parking {
  return now.corner === corner && now.small === small ? now : { corner, small }
}
