import { seededRandom } from '../../base/random.ts'
import { at } from './at.ts'
import type { Levels } from './levels.ts'
import type { Jog, Run } from './pieces.ts'
import { pairCosts, siftOrder } from './sift.ts'

/** Runs of one corridor from left to right, with as few crossings as can be found. */
export function orderCorridor(runs: readonly Run[], levels: Levels, restarts: number): Run[] {
  const costs = pairCosts(runs.length, (left, right) =>
    crossingsOfPair(at(runs, left), at(runs, right), levels),
  )
  const random = seededRandom(at(runs, 0).passage + 1)
  const order = siftOrder(costs, { restarts, random })
  return order.map((index) => at(runs, index))
}

/** How often the ends of two neighboring runs cross the other run when `left` stands left. */
export function crossingsOfPair(left: Run, right: Run, levels: Levels): number {
  let count = 0
  for (const jog of turnsOf(left)) {
    if (jog.left === left && spans(right, levels.ofJog(jog), levels)) count += 1
  }
  for (const jog of turnsOf(right)) {
    if (jog.right === right && spans(left, levels.ofJog(jog), levels)) count += 1
  }
  return count
}

/**
 * Tracks from the left for runs in order: runs that touch one channel never share a track.
 * Returns the number of tracks.
 */
export function corridorTracks(ordered: readonly Run[], levels: Levels): Map<Run, number> {
  const tracks = new Map<Run, number>()
  const spansOf = ordered.map((run) => [levels.highOf(run) - 1, levels.lowOf(run) + 1] as const)
  for (const [index, run] of ordered.entries()) {
    const [top, bottom] = at(spansOf, index)
    let track = 0
    for (let other = 0; other < index; other++) {
      const [otherTop, otherBottom] = at(spansOf, other)
      if (otherTop >= bottom || otherBottom <= top) continue
      track = Math.max(track, (tracks.get(at(ordered, other)) ?? 0) + 1)
    }
    tracks.set(run, track)
  }
  return tracks
}

export function turnsOf(run: Run): Jog[] {
  return [run.low.jog, run.high.jog].filter((jog) => jog !== null)
}

function spans(run: Run, level: number, levels: Levels): boolean {
  return level > levels.highOf(run) && level < levels.lowOf(run)
}
