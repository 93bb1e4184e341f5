import type { Box, Shape } from '#shared/map/drawing.ts'
import { type PlacedText, textsOf } from '#shared/map/textsOf.ts'
import type { Frame } from '#shared/publish/workbook/layout/frame.ts'
import type { WorkbookPage } from '#shared/publish/workbook/layout/page.ts'

/** Letters of neighboring lines may touch by a hair. */
const hair = 0.75
/** Rules, bars and grid lines may pass behind text. */
const thin = 4

/**
 * What is wrong with a page to look at: text off the sheet, over other text, across the edge of a
 * box, too small, or anything of the content over the footer. None on a good page.
 */
export function pageProblems(page: WorkbookPage, frame: Frame): string[] {
  const { drawing } = page
  const texts = textsOf(drawing.shapes)
  const boxes = boxesOf(drawing.shapes).filter(
    ({ width, height }) => width > thin && height > thin && width < drawing.width - 1,
  )
  return [
    ...texts
      .filter((text) => leaves(text, drawing))
      .map(({ text }) => `"${text}" is off the sheet`),
    ...pairs(texts).map(([one, other]) => `"${one.text}" stands over "${other.text}"`),
    ...texts
      .filter((text) => boxes.some((box) => straddles(text, box)))
      .map(({ text }) => `"${text}" stands across the edge of a box`),
    ...texts.filter(({ size }) => size < 9.49).map(({ text }) => `"${text}" is too small`),
    ...boxes
      .filter((box) => leaves(box, drawing) && box.x + box.width < drawing.width - 1)
      .map(() => 'a box is off the sheet'),
    ...(page.tab === null ? [] : overFooter(boxes, frame)),
  ]
}

function overFooter(boxes: readonly Box[], frame: Frame): string[] {
  return boxes
    .filter(({ y, height }) => y < frame.footer && y + height > frame.footer + hair)
    .map(({ y }) => `a box from ${Math.round(y)} reaches over the footer`)
}

function leaves(box: Box, sheet: { readonly width: number; readonly height: number }): boolean {
  return (
    box.x < -hair ||
    box.y < -hair ||
    box.x + box.width > sheet.width + hair ||
    box.y + box.height > sheet.height + hair
  )
}

function pairs(texts: readonly PlacedText[]): [PlacedText, PlacedText][] {
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other): [PlacedText, PlacedText] => [one, other]),
  )
}

function meet(one: Box, other: Box): boolean {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > hair && down > 1
}

/** Partly inside and partly outside. */
function straddles(text: Box, box: Box): boolean {
  if (!meet(text, box)) return false
  return (
    text.x < box.x - hair ||
    text.y < box.y - hair ||
    text.x + text.width > box.x + box.width + hair ||
    text.y + text.height > box.y + box.height + hair
  )
}

function boxesOf(
  shapes: readonly Shape[],
  at: { readonly x: number; readonly y: number; readonly scale: number } = { x: 0, y: 0, scale: 1 },
): Box[] {
  return shapes.flatMap((shape): Box[] => {
    if (shape.kind === 'group') {
      return boxesOf(shape.shapes, {
        x: at.x + shape.x * at.scale,
        y: at.y + shape.y * at.scale,
        scale: at.scale * shape.scale,
      })
    }
    if (shape.kind !== 'rect') return []
    return [
      {
        x: at.x + shape.x * at.scale,
        y: at.y + shape.y * at.scale,
        width: shape.width * at.scale,
        height: shape.height * at.scale,
      },
    ]
  })
}
