import { useEffect, useRef } from 'react'
import type { Drawing } from '#shared/map/drawing.ts'
import { svgNodes } from '../surface/svgNodes.ts'

/** A finished picture of the map in the page, with its words for screen readers. */
export function DrawingView({ drawing, margin = 0 }: { drawing: Drawing; margin?: number }) {
  const picture = useRef<SVGSVGElement>(null)
  useEffect(() => {
    picture.current?.replaceChildren(...svgNodes(drawing.shapes))
  }, [drawing])
  const [width, height] = [drawing.width + 2 * margin, drawing.height + 2 * margin]
  return (
    <svg
      ref={picture}
      width={width}
      height={height}
      viewBox={`${-margin} ${-margin} ${width} ${height}`}
      role="img"
      aria-label={drawing.alt}
    />
  )
}
