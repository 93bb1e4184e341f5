import { describe, expect, test } from 'vitest'
import type { Drawing } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { bleedShapes } from '#shared/map/poster/print/bleedShapes.ts'
import { trimmedPage } from '#shared/map/poster/print/trimmedPage.ts'

const sheet = { width: 200, height: 100 }
const rect = { kind: 'rect', fill: '#000000' } as const
const drawing: Drawing = {
  ...sheet,
  alt: 'A band',
  shapes: [
    {
      kind: 'group',
      x: 0,
      y: 60,
      scale: 1,
      shapes: [{ ...rect, x: 0, y: 0, width: 200, height: 40 }],
    },
  ],
}

describe('Sheets for the print shop', () => {
  test('what reaches an edge runs over it, what does not stays', () => {
    const inner = { ...rect, x: 20, y: 20, width: 10, height: 10 }
    expect(bleedShapes([...drawing.shapes, inner], sheet, 5)).toEqual([
      {
        kind: 'group',
        x: 0,
        y: 60,
        scale: 1,
        shapes: [{ ...rect, x: -5, y: 0, width: 210, height: 45 }],
      },
      inner,
    ])
  })

  test('without bleed and marks the page is the sheet', () => {
    const page = trimmedPage(drawing, { bleed: 0, marks: false, slug: '' })
    expect([page.width, page.height, page.boxes, page.over]).toEqual([200, 100, null, []])
  })

  test('bleed alone makes the page as large as the bleed', () => {
    const edge = millimeters(3)
    const { width, height, boxes } = trimmedPage(drawing, { bleed: 3, marks: false, slug: '' })
    expect({ width, height, boxes }).toEqual({
      width: 200 + 2 * edge,
      height: 100 + 2 * edge,
      boxes: {
        trim: { x: edge, y: edge, ...sheet },
        bleed: { x: 0, y: 0, width: 200 + 2 * edge, height: 100 + 2 * edge },
      },
    })
  })

  test('marks stand outside of the bleed', () => {
    const { width, over } = trimmedPage(drawing, { bleed: 10, marks: true, slug: 'A1' })
    expect(width).toBeCloseTo(200 + 2 * millimeters(16), 6)
    const [group] = over
    const paths = group?.kind === 'group' ? group.shapes : []
    const first = paths[0]?.kind === 'path' ? paths[0].d : ''
    expect(first).toBe(`M0.000 ${(-millimeters(10)).toFixed(3)}V${(-millimeters(15)).toFixed(3)}`)
  })
})
