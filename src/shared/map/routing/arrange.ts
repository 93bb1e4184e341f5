import { type ChannelOrder, orderChannel, settledOrder } from './channelOrder.ts'
import type { ColumnFrame } from './columnFrame.ts'
import { orderCorridor } from './corridorOrder.ts'
import { countCrossings } from './crossings.ts'
import type { Effort } from './effort.ts'
import { isCorridor } from './grid.ts'
import { levelsOf } from './levels.ts'
import type { Jog, Pieces, Run } from './pieces.ts'
import { type PlaceInput, placeRuns } from './placeRuns.ts'
import { assignTracks } from './tracks.ts'

type Arrangement = {
  readonly crossings: number
  readonly xs: readonly number[]
  readonly tracks: readonly number[]
  readonly tracksOfChannel: readonly number[]
  readonly frame: ColumnFrame
}

export type ArrangeInput = PlaceInput & { readonly effort: Effort }

/**
 * Gives every piece its place beside the others: tracks in channels, tracks in corridors and places
 * along card sides depend on one another, so each is ordered against the latest state of the others
 * for some rounds and the round with the fewest crossings wins. Sets `x` of runs and `track` of jogs.
 */
export function arrange(input: ArrangeInput): ColumnFrame {
  const { grid, pieces, effort } = input
  const levels = levelsOf(grid, pieces)
  const orders = pieces.jogsOfChannel.map((jogs): ChannelOrder => startOrder(jogs))
  const corridors = corridorRuns(pieces)
  applyTracks(input, orders)
  let frame = placeRuns(input, corridors, levels)
  let best: Arrangement | null = null
  for (let round = 0; round < effort.rounds; round++) {
    for (const [channel, { jogs }] of orders.entries()) {
      if (jogs.length < 2) continue
      orders[channel] = orderChannel(jogs, channel, {
        portGap: input.metrics.portGap,
        restarts: effort.restarts,
      })
    }
    applyTracks(input, orders)
    for (const [channel, order] of orders.entries()) orders[channel] = settledOrder(order)
    for (const [passage, runs] of corridors) {
      if (runs.length > 1) corridors.set(passage, orderCorridor(runs, levels, effort.restarts))
    }
    frame = placeRuns(input, corridors, levels)
    // Runs have moved: jogs that shared a track may meet now. Their order stays.
    applyTracks(input, orders)
    const crossings = countCrossings(grid, pieces, levels)
    if (best && crossings >= best.crossings) continue
    best = keep(pieces, frame, crossings)
    if (crossings === 0) break
  }
  return best ? restore(pieces, best) : frame
}

/** Long jogs above short ones; a fixed start so that equal maps come out equal. */
function startOrder(jogs: readonly Jog[]): ChannelOrder {
  const reach = (jog: Jog) => jog.right.passage - jog.left.passage
  const sorted = jogs.toSorted(
    (a, b) => Number(b.over) - Number(a.over) || reach(a) - reach(b) || a.line - b.line,
  )
  return { jogs: sorted, staysBelow: () => true }
}

function corridorRuns(pieces: Pieces): Map<number, Run[]> {
  const corridors = new Map<number, Run[]>()
  for (const run of pieces.runs) {
    if (!isCorridor(run.passage)) continue
    corridors.set(run.passage, [...(corridors.get(run.passage) ?? []), run])
  }
  return corridors
}

function applyTracks({ pieces, metrics }: ArrangeInput, orders: readonly ChannelOrder[]): void {
  for (const [channel, order] of orders.entries()) {
    pieces.tracksOfChannel[channel] = assignTracks(order, metrics.portGap)
  }
}

function keep(pieces: Pieces, frame: ColumnFrame, crossings: number): Arrangement {
  return {
    crossings,
    frame,
    xs: pieces.runs.map(({ x }) => x),
    tracks: pieces.jogs.map(({ track }) => track),
    tracksOfChannel: [...pieces.tracksOfChannel],
  }
}

function restore(pieces: Pieces, kept: Arrangement): ColumnFrame {
  for (const [index, run] of pieces.runs.entries()) run.x = kept.xs[index] ?? run.x
  for (const [index, jog] of pieces.jogs.entries()) jog.track = kept.tracks[index] ?? jog.track
  for (const [index, count] of kept.tracksOfChannel.entries()) pieces.tracksOfChannel[index] = count
  return kept.frame
}
