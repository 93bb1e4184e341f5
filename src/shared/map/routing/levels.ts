import { at } from './at.ts'
import type { Grid } from './grid.ts'
import type { Jog, Pieces, Run } from './pieces.ts'

/**
 * Heights before there are coordinates, rising down the page: row `r` lies at 2r + 1 and the tracks
 * of channel `h` within 2h - 0.9 and 2h + 0.9.
 */
export type Levels = {
  ofJog(jog: Jog): number
  lowOf(run: Run): number
  highOf(run: Run): number
}

const halfChannel = 0.9

export function levelsOf(grid: Grid, pieces: Pieces): Levels {
  function ofJog(jog: Jog): number {
    const tracks = Math.max(1, pieces.tracksOfChannel[jog.channel] ?? 1)
    const share = (jog.track + 0.5) / tracks
    return 2 * jog.channel + halfChannel - 2 * halfChannel * share
  }
  return {
    ofJog,
    lowOf(run) {
      if (run.low.jog) return ofJog(run.low.jog)
      if (run.low.card >= 0) return 2 * at(grid.cards, run.low.card).row + 0.95
      return run.stub ? 2 * at(grid.cards, run.high.card).row + 1.1 : 2 * grid.rows + 0.95
    },
    highOf(run) {
      if (run.high.jog) return ofJog(run.high.jog)
      return 2 * at(grid.cards, run.high.card).row + 1.05
    },
  }
}
