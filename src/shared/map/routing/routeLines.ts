import type { Box, Point } from '../drawing.ts'
import { arrange } from './arrange.ts'
import { at } from './at.ts'
import { overRoute } from './candidates.ts'
import type { ColumnFrame } from './columnFrame.ts'
import { effortFor } from './effort.ts'
import { hopsOf } from './hops.ts'
import { emptyRoom, giveRoom, hasStubLabels, narrowSections, rowNeeds } from './labelRoom.ts'
import type { LabelWish } from './labelSpots.ts'
import { type PlacedLabel, placeLabels } from './labels.ts'
import { withShapes } from './lineShapes.ts'
import { piecesOf } from './pieces.ts'
import { type Frames, pointsOf } from './points.ts'
import type { Route } from './route.ts'
import type { RoutingInput } from './routingInput.ts'
import { type RowFrame, rowFrame } from './rowFrame.ts'
import { sizesOf } from './sizes.ts'

export type Routing = {
  readonly columns: ColumnFrame
  readonly rows: RowFrame
  readonly lines: readonly { readonly points: readonly Point[]; readonly hops: readonly Point[] }[]
  /** By line; null where a line has none. */
  readonly labels: readonly (Box | null)[]
}

/** After this many tries labels may stand beside the middle of upright lines. */
const centeredTries = 2

/**
 * Gives every line its points on its way through channels, corridors and empty cells, and the map
 * the heights and widths that this needs. Where labels find no free place there is more room on the
 * next try. Deterministic; big maps get fewer tries.
 */
export function routeLines(input: RoutingInput): Routing {
  const { grid, metrics, laneRims } = input
  const effort = effortFor(input.lines.length)
  const routes = [...input.routes]
  const sizes = sizesOf(metrics, hasStubLabels(input, routes))
  const room = emptyRoom()
  let pieces = piecesOf(grid, input.lines, routes)
  const arranged = () => {
    const narrow = narrowSections(input, pieces)
    const sections = { widerSections: room.wider, narrowSections: narrow, strips: room.strips }
    return arrange({ grid, pieces, metrics, laneRims, effort, ...sections })
  }
  let columns = arranged()
  for (let attempt = 0; ; attempt++) {
    const rows = rowFrame(rowNeeds(input, routes, pieces, room), metrics, sizes)
    const frames: Frames = { grid, columns, rows, metrics, sizes }
    const points = withShapes(pointsOf(routes, pieces, frames), input.lines, input.shapes, frames)
    const labels = labelsOf(input, routes, points, frames, attempt)
    const blocked = labels.filter(({ free }) => !free)
    if (blocked.length === 0 || attempt >= effort.widenings) {
      return { columns, rows, lines: withHops(points), labels: boxesOf(labels, points.length) }
    }
    const given = giveRoom(blocked, input, { routes, pieces, room, sizes, rows })
    for (const line of given.overInstead) routes[line] = overRoute(grid, at(input.lines, line))
    if (given.overInstead.length > 0) pieces = piecesOf(grid, input.lines, routes)
    if (given.overInstead.length > 0 || given.respread) columns = arranged()
  }
}

function withHops(points: readonly Point[][]): Routing['lines'] {
  const hops = hopsOf(points)
  return points.map((corners, line) => ({ points: corners, hops: at(hops, line) }))
}

function boxesOf(labels: readonly PlacedLabel[], lines: number): (Box | null)[] {
  const boxes = Array.from({ length: lines }, (): Box | null => null)
  for (const { line, box } of labels) boxes[line] = box
  return boxes
}

function labelsOf(
  { lines, shapes }: RoutingInput,
  routes: readonly Route[],
  points: readonly Point[][],
  frames: Frames,
  attempt: number,
): PlacedLabel[] {
  const { grid, columns, rows, metrics, sizes } = frames
  if (!metrics.showLabels) return []
  const wishes = lines.map((wish, line): LabelWish => {
    const route = at(routes, line)
    const top = route.shape === 'side' && !shapes.has(line) ? at(rows.rowYs, route.row) : null
    return {
      line,
      points: at(points, line),
      width: wish.labelWidth,
      arrows: wish.arrows,
      aboveY: top === null ? null : top - sizes.labelHeight / 2 - 2,
    }
  })
  const cards = grid.cards.map(({ row, column }) => {
    const [left, top] = [at(columns.columnXs, column), at(rows.rowYs, row)]
    return { left, top, right: left + metrics.cardWidth, bottom: top + metrics.cardHeight }
  })
  const manner = attempt < centeredTries ? 'centered' : 'aside'
  const page = { width: columns.width, height: rows.height }
  return placeLabels(wishes, cards, page, sizes, manner)
}
