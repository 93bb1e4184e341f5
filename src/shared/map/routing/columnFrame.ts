import { hundredths } from '../hundredths.ts'
import type { SceneMetrics } from '../scene.ts'
import { at } from './at.ts'
import { type Grid, isCorridor } from './grid.ts'
import { stripSize } from './sizes.ts'

/** Where columns and corridors lie from left to right, in points. */
export type ColumnFrame = {
  readonly width: number
  /** Left edges of the cards of each column. */
  readonly columnXs: readonly number[]
  /** Left edge and width of each corridor; the first and the last one lie on the rims. */
  readonly corridors: readonly { readonly x: number; readonly width: number }[]
}

/**
 * Corridors are as wide as `needed` by their lines, and at least as the metrics say; `targetWidth`
 * widens all of them alike.
 */
export function columnFrame(
  grid: Grid,
  needed: readonly number[],
  metrics: SceneMetrics,
): ColumnFrame {
  const isRim = (corridor: number) => corridor === 0 || corridor === grid.columns
  const widths = Array.from({ length: grid.columns + 1 }, (_, corridor) =>
    Math.max(metrics.columnGap / (isRim(corridor) ? 2 : 1), needed[corridor] ?? 0),
  )
  const widthOf = (column: number) =>
    grid.strips.columns.has(column) ? stripSize(metrics) : metrics.cardWidth
  let natural = widths.reduce((sum, width) => sum + width, 0)
  for (let column = 0; column < grid.columns; column++) natural += widthOf(column)
  const spare = Math.max(0, (metrics.targetWidth ?? 0) - natural)
  const share = grid.columns === 0 ? 0 : spare / grid.columns
  const columnXs: number[] = []
  const corridors: { x: number; width: number }[] = []
  let x = 0
  for (const [corridor, natural] of widths.entries()) {
    const width = hundredths(natural + (isRim(corridor) ? share / 2 : share))
    corridors.push({ x, width })
    x = hundredths(x + width)
    if (corridor === grid.columns) break
    columnXs.push(x)
    x = hundredths(x + widthOf(corridor))
  }
  return { width: x, columnXs, corridors }
}

/** The middle of a passage. */
export function middleOf(frame: ColumnFrame, passage: number, cardWidth: number): number {
  if (!isCorridor(passage)) return at(frame.columnXs, (passage - 1) / 2) + cardWidth / 2
  const corridor = at(frame.corridors, passage / 2)
  return corridor.x + corridor.width / 2
}
