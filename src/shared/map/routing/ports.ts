import { at } from './at.ts'
import { crossingsOfPair } from './corridorOrder.ts'
import type { Levels } from './levels.ts'
import type { Run } from './pieces.ts'

export type PortRules = {
  readonly portGap: number
  /** Between straight lines and the lines beside them; wider than `portGap` where a label needs it. */
  readonly straightGap: number
  /** Farthest a line may stand from the middle of its column, to either side. */
  readonly reach: number
}

type Offsets = Map<Run, number>

/** A double line needs this much more room than a single one. */
const wideShare = 1.3
/** Runs side by side keep at least this share of the port gap. */
const closest = 0.7
/** Outer gaps shrink to this share before the whole side is drawn together. */
const tightest = 0.55
/** Of the reach, for the label of a straight line; the lines beside it share what is left. */
const mostKept = 0.6

/**
 * Distances from the middle of the column for the runs of one section, the free way between two
 * cards. Straight lines stand in the middle, others on the side they turn to, the one that turns
 * nearest to the card outermost, so that lines of one card side never cross.
 */
export function spreadSection(runs: readonly Run[], levels: Levels, rules: PortRules): Offsets {
  const offsets: Offsets = new Map()
  const straight = runs.filter((run) => !run.low.jog && !run.high.jog)
  spreadAround(straight, rules.straightGap).forEach((offset, index) => {
    offsets.set(at(straight, index), offset)
  })
  const leaving = runs.filter((run) => run.low.card >= 0 && run.high.jog !== null)
  const reaching = runs.filter((run) => run.high.card >= 0 && run.low.jog !== null)
  placeSide(sidesOf(leaving, levels, 'up'), straight, offsets, rules)
  placeSide(sidesOf(reaching, levels, 'down'), straight, offsets, rules)
  pushApart(leaving, sidesOf(reaching, levels, 'down'), offsets, levels, rules)
  for (const run of runs) {
    if (!offsets.has(run)) placePassing(run, offsets, levels, rules)
  }
  const kept = straight.length > 0 && rules.straightGap > rules.portGap
  const middle = Math.max(0, ...straight.map((run) => Math.abs(offsets.get(run) ?? 0)))
  return drawTogether(offsets, rules.reach, kept ? middle + rules.straightGap : 0)
}

type Sides = { readonly left: readonly Run[]; readonly right: readonly Run[] }

/** Runs of one card side, each half from the middle outward. */
function sidesOf(runs: readonly Run[], levels: Levels, way: 'up' | 'down'): Sides {
  const level = (run: Run) => {
    const jog = way === 'up' ? run.high.jog : run.low.jog
    return jog ? levels.ofJog(jog) : 0
  }
  const sorted = runs.toSorted((a, b) => (way === 'up' ? level(a) - level(b) : level(b) - level(a)))
  return {
    left: sorted.filter((run) => turn(run, way) < 0),
    right: sorted.filter((run) => turn(run, way) > 0),
  }
}

/** -1 when the run turns to the left at the far end, 1 to the right. */
function turn(run: Run, way: 'up' | 'down'): number {
  const jog = way === 'up' ? run.high.jog : run.low.jog
  return jog?.left === run ? 1 : -1
}

function placeSide(
  { left, right }: Sides,
  straight: readonly Run[],
  offsets: Offsets,
  rules: PortRules,
): void {
  if (straight.length === 0) {
    const row = [...left.toReversed(), ...right]
    spreadAround(row, rules.portGap).forEach((offset, index) => {
      offsets.set(at(row, index), offset)
    })
    return
  }
  placeBeside(left, at(straight, 0), -1, offsets, rules)
  placeBeside(right, at(straight, straight.length - 1), 1, offsets, rules)
}

/** Lines outward from a straight one; where they would not fit only the outer gaps get smaller. */
function placeBeside(
  side: readonly Run[],
  straight: Run,
  sign: -1 | 1,
  offsets: Offsets,
  { portGap, straightGap, reach }: PortRules,
): void {
  const gaps = side.map((run, index) =>
    index === 0 ? gapOf(straight, run, straightGap) : gapOf(at(side, index - 1), run, portGap),
  )
  const start = offsets.get(straight) ?? 0
  const first = gaps[0] ?? 0
  const rest = gaps.slice(1).reduce((sum, gap) => sum + gap, 0)
  const free = reach - sign * start - first
  const share = rest > free && free > rest * tightest ? free / rest : 1
  let offset = start
  for (const [index, run] of side.entries()) {
    offset += sign * at(gaps, index) * (index === 0 ? 1 : share)
    offsets.set(run, offset)
  }
}

