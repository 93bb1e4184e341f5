import { at } from './at.ts'
import { columnPassage, type Grid } from './grid.ts'
import type { Levels } from './levels.ts'
import type { Pieces } from './pieces.ts'

/** Crossings of the pieces as they stand, before there are heights in points. */
export function countCrossings(grid: Grid, pieces: Pieces, levels: Levels): number {
  let count = 0
  for (const [channel, jogs] of pieces.jogsOfChannel.entries()) {
    const runs = at(pieces.runsOfChannel, channel)
    for (const jog of jogs) {
      const level = levels.ofJog(jog)
      for (const run of runs) {
        if (run.x <= jog.left.x || run.x >= jog.right.x) continue
        if (levels.highOf(run) < level && levels.lowOf(run) > level) count++
      }
    }
  }
  for (const side of pieces.sides) {
    const first = columnPassage(at(grid.cards, side.left).column)
    const last = columnPassage(at(grid.cards, side.right).column)
    for (const run of at(pieces.runsOfChannel, side.row)) {
      if (run.passage <= first || run.passage >= last) continue
      if (levels.lowOf(run) > 2 * side.row + 1) count++
    }
  }
  return count
}
