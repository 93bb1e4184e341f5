import type { Paint, Shape } from '#shared/map/drawing.ts'

const namespace = 'http://www.w3.org/2000/svg'

export const fontFamilies = {
  'Source Sans 3': "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', sans-serif",
  Literata: 'Literata, Georgia, serif',
} as const

type Attributes = Readonly<Record<string, string | number | undefined>>

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  children: readonly Node[] = [],
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(namespace, name)
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value))
  }
  element.append(...children)
  return element
}

/** The marks of a picture as elements of the page, which brings its fonts. */
export function svgNodes(shapes: readonly Shape[]): SVGElement[] {
  return shapes.map(svgNode)
}

function svgNode(shape: Shape): SVGElement {
  switch (shape.kind) {
    case 'rect':
      return svgElement('rect', {
        x: short(shape.x),
        y: short(shape.y),
        width: short(Math.max(0, shape.width)),
        height: short(Math.max(0, shape.height)),
        rx: shape.radius ? short(shape.radius) : undefined,
        ...paint(shape),
      })
    case 'circle':
      return svgElement('circle', {
        cx: short(shape.cx),
        cy: short(shape.cy),
        r: short(shape.r),
        ...paint(shape),
      })
    case 'path':
      return svgElement('path', { d: shape.d, ...paint(shape) })
    case 'text':
      return svgElement(
        'text',
        {
          x: short(shape.x),
          y: short(shape.y),
          'font-family': fontFamilies[shape.family],
          'font-weight': shape.weight,
          'font-style': shape.italic ? 'italic' : undefined,
          'font-size': short(shape.size),
          'text-anchor': shape.anchor === 'start' ? undefined : shape.anchor,
          fill: shape.color,
        },
        [document.createTextNode(shape.text)],
      )
    case 'group':
      return svgElement(
        'g',
        { transform: `translate(${short(shape.x)} ${short(shape.y)}) scale(${shape.scale})` },
        svgNodes(shape.shapes),
      )
  }
}

function paint(values: Paint): Attributes {
  return {
    fill: values.fill,
    stroke: values.stroke,
    'stroke-width': values.strokeWidth === undefined ? undefined : short(values.strokeWidth),
    'stroke-dasharray': values.dash?.map(short).join(' '),
    'stroke-linecap': values.lineCap,
    'stroke-linejoin': values.lineJoin,
    opacity: values.opacity,
  }
}

function short(value: number): number {
  return Math.round(value * 100) / 100
}
