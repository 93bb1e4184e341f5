import { pickIndex, type Random } from '../../base/random.ts'
import { at } from './at.ts'

/** Costs of every item standing before every other one, row by row. */
export type PairCosts = { readonly count: number; readonly values: Float64Array }

export function pairCosts(count: number, costOf: (a: number, b: number) => number): PairCosts {
  const values = new Float64Array(count * count)
  for (let a = 0; a < count; a++) {
    for (let b = 0; b < count; b++) if (a !== b) values[a * count + b] = costOf(a, b)
  }
  return { count, values }
}

const mostPasses = 8
/** Above this many items new starts cost more than they bring. */
const mostForRestarts = 60

/**
 * Order of items with a low sum of pair costs: every item in turn moves to its best place until
 * none gets better (sifting), from the order 0, 1, 2, … and from `restarts` shuffled ones. Equal
 * results keep the earlier order, so nothing moves without a reason.
 */
export function siftOrder(
  { count, values: costs }: PairCosts,
  options: { restarts: number; random: Random },
): number[] {
  const start = Array.from({ length: count }, (_, index) => index)
  let best = sifted(start, costs)
  let bestCost = totalOf(best, costs)
  const restarts = count > mostForRestarts || count < 3 ? 0 : options.restarts
  for (let restart = 0; restart < restarts; restart++) {
    const order = sifted(shuffled(start, options.random), costs)
    const cost = totalOf(order, costs)
    if (cost < bestCost - 1e-6) {
      best = order
      bestCost = cost
    }
  }
  return best
}

function sifted(start: readonly number[], costs: Float64Array): number[] {
  const count = start.length
  const order = [...start]
  const cost = (a: number, b: number) => costs[a * count + b] ?? 0
  for (let pass = 0; pass < mostPasses; pass++) {
    let moved = false
    for (const item of start) {
      const from = order.indexOf(item)
      let change = 0
      let best = 0
      let bestPlace = from
      for (let place = from - 1; place >= 0; place--) {
        const other = at(order, place)
        change += cost(item, other) - cost(other, item)
        if (change < best - 1e-9) {
          best = change
          bestPlace = place
        }
      }
      change = 0
      for (let place = from + 1; place < count; place++) {
        const other = at(order, place)
        change += cost(other, item) - cost(item, other)
        if (change < best - 1e-9) {
          best = change
          bestPlace = place
        }
      }
      if (bestPlace === from) continue
      order.splice(from, 1)
      order.splice(bestPlace, 0, item)
      moved = true
    }
    if (!moved) break
  }
  return order
}

function totalOf(order: readonly number[], costs: Float64Array): number {
  const count = order.length
  let total = 0
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) total += costs[at(order, a) * count + at(order, b)] ?? 0
  }
  return total
}

function shuffled(items: readonly number[], random: Random): number[] {
  const mixed = [...items]
  for (let index = mixed.length - 1; index > 0; index--) {
    const other = pickIndex(random, index + 1)
    const held = at(mixed, index)
    mixed[index] = at(mixed, other)
    mixed[other] = held
  }
  return mixed
}
