import type { SceneMetrics } from '../scene.ts'
import { type ColumnFrame, columnFrame, middleOf } from './columnFrame.ts'
import { corridorTracks } from './corridorOrder.ts'
import { type Grid, isCorridor } from './grid.ts'
import type { Levels } from './levels.ts'
import type { Pieces, Run } from './pieces.ts'
import { spreadSection } from './ports.ts'

export type PlaceInput = {
  readonly grid: Grid
  readonly pieces: Pieces
  readonly metrics: SceneMetrics
  /** Corridors between lanes keep their middle free for the line that parts the lanes. */
  readonly laneRims: ReadonlySet<number>
  /** Gaps beside straight lines, and between the lines of a corridor, where labels need more. */
  readonly widerSections: ReadonlyMap<number, number>
  /** Width that corridors get for labels of lines that lead across them. */
  readonly strips: ReadonlyMap<number, number>
  /** Sections whose lines keep away from the corners of the card below, where a label stands. */
  readonly narrowSections: ReadonlyMap<number, number>
}

/** Lines side by side in one corridor. */
type CorridorLoad = { count: number; gap: number }

/** Gives every run its `x`; corridors become as wide as the runs in them ask for. */
export function placeRuns(
  input: PlaceInput,
  corridors: ReadonlyMap<number, readonly Run[]>,
  levels: Levels,
): ColumnFrame {
  const { grid, metrics } = input
  const tracks = new Map<Run, number>()
  const loads = Array.from(
    { length: grid.columns + 1 },
    (): CorridorLoad => ({ count: 0, gap: metrics.trackGap }),
  )
  for (const [passage, runs] of corridors) {
    const load = loads[passage / 2]
    if (!load) continue
    for (const [run, track] of corridorTracks(runs, levels)) {
      tracks.set(run, track)
      load.count = Math.max(load.count, track + 1)
      load.gap = Math.max(load.gap, input.widerSections.get(run.section) ?? 0)
    }
  }
  const frame = columnFrame(grid, neededWidths(input, loads), metrics)
  for (const [run, track] of tracks) {
    const corridor = run.passage / 2
    const { count, gap } = loads[corridor] ?? { count: 1, gap: metrics.trackGap }
    const shift = runsOffCenter(input, corridor, count) ? 0.5 : 0
    const offset = (track - (count - 1) / 2 + shift) * gap
    run.x = middleOf(frame, run.passage, metrics.cardWidth) + offset
  }
  placeInColumns(input, frame, levels)
  return frame
}

function placeInColumns(input: PlaceInput, frame: ColumnFrame, levels: Levels): void {
  const { pieces, metrics } = input
  const fullReach = Math.max(metrics.cardWidth * 0.3, metrics.cardWidth / 2 - metrics.portGap * 0.6)
  for (const [section, runs] of pieces.runsOfSection) {
    const passage = runs[0]?.passage ?? 0
    if (isCorridor(passage)) continue
    const middle = middleOf(frame, passage, metrics.cardWidth)
    const offsets = spreadSection(runs, levels, {
      portGap: metrics.portGap,
      straightGap: input.widerSections.get(section) ?? metrics.portGap,
      reach: Math.min(fullReach, input.narrowSections.get(section) ?? fullReach),
    })
    for (const [run, offset] of offsets) run.x = middle + offset
  }
}

function neededWidths(input: PlaceInput, loads: readonly CorridorLoad[]): number[] {
  const { grid, pieces, metrics } = input
  const crossed = crossedCorridors(grid, pieces)
  return loads.map(({ count, gap }, corridor) => {
    const strip = input.strips.get(corridor) ?? 0
    if (count === 0) return strip === 0 ? 0 : metrics.columnGap + strip
    const tracks = count + (runsOffCenter(input, corridor, count) ? 1 : 0)
    const arrows = crossed.has(corridor) ? metrics.portGap * 1.2 : 0
    return 2 * metrics.clearance + arrows + (tracks - 1) * gap + strip
  })
}

/** An odd number of lines would run along the line between two lanes; they step half a track aside. */
function runsOffCenter(input: PlaceInput, corridor: number, count: number): boolean {
  return input.laneRims.has(corridor) && count % 2 === 1
}

/** Corridors that a straight line between two cards of a row leads across. */
function crossedCorridors(grid: Grid, pieces: Pieces): Set<number> {
  const crossed = new Set<number>()
  for (const side of pieces.sides) {
    const [left, right] = [grid.cards[side.left], grid.cards[side.right]]
    if (!left || !right) continue
    crossed.add(left.column + 1)
    crossed.add(right.column)
  }
  return crossed
}
