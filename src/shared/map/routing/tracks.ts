import { at } from './at.ts'
import type { Jog, Run } from './pieces.ts'

/**
 * Gives the jogs of one channel, ordered from the lowest, as few tracks as the order allows and
 * returns their number. Jogs that meet never share a track; where a jog has a choice, lines over
 * their own row stay low and others go to the middle.
 */
export function assignTracks(ordered: readonly Jog[], portGap: number): number {
  const count = ordered.length
  const lowest = new Array<number>(count).fill(0)
  const above = new Array<number>(count).fill(0)
  let tracks = 0
  for (let index = 0; index < count; index++) {
    for (let other = 0; other < index; other++) {
      if (!meet(at(ordered, index), at(ordered, other), portGap)) continue
      lowest[index] = Math.max(at(lowest, index), at(lowest, other) + 1)
    }
    tracks = Math.max(tracks, at(lowest, index) + 1)
  }
  for (let index = count - 1; index >= 0; index--) {
    for (let other = count - 1; other > index; other--) {
      if (!meet(at(ordered, index), at(ordered, other), portGap)) continue
      above[index] = Math.max(at(above, index), at(above, other) + 1)
    }
  }
  for (const [index, jog] of ordered.entries()) {
    let first = 0
    for (let other = 0; other < index; other++) {
      const below = at(ordered, other)
      if (meet(jog, below, portGap)) first = Math.max(first, below.track + 1)
    }
    const wanted = jog.over ? 0 : Math.floor((tracks - 1) / 2)
    jog.track = Math.max(first, Math.min(wanted, tracks - 1 - at(above, index)))
  }
  return tracks
}

/** Whether two jogs on one track would touch or look like one line. */
function meet(a: Jog, b: Jog, portGap: number): boolean {
  const [first, second] = a.left.x <= b.left.x ? [a, b] : [b, a]
  const distance = second.left.x - first.right.x
  const faceEachOther =
    first.right.section === second.left.section &&
    comesFromBelow(first.right, first) !== comesFromBelow(second.left, second)
  return distance < portGap * (faceEachOther ? 4 : 0.9)
}

function comesFromBelow(run: Run, jog: Jog): boolean {
  return run.high.jog === jog
}
