import { seededRandom } from '../../base/random.ts'
import { at } from './at.ts'
import type { Jog, Run } from './pieces.ts'
import { pairCosts, siftOrder } from './sift.ts'

/** Two ends of one column closer than this (in points) lie on one another or need a push apart. */
export type ChannelRules = { readonly portGap: number; readonly restarts: number }

const preferences = { pushApart: 0.35, liesOver: 0.02, longAbove: 0.00001 }

/** Jogs of one channel from the lowest to the highest. */
export type ChannelOrder = {
  readonly jogs: readonly Jog[]
  /** Whether it matters that the first jog stays below the second one. */
  staysBelow(below: Jog, above: Jog): boolean
}

/** The order with as few crossings as can be found. */
export function orderChannel(
  jogs: readonly Jog[],
  channel: number,
  rules: ChannelRules,
): ChannelOrder {
  const costs = pairCosts(jogs.length, (below, above) =>
    costOfOrder(at(jogs, above), at(jogs, below), rules),
  )
  const order = siftOrder(costs, { restarts: rules.restarts, random: seededRandom(channel + 1) })
  const indexOf = new Map(jogs.map((jog, index) => [jog, index]))
  return {
    jogs: order.map((index) => at(jogs, index)),
    staysBelow(below, above) {
      const [a, b] = [indexOf.get(below) ?? 0, indexOf.get(above) ?? 0]
      const change = at(costs.values, b * costs.count + a) - at(costs.values, a * costs.count + b)
      return change > smallestReason
    },
  }
}

/** The order the tracks have now; lines of one section are placed after it and have to keep it. */
export function settledOrder(order: ChannelOrder): ChannelOrder {
  return {
    jogs: order.jogs.toSorted((a, b) => a.track - b.track),
    staysBelow: (below, above) => shareSection(below, above) || order.staysBelow(below, above),
  }
}

function shareSection(a: Jog, b: Jog): boolean {
  const sections = [a.left.section, a.right.section]
  return sections.includes(b.left.section) || sections.includes(b.right.section)
}

/** Smaller differences than this are taste and may give way to fewer tracks. */
const smallestReason = 0.1

/** Crossings of two jogs of one channel when `above` lies higher, and smaller preferences. */
function costOfOrder(above: Jog, below: Jog, rules: ChannelRules): number {
  let cost = 0
  for (const run of [below.left, below.right]) {
    if (run.low.jog === below && isInside(run, above)) cost += 1
  }
  for (const run of [above.left, above.right]) {
    if (run.high.jog === above && isInside(run, below)) cost += 1
  }
  cost += costOfMeeting(above, below, rules)
  if (above.over && !below.over) cost += preferences.liesOver
  if (above.over === below.over) {
    cost += Math.max(0, lengthOf(below) - lengthOf(above)) * preferences.longAbove
  }
  return cost
}

/**
 * A line that leaves the card below and one that reaches the card above at the same place would lie
 * on one another when the first turns higher than the second. Pushed apart they cross once when they
 * come from the same side.
 */
function costOfMeeting(above: Jog, below: Jog, rules: ChannelRules): number {
  let cost = 0
  for (const leaving of [above.left, above.right]) {
    if (leaving.high.jog !== above || leaving.low.card < 0) continue
    for (const reaching of [below.left, below.right]) {
      if (reaching.low.jog !== below || reaching.high.card < 0) continue
      if (leaving.section !== reaching.section) continue
      if (Math.abs(leaving.x - reaching.x) >= rules.portGap * 0.7) continue
      const sameSide = (above.left === leaving) === (below.left === reaching)
      cost += sameSide ? 1 : preferences.pushApart
    }
  }
  return cost
}

/** Whether a run stands strictly between the ends of a jog of another line. */
function isInside(run: Run, jog: Jog): boolean {
  // Lines on one side of a card are sorted after the tracks, the nearest outermost: no crossing.
  if (shareSide(run, jog.left) || shareSide(run, jog.right)) return false
  return run.x > jog.left.x + 1e-6 && run.x < jog.right.x - 1e-6
}

function shareSide(a: Run, b: Run): boolean {
  return (
    (a.low.card >= 0 && a.low.card === b.low.card) ||
    (a.high.card >= 0 && a.high.card === b.high.card)
  )
}

function lengthOf(jog: Jog): number {
  return jog.right.x - jog.left.x
}
