import { useLayoutEffect, useRef } from 'react'
import type { Box, Shape } from '#shared/map/drawing.ts'
import { dimOpacity } from '#shared/map/focus/dims.ts'
import { svgElement, svgNodes } from '../surface/svgNodes.ts'

/** Marks that fill their place as far as their shape allows; the middle of three layers steps back. */
export function Marks(props: {
  className: string
  box: Box
  /** Hides what lies outside of the box where the place has another shape. */
  clipped?: boolean
  /** What a screen reader says; null for decoration. */
  label: string | null
  layers:
    | readonly [readonly Shape[]]
    | readonly [ground: readonly Shape[], rest: readonly Shape[], shown: readonly Shape[]]
}) {
  const picture = useRef<SVGSVGElement>(null)
  const { box, clipped, label, layers } = props
  useLayoutEffect(() => {
    const faint = layers.length === 3 ? 1 : -1
    const groups = layers.map((shapes, index) =>
      svgElement('g', index === faint ? { opacity: dimOpacity.filtered } : {}, svgNodes(shapes)),
    )
    const { x, y, width, height } = box
    const inside = { x, y, width, height, viewBox: `${x} ${y} ${width} ${height}` }
    picture.current?.replaceChildren(
      ...(clipped === true ? [svgElement('svg', inside, groups)] : groups),
    )
  }, [layers, box, clipped])
  const shared = {
    ref: picture,
    className: props.className,
    viewBox: `${box.x} ${box.y} ${box.width} ${box.height}`,
  }
  if (label === null) return <svg {...shared} aria-hidden="true" />
  return <svg {...shared} role="img" aria-label={label} />
}
