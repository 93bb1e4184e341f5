import type { Drawing, Shape } from '../../drawing.ts'
import type { TextLook } from '../../textMeasure.ts'
import { shortenText } from '../../textMeasure.ts'
import { textShape } from '../../textShapes.ts'
import { millimeters } from '../paperSizes.ts'
import type { JobPage } from './printJob.ts'
import type { Tile, TilePlan } from './tilePlan.ts'
import { cropMarks } from './trimmedPage.ts'

const ink = '#1d2a31'
const quiet = '#55636c'
const strip = '#c9cdd0'
const bold: TextLook = { family: 'Source Sans 3', weight: 700, size: 10 }
const plain: TextLook = { family: 'Source Sans 3', weight: 400, size: 10 }

/** Every tile on its sheet: its part of the poster, marks to cut at, strips to glue, its number. */
export function tilePages(poster: Drawing, plan: TilePlan, title: string): JobPage[] {
  return plan.tiles.map((tile) => ({
    ...plan.sheet,
    boxes: null,
    under: [],
    images: [],
    pictures: [
      {
        picture: 0,
        x: plan.margin - tile.part.x,
        y: plan.margin - tile.part.y,
        scale: plan.scale,
        clip: { ...windowOf(plan), width: tile.part.width, height: tile.part.height },
      },
    ],
    over: furnitureOf(tile, plan, `${title}, ${finishedSize(poster, plan)}`),
  }))
}

/** "841 × 594 mm". */
export function finishedSize(poster: Drawing, { scale }: Pick<TilePlan, 'scale'>): string {
  const inMillimeters = (points: number) => Math.round((points * scale) / millimeters(1))
  return `${inMillimeters(poster.width)} × ${inMillimeters(poster.height)} mm`
}

function windowOf({ sheet, margin }: TilePlan) {
  return {
    x: margin,
    y: margin,
    width: sheet.width - 2 * margin,
    height: sheet.height - 2 * margin,
  }
}

/** All of it stands in the white margins: nothing is printed over the poster. */
function furnitureOf(tile: Tile, plan: TilePlan, title: string): Shape[] {
  const window = windowOf(plan)
  const left = millimeters(11)
  const number = `Tile ${tile.number} of ${plan.tiles.length}`
  const numberEnd = left + millimeters(24)
  const line = plan.margin * 0.62
  const room = plan.sheet.width - numberEnd - left
  return [
    {
      kind: 'group',
      x: window.x,
      y: window.y,
      scale: 1,
      shapes: cropMarks(window, millimeters(1), millimeters(4.5)),
    },
    ...glueStrips(tile, plan),
    textShape(number, { x: left, y: line }, bold, ink),
    textShape(shortenText(title, plain, room), { x: numberEnd, y: line }, plain, quiet),
    textShape(
      shortenText(instruction(tile, plan), plain, plan.sheet.width - 2 * left),
      { x: left, y: plan.sheet.height - plan.margin + plan.margin * 0.66 },
      plain,
      ink,
    ),
    ...neighborNumbers(tile, plan),
  ]
}

function neighborsOf(tile: Tile, { columns, rows }: TilePlan) {
  return {
    left: tile.column > 0 ? tile.number - 1 : null,
    right: tile.column < columns - 1 ? tile.number + 1 : null,
    above: tile.row > 0 ? tile.number - columns : null,
    below: tile.row < rows - 1 ? tile.number + columns : null,
  }
}

/** What to do with this sheet, as sentences. */
export function instruction(tile: Tile, plan: TilePlan): string {
  const { left, right, above, below } = neighborsOf(tile, plan)
  const cut = [...(left === null ? [] : ['left']), ...(above === null ? [] : ['top'])]
  const edges = cut.length === 2 ? 'left and top edges' : `${cut[0] ?? ''} edge`
  const over = [right, below].filter((each) => each !== null)
  const names = over.length === 2 ? `tiles ${over.join(' and ')}` : `tile ${over[0] ?? ''}`
  const verb = over.length === 2 ? 'go' : 'goes'
  return [
    ...(cut.length > 0 ? [`Cut at the marks of the ${edges}.`] : []),
    ...(over.length > 0
      ? [
          plan.overlap > 0
            ? `On the gray strips ${names} ${verb} on top.`
            : `Tape ${names} against this one.`,
        ]
      : []),
  ].join(' ')
}

/** Gray bars in the margins beside the part that the next tile covers. */
function glueStrips(tile: Tile, plan: TilePlan): Shape[] {
  if (plan.overlap === 0) return []
  const { right, below } = neighborsOf(tile, plan)
  const window = windowOf(plan)
  const bar = millimeters(1.6)
  const gap = millimeters(0.6)
  const end = { x: window.x + window.width, y: window.y + window.height }
  const across = {
    kind: 'rect',
    x: end.x - plan.overlap,
    width: plan.overlap,
    fill: strip,
  } as const
  const down = { kind: 'rect', y: end.y - plan.overlap, height: plan.overlap, fill: strip } as const
  return [
    ...(right === null
      ? []
      : [
          { ...across, y: window.y - gap - bar, height: bar },
          { ...across, y: end.y + gap, height: bar },
        ]),
    ...(below === null
      ? []
      : [
          { ...down, x: window.x - gap - bar, width: bar },
          { ...down, x: end.x + gap, width: bar },
        ]),
  ]
}

/** The number of the next sheet in the middle of each margin that meets one. */
function neighborNumbers(tile: Tile, plan: TilePlan): Shape[] {
  const { left, right } = neighborsOf(tile, plan)
  const { width, height } = plan.sheet
  const side = (number: number | null, x: number): Shape[] =>
    number === null
      ? []
      : [textShape(String(number), { x, y: height / 2, anchor: 'middle' }, bold, quiet)]
  const at = plan.margin / 2
  return [...side(left, at), ...side(right, width - at)]
}
