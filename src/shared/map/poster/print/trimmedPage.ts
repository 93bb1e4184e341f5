import type { PlacedImage } from '../../annotations/placedImages.ts'
import type { Drawing, Shape, Size } from '../../drawing.ts'
import type { TextLook } from '../../textMeasure.ts'
import { textShape } from '../../textShapes.ts'
import { millimeters } from '../paperSizes.ts'
import { bleedShapes } from './bleedShapes.ts'
import type { JobPage } from './printJob.ts'

export type TrimOptions = {
  /** Millimeters of color over the edge, 0 to 10. */
  readonly bleed: number
  readonly marks: boolean
  /** Printed outside of the sheet beside the marks: what this is. */
  readonly slug: string
  readonly images?: readonly PlacedImage[]
}

/** Marks keep this far from the finished sheet, so that they never show after the cut. */
const leastOffset = millimeters(3)
const markLength = millimeters(5)
const markWidth = 0.25

/**
 * A drawing as a page for the print shop: color runs over the edge, marks show where to cut, and
 * the boxes of the page say the same to machines. Without bleed and marks the page is the sheet.
 */
export function trimmedPage(drawing: Drawing, options: TrimOptions): JobPage {
  const bleed = millimeters(options.bleed)
  const offset = Math.max(bleed, leastOffset)
  const around = options.marks ? offset + markLength + millimeters(1) : bleed
  const page = { width: drawing.width + 2 * around, height: drawing.height + 2 * around }
  const trim = { x: around, y: around, width: drawing.width, height: drawing.height }
  const shapes = bleedShapes(drawing.shapes, drawing, bleed)
  return {
    ...page,
    boxes:
      around === 0
        ? null
        : {
            trim,
            bleed: {
              x: trim.x - bleed,
              y: trim.y - bleed,
              width: trim.width + 2 * bleed,
              height: trim.height + 2 * bleed,
            },
          },
    under: [{ kind: 'group', x: around, y: around, scale: 1, shapes }],
    images: (options.images ?? []).map((image) => ({
      ...image,
      x: image.x + around,
      y: image.y + around,
    })),
    pictures: [],
    over: options.marks
      ? [
          {
            kind: 'group',
            x: around,
            y: around,
            scale: 1,
            shapes: [...cropMarks(drawing, offset), slug(options.slug, drawing, offset)],
          },
        ]
      : [],
  }
}

/** Two hairlines outside of every corner, in the lines of the cut. */
export function cropMarks(sheet: Size, offset: number, length = markLength): Shape[] {
  const [near, far] = [offset, offset + length]
  const lines = [0, sheet.width].flatMap((x) => [
    `M${at(x)} ${at(-near)}V${at(-far)}`,
    `M${at(x)} ${at(sheet.height + near)}V${at(sheet.height + far)}`,
  ])
  const across = [0, sheet.height].flatMap((y) => [
    `M${at(-near)} ${at(y)}H${at(-far)}`,
    `M${at(sheet.width + near)} ${at(y)}H${at(sheet.width + far)}`,
  ])
  return [...lines, ...across].map((d) => ({
    kind: 'path',
    d,
    fill: 'none',
    stroke: '#000000',
    strokeWidth: markWidth,
  }))
}

function slug(text: string, sheet: Size, offset: number): Shape {
  const look: TextLook = { family: 'Source Sans 3', weight: 400, size: 8 }
  const place = { x: millimeters(6), y: sheet.height + offset + look.size }
  return textShape(text, place, look, '#000000')
}

function at(value: number): string {
  return value.toFixed(3)
}
