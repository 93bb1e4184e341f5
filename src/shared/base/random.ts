/** Numbers in [0, 1) from a seed: the same seed gives the same numbers on every machine. */
export type Random = () => number

/** Mulberry32, a small generator of good quality for layouts and seeded tests; not for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return function next() {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A whole number from 0 to `count - 1`. */
export function pickIndex(random: Random, count: number): number {
  return Math.floor(random() * count)
}
