import type { SVGAttributes } from 'react'
import type { Drawing, Paint, Shape } from '#shared/map/drawing.ts'

const fonts = {
  'Source Sans 3': 'var(--font-ui)',
  Literata: 'var(--font-book)',
} as const

/** A drawing of the map, scaled down to the width of its place. */
export function DrawingPicture({ drawing }: { drawing: Drawing }) {
  const { width, height, alt } = drawing
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={alt}
    >
      {shapesOf(drawing.shapes)}
    </svg>
  )
}

function shapesOf(shapes: readonly Shape[]) {
  // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place.
  return shapes.map((shape, index) => <Mark key={index} shape={shape} />)
}

function Mark({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'rect':
      return (
        <rect
          x={shape.x}
          y={shape.y}
          width={Math.max(shape.width, 0)}
          height={Math.max(shape.height, 0)}
          rx={shape.radius}
          {...paintOf(shape)}
        />
      )
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paintOf(shape)} />
    case 'path':
      return <path d={shape.d} {...paintOf(shape)} />
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          style={{ fontFamily: fonts[shape.family] }}
          fontWeight={shape.weight}
          fontStyle={shape.italic === true ? 'italic' : undefined}
          fontSize={shape.size}
          textAnchor={shape.anchor}
          fill={shape.color}
        >
          {shape.text}
        </text>
      )
    case 'group':
      return (
        <g transform={`translate(${shape.x} ${shape.y}) scale(${shape.scale})`}>
          {shapesOf(shape.shapes)}
        </g>
      )
  }
}

function paintOf(paint: Paint): SVGAttributes<SVGElement> {
  return {
    fill: paint.fill,
    stroke: paint.stroke,
    strokeWidth: paint.strokeWidth,
    strokeDasharray: paint.dash?.join(' '),
    strokeLinecap: paint.lineCap,
    strokeLinejoin: paint.lineJoin,
    opacity: paint.opacity,
  }
}
