import type { Point } from '../drawing.ts'
import { hundredths } from '../hundredths.ts'
import type { SceneMetrics } from '../scene.ts'
import { at } from './at.ts'
import type { ColumnFrame } from './columnFrame.ts'
import type { Grid } from './grid.ts'
import type { Pieces, Run, Side } from './pieces.ts'
import type { Route } from './route.ts'
import { type RowFrame, ringY } from './rowFrame.ts'
import type { Sizes } from './sizes.ts'

export type Frames = {
  readonly grid: Grid
  readonly columns: ColumnFrame
  readonly rows: RowFrame
  readonly metrics: SceneMetrics
  readonly sizes: Sizes
}

/** A straight line between neighbors runs this share of the card's height below its top. */
const sideShare = 0.16

/** Corners of every line from its start to its end, in points rounded to hundredths. */
export function pointsOf(routes: readonly Route[], pieces: Pieces, frames: Frames): Point[][] {
  for (const jog of pieces.jogs) {
    jog.y = at(at(frames.rows.channels, jog.channel).trackYs, jog.track)
  }
  const sideOfLine = new Map(pieces.sides.map((side) => [side.line, side]))
  return routes.map((route, line) => {
    const side = sideOfLine.get(line)
    const corners = side
      ? sideCorners(side, frames)
      : pathCorners(at(pieces.runsOfLine, line), frames)
    const rounded = corners.map(({ x, y }) => ({ x: hundredths(x), y: hundredths(y) }))
    return route.reversed ? rounded.toReversed() : rounded
  })
}

export function sideY(frames: Frames, row: number): number {
  return at(frames.rows.rowYs, row) + frames.metrics.cardHeight * sideShare
}

function sideCorners(side: Side, frames: Frames): Point[] {
  const y = sideY(frames, side.row)
  const left = at(frames.columns.columnXs, at(frames.grid.cards, side.left).column)
  const right = at(frames.columns.columnXs, at(frames.grid.cards, side.right).column)
  return [
    { x: left + frames.metrics.cardWidth, y },
    { x: right, y },
  ]
}

function pathCorners(runs: readonly Run[], frames: Frames): Point[] {
  const corners: Point[] = []
  for (const [index, run] of runs.entries()) {
    const isLast = index === runs.length - 1
    if (index === 0) corners.push({ x: run.x, y: startY(run, frames) })
    else corners.push({ x: run.x, y: jogBefore(run, at(runs, index - 1)) })
    const next = isLast ? undefined : at(runs, index + 1)
    corners.push({ x: run.x, y: next ? jogBefore(next, run) : endY(run, frames) })
  }
  return corners
}

/** Height of the turn between two runs that follow one another. */
function jogBefore(run: Run, before: Run): number {
  return before.high.jog?.y ?? run.low.jog?.y ?? 0
}

function startY(run: Run, frames: Frames): number {
  if (run.low.card >= 0) return topOf(run.low.card, frames)
  if (run.stub) return bottomOf(run.high.card, frames) + frames.sizes.stubLength
  return ringY(frames.rows, frames.metrics, frames.sizes)
}

function endY(run: Run, frames: Frames): number {
  return run.high.card >= 0 ? bottomOf(run.high.card, frames) : topOf(run.low.card, frames)
}

function topOf(card: number, { grid, rows }: Frames): number {
  return at(rows.rowYs, at(grid.cards, card).row)
}

function bottomOf(card: number, frames: Frames): number {
  return topOf(card, frames) + frames.metrics.cardHeight
}
