import { useEffect, useRef } from 'react'
import type { Id } from '#shared/base/identifiers.ts'
import type { Size } from '#shared/map/drawing.ts'
import { bandTint, familyColor, type Theme } from '#shared/map/palette.ts'
import type { Scene } from '#shared/map/scene.ts'

/** Levels and cards of the overview: a bitmap, so that thousands of cards cost no more than a few. */
export function MinimapPicture(props: {
  scene: Scene
  theme: Theme
  size: Size
  selectedRoleIds: readonly Id[]
}) {
  const { scene, theme, selectedRoleIds } = props
  const { width, height } = props.size
  const element = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = element.current
    const context = canvas?.getContext('2d')
    if (!canvas || !context) return
    const ratio = window.devicePixelRatio
    canvas.width = Math.round(width * ratio)
    canvas.height = Math.round(height * ratio)
    context.scale(ratio, ratio)
    drawScene(context, scene, theme, { width, height }, new Set(selectedRoleIds))
  }, [scene, theme, width, height, selectedRoleIds])
  return (
    <canvas
      ref={element}
      className="pb-map-mini-bitmap"
      style={{ width: `${width}px`, height: `${height}px` }}
    />
  )
}

function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  theme: Theme,
  size: Size,
  chosen: ReadonlySet<Id>,
): void {
  const [kx, ky] = [size.width / scene.width, size.height / scene.height]
  for (const band of scene.bands) {
    context.fillStyle = bandTint(theme, band.level, scene.bands.length)
    context.fillRect(0, band.y * ky, size.width, band.height * ky)
  }
  for (const card of scene.cards) {
    const path = new Path2D()
    const [width, height] = [Math.max(1, card.width * kx), Math.max(1, card.height * ky)]
    path.roundRect(card.x * kx, card.y * ky, width, height, Math.min(1, width / 2, height / 2))
    const isChosen = chosen.has(card.id)
    if (isChosen) {
      context.strokeStyle = theme.mark
      context.lineWidth = 2.5
      context.stroke(path)
    }
    context.globalAlpha = isChosen ? 1 : 0.8
    context.fillStyle = familyColor(theme, card)
    context.fill(path)
    context.globalAlpha = 1
  }
}
