import { at } from './at.ts'
import type { ChannelOrder } from './channelOrder.ts'
import type { Jog, Run } from './pieces.ts'

/**
 * Gives the jogs of one channel as few tracks as can be found and returns their number. Jogs that
 * meet never share a track, and where the order of two jogs matters it is kept. Tracks are filled
 * from the lowest, first with the jogs that most others must stay above; then lines that have a
 * choice move toward the middle, except those over their own row.
 */
export function assignTracks(order: ChannelOrder, portGap: number): number {
  const { jogs } = order
  const count = jogs.length
  if (count === 0) return 0
  const meets = new Uint8Array(count * count)
  const below = new Uint8Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      if (!meet(at(jogs, a), at(jogs, b), portGap)) continue
      meets[a * count + b] = 1
      meets[b * count + a] = 1
      if (order.staysBelow(at(jogs, a), at(jogs, b))) below[a * count + b] = 1
    }
  }
  const tracks = fillTracks(jogs, meets, below)
  raise(jogs, tracks, meets, below)
  return tracks
}

function fillTracks(jogs: readonly Jog[], meets: Uint8Array, below: Uint8Array): number {
  const count = jogs.length
  const waits = new Int32Array(count)
  const chain = new Int32Array(count)
  for (let a = count - 1; a >= 0; a--) {
    for (let b = a + 1; b < count; b++) {
      if (below[a * count + b] !== 1) continue
      waits[b] = at(waits, b) + 1
      chain[a] = Math.max(at(chain, a), at(chain, b) + 1)
    }
  }
  let open = jogs.map((_, index) => index)
  let track = 0
  while (open.length > 0) {
    const ready = open
      .filter((index) => waits[index] === 0)
      .toSorted((a, b) => at(chain, b) - at(chain, a) || a - b)
    const chosen: number[] = []
    for (const index of ready) {
      if (chosen.some((other) => meets[index * count + other] === 1)) continue
      chosen.push(index)
      at(jogs, index).track = track
    }
    for (const index of chosen) {
      for (let above = index + 1; above < count; above++) {
        if (below[index * count + above] === 1) waits[above] = at(waits, above) - 1
      }
    }
    const taken = new Set(chosen)
    open = open.filter((index) => !taken.has(index))
    track += 1
  }
  return track
}

/** Moves jogs up to the middle track where nothing is in the way. */
function raise(jogs: readonly Jog[], tracks: number, meets: Uint8Array, below: Uint8Array): void {
  const count = jogs.length
  const wanted = Math.floor((tracks - 1) / 2)
  for (let index = count - 1; index >= 0; index--) {
    const jog = at(jogs, index)
    if (jog.over || jog.track >= wanted) continue
    let ceiling = wanted
    const taken = new Set<number>()
    for (let other = 0; other < count; other++) {
      if (meets[index * count + other] !== 1) continue
      const { track } = at(jogs, other)
      taken.add(track)
      if (below[index * count + other] === 1) ceiling = Math.min(ceiling, track - 1)
    }
    while (ceiling > jog.track && taken.has(ceiling)) ceiling -= 1
    jog.track = Math.max(jog.track, ceiling)
  }
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
