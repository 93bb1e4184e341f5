import type { Shape } from '#shared/map/drawing.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { type Part, stacked } from '#shared/map/poster/part.ts'
import { centeredBaseline, textShape } from '#shared/map/textShapes.ts'
import type { PageLink } from '../../printPage.ts'
import type { WorkbookFacts } from '../facts.ts'
import { type Block, block } from '../layout/flow.ts'
import type { Frame } from '../layout/frame.ts'
import { ink } from '../layout/ink.ts'
import { linkTo } from '../layout/page.ts'
import { firstPageRoom, type Worksheet } from '../layout/sheets.ts'
import { lineOf, type TypeStyle, type, words } from '../layout/type.ts'
import { boxed, insideWidth, plainBox } from '../parts/boxed.ts'
import { bubble, numberText } from '../parts/bubbles.ts'
import { lineKindRow, usedLineKinds } from '../parts/lineKinds.ts'
import { type Cell, rowOf, space } from '../parts/rows.ts'
import { selfWords } from '../parts/scalePoints.ts'

/** One stop of the path through the workbook. */
export type Stop = {
  /** Null for pages to look things up, which are no worksheet. */
  readonly number: number | null
  readonly kicker: string
  readonly title: string
  readonly about: string
  readonly time: string
  readonly page: number
}

const lead =
  'Short worksheets, done in order, with your facilitator or on your own. You can stop after any page and come back later.'

const stopTitle: TypeStyle = { ...type.title, size: 15.5, leading: 1.2 }
const smallTitle: TypeStyle = { ...type.title, size: 13, leading: 1.2 }
const pageNumber: TypeStyle = { ...type.title, size: 16, leading: 1 }
const discRadius = millimeters(5.75)
const sideWidth = { time: millimeters(22), page: millimeters(10), gap: millimeters(5) }

/** The path of numbered stops with minutes and pages, the number scale, and the lines of the map. */
export function contentsPage(
  facts: WorkbookFacts,
  stops: readonly Stop[],
  frame: Frame,
): { readonly sheet: Worksheet; readonly links: readonly PageLink[] } {
  const width = frame.contentWidth
  const head = { title: 'What is in this workbook', lead, step: null }
  const rows = stops.map((stop) => ({ stop, part: stopRow(stop, width) }))
  const path = pathOf(rows.map(({ part }) => part))
  const blocks: Block[] = [
    block(path, 0),
    ...keyBlocks(facts, frame),
    block(
      words(
        type.note,
        'Your answers stay with you. Names are not needed: use the participant code on the cover.',
        width,
      ),
      millimeters(4),
    ),
  ]
  const top = frame.bottom - firstPageRoom(head, frame)
  return {
    sheet: {
      ...head,
      section: 'Contents',
      tab: null,
      bookmark: head.title,
      blocks,
      alt: `${head.title}. ${stops.map(({ title, page }) => `${title}, page ${page}`).join('. ')}`,
    },
    links: linksOf(rows, { x: frame.left, y: top, width }),
  }
}

function linksOf(
  rows: readonly { readonly stop: Stop; readonly part: Part }[],
  place: { readonly x: number; readonly y: number; readonly width: number },
): PageLink[] {
  let y = place.y
  return rows.map(({ stop, part }) => {
    const box = { x: place.x, y, width: place.width, height: part.height }
    y += part.height
    return linkTo(stop.page, box)
  })
}

/** Stops below each other, joined by a line from the first to the last. */
function pathOf(rows: readonly Part[]): Part {
  const whole = stacked(rows, 0)
  const first = (rows[0]?.height ?? 0) / 2
  const last = whole.height - (rows.at(-1)?.height ?? 0) / 2
  const thickness = millimeters(1.1)
  const line: Shape = {
    kind: 'rect',
    x: discRadius - thickness / 2,
    y: first,
    width: thickness,
    height: last - first,
    fill: ink.strong,
  }
  return { ...whole, shapes: [line, ...whole.shapes] }
}

