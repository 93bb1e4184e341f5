import type { Box, Shape } from '#shared/map/drawing.ts'
import { round } from '#shared/map/linePath.ts'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import type { Part } from '#shared/map/poster/part.ts'
import { ink } from '../layout/ink.ts'

/** Levels of one skill, all on the same scale. */
export type BarLevels = {
  /** Null when nobody has rated it. */
  readonly have: number | null
  /** What the job asks; null draws no mark for it. */
  readonly need: number | null
}

/** Points of a scale above its lowest one, as the cells of a bar. */
export type BarScale = { readonly low: number; readonly steps: readonly number[] }

type CellKind = 'have' | 'gap' | 'surplus' | 'empty' | 'unknown'

const cellHeight = millimeters(3.8)

/** One cell per point of the scale: solid is there, hatched is still needed, a mark is the ask. */
export function levelBar(
  levels: BarLevels,
  scale: BarScale,
  width: number,
  height = cellHeight,
): Part {
  const gap = Math.min(millimeters(0.6), width / scale.steps.length / 6)
  const cell = (width - gap * (scale.steps.length - 1)) / scale.steps.length
  const shapes: Shape[] = []
  let mark: number | null = null
  for (const [index, value] of scale.steps.entries()) {
    const below = scale.steps[index - 1] ?? scale.low
    const x = index * (cell + gap)
    shapes.push(...cellShapes(kindOf(levels, below, value), { x, y: 0, width: cell, height }))
    if (levels.need !== null && levels.need > below) mark = x + cell
  }
  if (mark !== null && levels.need !== null) {
    const thickness = millimeters(0.8)
    shapes.push({
      kind: 'rect',
      x: mark - thickness * 0.6,
      y: -millimeters(1),
      width: thickness,
      height: height + millimeters(2),
      fill: ink.strong,
    })
  }
  return { width, height, shapes }
}

/** A cell counts as reached once the level passes its middle. */
function kindOf({ have, need }: BarLevels, below: number, value: number): CellKind {
  const middle = (below + value) / 2
  const asked = need !== null && need > middle
  if (have === null) return asked ? 'unknown' : 'empty'
  if (have > middle) return need === null || asked ? 'have' : 'surplus'
  return asked ? 'gap' : 'empty'
}

/** A cell as it stands in a bar and in the key beside it. */
export function cellShapes(kind: CellKind, box: Box): Shape[] {
  switch (kind) {
    case 'have':
      return [{ kind: 'rect', ...box, fill: ink.have }]
    case 'surplus':
      return [{ kind: 'rect', ...box, fill: ink.surplus }]
    case 'empty':
      return [{ kind: 'rect', ...box, fill: ink.unused }]
    case 'unknown':
      return [{ ...outline(box), stroke: ink.controlLine, dash: [2.2, 2.2] }]
    case 'gap':
      return [
        { kind: 'rect', ...box, fill: ink.paper },
        { kind: 'path', d: stripes(box, millimeters(1)), fill: ink.mark },
        outline(box),
      ]
  }
}

function outline(box: Box) {
  const line = millimeters(0.3)
  return {
    kind: 'rect',
    x: box.x + line / 2,
    y: box.y + line / 2,
    width: box.width - line,
    height: box.height - line,
    fill: 'none',
    stroke: ink.strong,
    strokeWidth: line,
  } as const
}

/** Slanted stripes as wide as their gaps, cut to the box. */
function stripes({ x, y, width, height }: Box, thickness: number): string {
  const pitch = thickness * 2 * Math.SQRT2
  const half = pitch / 2
  let data = ''
  for (let start = -height; start < width; start += pitch) {
    const corners = cutStripe(start, half, width, height)
    if (corners.length < 3) continue
    data += `M${corners.map(([cx, cy]) => `${round(x + cx)} ${round(y + cy)}`).join('L')}Z`
  }
  return data
}

/** The part of a stripe rising to the right that lies in the box, corner by corner. */
function cutStripe(start: number, span: number, width: number, height: number): [number, number][] {
  const stripe: [number, number][] = [
    [start, height],
    [start + span, height],
    [start + span + height, 0],
    [start + height, 0],
  ]
  const left = cutAt(stripe, (x) => x >= 0, 0)
  return cutAt(left, (x) => x <= width, width)
}

/** Sutherland and Hodgman's cut of a polygon at one upright line. */
function cutAt(
  corners: readonly [number, number][],
  isInside: (x: number) => boolean,
  at: number,
): [number, number][] {
  return corners.flatMap((corner, index): [number, number][] => {
    const before = corners.at(index - 1) ?? corner
    const crossing: [number, number] = [
      at,
      before[1] + ((at - before[0]) / (corner[0] - before[0])) * (corner[1] - before[1]),
    ]
    if (isInside(corner[0])) return isInside(before[0]) ? [corner] : [crossing, corner]
    return isInside(before[0]) ? [crossing] : []
  })
}
