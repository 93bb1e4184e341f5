import { describe, expect, test } from 'vitest'
import type { Drawing } from '#shared/map/drawing.ts'
import { drawingToSvg, faceName } from '#shared/map/drawingToSvg.ts'

const drawing: Drawing = {
  width: 100,
  height: 50,
  alt: 'Nurses & aides',
  shapes: [
    { kind: 'rect', x: 1.23456, y: 2, width: 10, height: 5, radius: 2, fill: '#ffffff' },
    {
      kind: 'path',
      d: 'M0 0L1 1',
      stroke: '#000000',
      strokeWidth: 1,
      dash: [0.1, 5.4],
      lineCap: 'round',
    },
    {
      kind: 'group',
      x: 10,
      y: 20,
      scale: 0.5,
      title: 'One <card>',
      shapes: [
        {
          kind: 'text',
          x: 0,
          y: 0,
          text: 'R&D <1>',
          family: 'Literata',
          weight: 600,
          size: 12,
          color: '#17242c',
          anchor: 'middle',
        },
      ],
    },
  ],
}

describe('Drawings as SVG', () => {
  test('browsers get CSS families, the PDF writer one family per face', () => {
    const css = drawingToSvg(drawing, { fonts: 'css' })
    expect(css).toContain('font-family="Literata, Georgia, serif" font-weight="600"')
    const faces = drawingToSvg(drawing, { fonts: 'faces' })
    expect(faces).toContain('font-family="Literata600"')
    expect(faces).not.toContain('font-weight')
    expect(faceName({ family: 'Source Sans 3', weight: 400, italic: true })).toBe(
      'SourceSans400Italic',
    )
  })

  test('text stays text and is escaped, numbers are rounded to hundredths', () => {
    expect(drawingToSvg(drawing, { fonts: 'css' })).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="100" height="50" viewBox="0 0 100 50" role="img"><title>Nurses &amp; aides</title><rect x="1.23" y="2" width="10" height="5" rx="2" fill="#ffffff"/><path d="M0 0L1 1" stroke="#000000" stroke-width="1" stroke-dasharray="0.1 5.4" stroke-linecap="round"/><g transform="translate(10 20) scale(0.5)"><title>One &lt;card&gt;</title><text x="0" y="0" font-family="Literata, Georgia, serif" font-weight="600" font-size="12" text-anchor="middle" fill="#17242c">R&amp;D &lt;1&gt;</text></g></svg>',
    )
  })

  test('a margin widens the picture on all sides, points are a unit of their own', () => {
    const svg = drawingToSvg(drawing, { fonts: 'css', margin: 6, size: 'points' })
    expect(svg).toContain('width="112pt" height="62pt" viewBox="-6 -6 112 62"')
  })

  test('nothing is used that the PDF writer draws differently', () => {
    const svg = drawingToSvg(drawing, { fonts: 'faces' })
    expect(svg).not.toMatch(/paint-order|filter|marker|foreignObject|style=|clip-path/)
  })
})