function stopRow(stop: Stop, width: number): Part {
  const { time, page, gap } = sideWidth
  const left = 2 * discRadius + gap
  const room = width - left - time - page - 2 * gap
  const isStep = stop.number !== null
  const text = stacked(
    [
      ...(isStep ? [words(type.small, stop.kicker, room)] : []),
      words(isStep ? stopTitle : smallTitle, stop.title, room),
      words(isStep ? { ...type.body, color: ink.plain } : type.small, stop.about, room),
    ],
    0,
  )
  const minutes = lineOf({ ...type.row, size: 11, color: ink.plain }, stop.time)
  return rowOf(
    [
      { part: discOf(stop), x: 0, width: 2 * discRadius, align: 'center' },
      { part: text, x: left, width: room },
      { part: minutes, x: width - page - gap - time, width: time, align: 'right' },
      { part: lineOf(pageNumber, String(stop.page)), x: width - page, width: page, align: 'right' },
    ],
    width,
    0,
    isStep ? millimeters(1.7) : millimeters(1.2),
  )
}

/** A yellow disc with the number of a worksheet; a small ring for what can be looked up. */
function discOf({ number }: Stop): Part {
  const line = number === null ? millimeters(0.8) : millimeters(0.9)
  const radius = number === null ? discRadius * 0.5 : discRadius
  const look = { family: 'Source Sans 3', weight: 700, size: 14 } as const
  return {
    width: radius * 2,
    height: radius * 2,
    shapes: [
      {
        kind: 'circle',
        cx: radius,
        cy: radius,
        r: radius - line / 2,
        fill: number === null ? ink.paper : ink.mark,
        stroke: ink.strong,
        strokeWidth: line,
      },
      ...(number === null
        ? []
        : [
            textShape(
              String(number),
              { x: radius, y: centeredBaseline(radius, look), anchor: 'middle' },
              look,
              ink.strong,
            ),
          ]),
    ],
  }
}

/** Both keys side by side; long lists that fill most of a page go on as lines below each other. */
function keyBlocks(facts: WorkbookFacts, frame: Frame): Block[] {
  const width = frame.contentWidth
  const gap = millimeters(5)
  const half = (width - gap) / 2
  const keys = [scaleKey(facts, insideWidth(half)), lineKey(facts, insideWidth(half))]
  const lists = keys.filter((rows) => rows.length > 0).map((rows) => stacked(rows, 2.2))
  const height = Math.max(0, ...lists.map((part) => part.height + 2 * plainBox.padding.y))
  if (height > frame.contentHeight * 0.6) {
    return [scaleKey(facts, width), lineKey(facts, width)].flatMap((rows) =>
      rows.map((part, index) =>
        block(part, index === 0 ? millimeters(6) : 3, index === 0 ? { keep: 'with next' } : {}),
      ),
    )
  }
  const boxes = lists.map((part) => boxed(part, half, plainBox, height))
  if (boxes.length === 0) return []
  const cells = boxes.map(
    (part, index): Cell => ({ part, x: index * (half + gap), width: half, at: 'top' }),
  )
  return [block(rowOf(cells, width, 0), millimeters(5))]
}

function scaleKey({ scale }: WorkbookFacts, room: number): Part[] {
  if (scale === null) return []
  const [low, high] = [scale.points[0], scale.points.at(-1)]
  const ends = low && high ? `, ${numberText(low.value)} to ${numberText(high.value)},` : ''
  const numbers = scale.points.map(({ value }) => pointNumber(numberText(value)))
  const left = Math.max(...numbers.map((part) => part.width)) + millimeters(3)
  const rows = scale.points.map((point, index) => {
    const text = words(type.body, selfWords(point), room - left)
    const number = numbers[index] ?? space(0)
    return rowOf(
      [
        { part: number, x: 0, width: number.width },
        { part: text, x: left, width: room - left },
      ],
      room,
      0,
      millimeters(0.45),
    )
  })
  return [
    words(type.heading, 'The number scale', room),
    words(type.small, `We use the same numbers${ends} for every skill.`, room),
    ...rows,
  ]
}

function pointNumber(text: string): Part {
  if (text.length > 3) return lineOf(type.bodyStrong, text)
  const size = millimeters(5.4)
  return { width: size, height: size, shapes: bubble(text, size / 2, false) }
}

function lineKey({ document }: WorkbookFacts, room: number): Part[] {
  const kinds = usedLineKinds(document)
  if (kinds.length === 0) return []
  return [
    words(type.heading, 'Lines on the map', room),
    ...kinds.map((kind) => lineKindRow(kind, room)),
  ]
}
