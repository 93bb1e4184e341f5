import type { SVGAttributes } from 'react'
import type { Drawing, Paint, Shape } from '#shared/map/drawing.ts'

const families = {
  'Source Sans 3': "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif",
  Literata: 'Literata, Georgia, serif',
} as const

/** A drawing as part of the page, so that it is set in the fonts of the page. */
export function DrawingView({ drawing, className }: { drawing: Drawing; className?: string }) {
  const { width, height, shapes, alt } = drawing
  return (
    <svg
      className={className}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      overflow="visible"
      role="img"
      aria-label={alt}
    >
      <Shapes shapes={shapes} />
    </svg>
  )
}

function Shapes({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity but their place.
    <ShapeView key={index} shape={shape} />
  ))
}

function ShapeView({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, radius } = shape
      return (
        <rect
          x={x}
          y={y}
          width={Math.max(0, width)}
          height={height}
          rx={radius}
          {...paint(shape)}
        />
      )
    }
    case 'circle':
      return <circle cx={shape.cx} cy={shape.cy} r={shape.r} {...paint(shape)} />
    case 'path':
      return <path d={shape.d} {...paint(shape)} />
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fontFamily={families[shape.family]}
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
          <Shapes shapes={shape.shapes} />
        </g>
      )
  }
}

function paint(values: Paint): SVGAttributes<SVGElement> {
  return {
    fill: values.fill,
    stroke: values.stroke,
    strokeWidth: values.strokeWidth,
    strokeDasharray: values.dash?.join(' '),
    strokeLinecap: values.lineCap,
    strokeLinejoin: values.lineJoin,
    opacity: values.opacity,
  }
}