/** Offsets of runs in a row whose middle is 0. */
function spreadAround(row: readonly Run[], portGap: number): number[] {
  const offsets: number[] = []
  for (const [index, run] of row.entries()) {
    const before = row[index - 1]
    offsets.push(before ? (offsets[index - 1] ?? 0) + gapOf(before, run, portGap) : 0)
  }
  const middle = (offsets.at(-1) ?? 0) / 2
  return offsets.map((offset) => offset - middle)
}

function gapOf(a: Run, b: Run, portGap: number): number {
  return (portGap * ((a.wide ? wideShare : 1) + (b.wide ? wideShare : 1))) / 2
}

/** Moves lines that reach the upper card away from lines of the lower card they would lie on. */
function pushApart(
  leaving: readonly Run[],
  reaching: Sides,
  offsets: Offsets,
  levels: Levels,
  { portGap }: PortRules,
): void {
  const least = portGap * closest
  for (const [side, sign] of [
    [reaching.left, -1],
    [reaching.right, 1],
  ] as const) {
    let inner: Run | null = null
    for (const run of side) {
      const wanted = offsets.get(run) ?? 0
      const bound: number = inner
        ? (offsets.get(inner) ?? 0) + sign * gapOf(inner, run, portGap)
        : wanted
      let offset = sign * Math.max(sign * wanted, sign * bound)
      for (let step = 0; step < leaving.length; step++) {
        const hit = leaving.find(
          (other) => overlap(run, other, levels) && tooClose(offset, offsets.get(other), least),
        )
        if (!hit) break
        offset = (offsets.get(hit) ?? 0) + sign * portGap
      }
      offsets.set(run, offset)
      inner = run
    }
  }
}

/** A run that only passes: the free place nearest to the middle with the fewest crossings. */
function placePassing(run: Run, offsets: Offsets, levels: Levels, rules: PortRules): void {
  let best = { offset: 0, cost: Number.POSITIVE_INFINITY }
  for (const share of [1, 0.5, 0.25, 0.125, 0.0625]) {
    const step = rules.portGap * share
    for (let count = 0; count * step <= rules.reach; count++) {
      for (const offset of count === 0 ? [0] : [-count * step, count * step]) {
        const cost = costOfPassing(run, offset, offsets, levels, step * closest) + count * 0.01
        if (cost < best.cost - 1e-9) best = { offset, cost }
      }
    }
    if (best.cost < Number.POSITIVE_INFINITY) break
  }
  offsets.set(run, best.offset)
}

function costOfPassing(
  run: Run,
  offset: number,
  offsets: Offsets,
  levels: Levels,
  least: number,
): number {
  let cost = 0
  for (const [other, place] of offsets) {
    if (!overlap(run, other, levels)) continue
    if (tooClose(offset, place, least)) return Number.POSITIVE_INFINITY
    const [left, right] = offset < place ? [run, other] : [other, run]
    cost += crossingsOfPair(left, right, levels)
  }
  return cost
}

function tooClose(a: number, b: number | undefined, least: number): boolean {
  return b !== undefined && Math.abs(a - b) < least - 1e-6
}

/** Whether two runs stand beside each other over some height, with a little room to spare. */
function overlap(a: Run, b: Run, levels: Levels): boolean {
  return levels.highOf(a) < levels.lowOf(b) + 0.05 && levels.highOf(b) < levels.lowOf(a) + 0.05
}

/**
 * Draws a section together when it is wider than the card: evenly, or only what lies farther from
 * the middle than the room `kept` for the label of a straight line, as long as the rest has some.
 */
function drawTogether(offsets: Offsets, reach: number, kept: number): Offsets {
  const widest = Math.max(...[...offsets.values()].map(Math.abs), 0)
  if (widest <= reach) return offsets
  const inner = Math.min(kept, reach * mostKept)
  const share = (reach - inner) / (widest - inner)
  const drawn = (offset: number) => {
    const beyond = Math.abs(offset) - inner
    return beyond <= 0 ? offset : Math.sign(offset) * (inner + beyond * share)
  }
  return new Map([...offsets].map(([run, offset]) => [run, drawn(offset)]))
}
