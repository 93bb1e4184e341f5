import type { Scale } from '#shared/domain/records/structure.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, placed } from '#shared/map/poster/part.ts'
import { ink } from '../layout/ink.ts'
import { linesWithin, type TypeStyle, type, words } from '../layout/type.ts'
import { numberText } from './bubbles.ts'

type Point = Scale['points'][number]

/** How a participant would say it; the label where nobody wrote that down. */
export function selfWords({ self, label }: Point): string {
  return self.trim() === '' ? label : self
}

const numberStyle: TypeStyle = { ...type.bodyStrong, size: 12.5, weight: 700, leading: 1.15 }
const wordStyle: TypeStyle = { ...type.row, size: 10.2, leading: 1.15 }
const mostInRow = 8
/** The contents page has the whole words. */
const mostLines = 3

/** The points of a scale side by side, each number over its words; long scales take several rows. */
export function scaleStrip({ points }: Scale, width: number): Part {
  const rowCount = Math.ceil(points.length / mostInRow)
  const inRow = Math.ceil(points.length / rowCount)
  const cell = width / inRow
  const padding = { x: millimeters(2), y: millimeters(1.5) }
  const parts = points.map((point) => ({
    number: words(numberStyle, numberText(point.value), cell),
    words: centered(
      linesWithin(wordStyle, selfWords(point), cell - 2 * padding.x, mostLines),
      cell,
    ),
  }))
  const shapes: Part['shapes'][number][] = []
  const line = millimeters(0.3)
  let y = 0
  for (let row = 0; row < rowCount; row += 1) {
    const inThis = parts.slice(row * inRow, (row + 1) * inRow)
    const height =
      Math.max(...inThis.map((part) => part.number.height + part.words.height)) + 2 * padding.y
    for (const [index, part] of inThis.entries()) {
      const x = index * cell
      if (index > 0) {
        shapes.push({ kind: 'rect', x: x - line / 2, y, width: line, height, fill: ink.boxLine })
      }
      shapes.push(
        placed(part.number, x + (cell - part.number.width) / 2, y + padding.y),
        placed(part.words, x, y + padding.y + part.number.height),
      )
    }
    y += height
    if (row < rowCount - 1) {
      shapes.push({ kind: 'rect', x: 0, y: y - line / 2, width, height: line, fill: ink.boxLine })
    }
  }
  return {
    width,
    height: y,
    shapes: [
      {
        kind: 'rect',
        x: line / 2,
        y: line / 2,
        width: width - line,
        height: y - line,
        radius: millimeters(1.6),
        fill: ink.paper,
        stroke: ink.boxLine,
        strokeWidth: line,
      },
      ...shapes,
    ],
  }
}

/** Lines of text one below the other, each centered on its cell. */
function centered(lines: readonly Part[], width: number): Part {
  let y = 0
  const shapes = lines.map((line) => {
    const shape = placed(line, (width - line.width) / 2, y)
    y += line.height
    return shape
  })
  return { width, height: y, shapes }
}
