import { type PointerEvent, useEffect, useRef } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { Size } from '#shared/map/drawing.ts'
import type { Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'
import type { View } from '../surface/picture.ts'
import { ZoomButtons } from '../ZoomButtons.tsx'
import { useCanvas } from './CanvasContext.tsx'
import { frameOf } from './canvasFrame.ts'
import { MinimapPicture } from './MinimapPicture.tsx'
import { useParking } from './useParking.ts'

const border = 14
const footHeight = 32

/** A picture in the shape of the map inside a box. */
function pictureSize(scene: Scene, box: Size, leastWidth: number): Size {
  const scale = Math.min(box.width / scene.width, box.height / scene.height)
  return {
    width: Math.max(leastWidth, Math.round(scene.width * scale)),
    height: Math.max(30, Math.round(scene.height * scale)),
  }
}

function withBorder({ width, height }: Size, foot: number): Size {
  return { width: width + border, height: height + border + foot }
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
  const full = pictureSize(scene, { width: 156, height: 84 }, 152)
  const small = pictureSize(scene, { width: 116, height: 70 }, 60)
  const sizes = { full: withBorder(full, footHeight), picture: withBorder(small, 0) }
  const parked = useParking(scene, canvas, sizes, props.selectedRoleIds)
  const size = parked?.kind === 'picture' ? small : full
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

  if (!parked) return null
  const { box } = parked
  return (
    <section
      className="pb-map-mini"
      aria-label="Overview and zoom"
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px` }}
    >
      <MinimapPicture
        scene={scene}
        theme={theme}
        size={size}
        selectedRoleIds={props.selectedRoleIds}
      />
      <svg
        className="pb-map-mini-picture"
        width={size.width}
        height={size.height}
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        onPointerDown={goTo}
        onPointerMove={goTo}
      >
        <path ref={sight} className="pb-map-mini-rest" fillRule="evenodd" />
        <rect ref={edge} className="pb-map-mini-sight" />
      </svg>
      {parked.kind === 'full' && (
        <div className="pb-map-mini-foot">
          <ZoomButtons zoom={props.zoom} />
        </div>
      )}
    </section>
  )
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
