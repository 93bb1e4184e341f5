import type { Box, Drawing, Shape } from '../../drawing.ts'
import { measureText, type TextLook } from '../../textMeasure.ts'
import { centeredBaseline, textShape } from '../../textShapes.ts'
import { millimeters } from '../paperSizes.ts'
import { paragraph } from '../paragraph.ts'
import { placed, stacked } from '../part.ts'
import type { JobPage } from './printJob.ts'
import { finishedSize } from './tilePages.ts'
import type { Tile, TilePlan } from './tilePlan.ts'

const ink = '#1d2a31'
const quiet = '#55636c'
const heading: TextLook = { family: 'Literata', weight: 700, size: 22 }
const body: TextLook = { family: 'Source Sans 3', weight: 400, size: 11.5 }
const strong: TextLook = { ...body, weight: 600 }

/**
 * The first page of a poster on tiles: a small picture of the whole with the number of every tile,
 * what to do, and a line to measure whether the printer kept the size.
 */
export function keyPage(
  poster: Drawing,
  plan: TilePlan,
  words: { readonly title: string; readonly sheets: string; readonly seams: string },
): JobPage {
  const edge = millimeters(16)
  const width = plan.sheet.width - 2 * edge
  const head = headOf(poster, plan, words, width)
  const foot = measuringLine()
  const room = {
    width,
    height: plan.sheet.height - 2 * edge - head.height - foot.height - millimeters(14),
  }
  const scale = Math.min(room.width / spanOf(plan).width, room.height / spanOf(plan).height)
  const span = spanOf(plan)
  // The tiles may reach over the poster: their span is what has to fit.
  const origin = {
    x: edge + (width - span.width * scale) / 2 - span.x * scale,
    y: edge + head.height + millimeters(7) - span.y * scale,
  }
  const picture = {
    picture: 0,
    ...origin,
    scale: scale * plan.scale,
    clip: {
      ...origin,
      width: poster.width * plan.scale * scale,
      height: poster.height * plan.scale * scale,
    },
  }
  return {
    ...plan.sheet,
    boxes: null,
    under: [placed(head, edge, edge)],
    images: [],
    pictures: [picture],
    over: [
      ...plan.tiles.flatMap((tile) => tileMark(tile, plan, { ...origin, scale })),
      placed(foot, edge, plan.sheet.height - edge - foot.height),
    ],
  }
}

function headOf(
  poster: Drawing,
  plan: TilePlan,
  words: { readonly title: string; readonly sheets: string; readonly seams: string },
  width: number,
) {
  const line = (text: string, look = body, color = ink) =>
    paragraph([{ text, look, color }], width, 1.3)
  const glue =
    plan.overlap > 0
      ? 'Start with tile 1. Lay each next tile over the gray strip of the one before, until the pictures meet, and glue it.'
      : 'Start with tile 1. Put each next tile against the one before and tape them on the back.'
  return stacked(
    [
      line('Put the poster together', heading),
      line(
        `${words.title}. Finished size ${finishedSize(poster, plan)}: ${words.sheets}, ${plan.columns} across and ${plan.rows} down.`,
        strong,
      ),
      line('1. Print all pages in actual size (100 %), not fitted to the page.'),
      line('2. Cut each sheet at the marks of its left and top edge where it meets another sheet.'),
      line(`3. ${glue}`),
      line(words.seams, body, quiet),
    ],
    millimeters(1.4),
  )
}

/** All tiles together, in points of the scaled poster. */
function spanOf({ tiles }: TilePlan): Box {
  const [first] = tiles
  const last = tiles.at(-1)
  if (!first || !last) return { x: 0, y: 0, width: 1, height: 1 }
  const { x, y } = first.part
  return {
    x,
    y,
    width: last.part.x + last.part.width - x,
    height: last.part.y + last.part.height - y,
  }
}

function tileMark(
  tile: Tile,
  plan: TilePlan,
  at: { readonly x: number; readonly y: number; readonly scale: number },
): Shape[] {
  const { part } = tile
  const box = {
    x: at.x + part.x * at.scale,
    y: at.y + part.y * at.scale,
    width: part.width * at.scale,
    height: part.height * at.scale,
  }
  const shared = plan.overlap * at.scale
  // The number stands in the middle of what only this sheet shows.
  const middle = {
    x: box.x + (box.width + (tile.column > 0 ? shared : 0)) / 2,
    y: box.y + (box.height + (tile.row > 0 ? shared : 0)) / 2,
  }
  const look: TextLook = {
    family: 'Source Sans 3',
    weight: 700,
    size: Math.min(16, Math.max(10, box.height * 0.3)),
  }
  const text = String(tile.number)
  const radius = Math.max(measureText(text, look), look.size) * 0.78
  return [
    { kind: 'rect', ...box, fill: 'none', stroke: ink, strokeWidth: 0.7 },
    {
      kind: 'circle',
      cx: middle.x,
      cy: middle.y,
      r: radius,
      fill: '#ffffff',
      stroke: ink,
      strokeWidth: 0.9,
    },
    textShape(
      text,
      { x: middle.x, y: centeredBaseline(middle.y, look), anchor: 'middle' },
      look,
      ink,
    ),
  ]
}

/** A line of 100 mm: the printer kept the size when a ruler agrees. */
function measuringLine() {
  const length = millimeters(100)
  const tick = millimeters(2)
  const words = paragraph(
    [
      {
        text: 'This line is 100 mm long when the printer kept the size.',
        look: body,
        color: quiet,
      },
    ],
    millimeters(170),
    1.2,
  )
  const height = tick * 2 + millimeters(1.5) + words.height
  return {
    width: length,
    height,
    shapes: [
      {
        kind: 'path',
        d: `M0 0V${tick * 2}M0 ${tick}H${length.toFixed(3)}M${length.toFixed(3)} 0V${tick * 2}`,
        fill: 'none',
        stroke: ink,
        strokeWidth: 0.8,
      } as const,
      placed(words, 0, tick * 2 + millimeters(1.5)),
    ],
  }
}
