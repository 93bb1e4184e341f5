import { expect, test } from 'vitest'
import { seededRandom } from '#shared/base/random.ts'
import { boxIndex } from '#shared/map/routing/boxIndex.ts'
import { candidatesFor } from '#shared/map/routing/candidates.ts'
import { gridOf } from '#shared/map/routing/grid.ts'
import { hopsOf } from '#shared/map/routing/hops.ts'
import { pairCrossings, shapeOf } from '#shared/map/routing/routePairs.ts'
import { pairCosts, siftOrder } from '#shared/map/routing/sift.ts'

const lane = [0, 2] as const

/** Three rows and columns: cards at the corners and in the middle. */
const grid = gridOf({ rows: 3, columns: 3 }, [
  { row: 0, column: 0, laneColumns: lane, band: 0 },
  { row: 0, column: 2, laneColumns: lane, band: 0 },
  { row: 1, column: 1, laneColumns: lane, band: 1 },
  { row: 2, column: 0, laneColumns: lane, band: 2 },
  { row: 2, column: 2, laneColumns: lane, band: 2 },
])

test('sifting finds the order that pair costs ask for', () => {
  const wanted = [3, 0, 4, 1, 2]
  const costs = pairCosts(5, (a, b) => (wanted.indexOf(a) > wanted.indexOf(b) ? 1 : 0))
  expect(siftOrder(costs, { restarts: 0, random: seededRandom(1) })).toEqual(wanted)
})

test('sifting leaves an order alone that nothing speaks against', () => {
  const costs = pairCosts(4, () => 0)
  expect(siftOrder(costs, { restarts: 3, random: seededRandom(1) })).toEqual([0, 1, 2, 3])
})

test('sifting of small random problems comes close to the best of all orders', () => {
  const random = seededRandom(7)
  let found = 0
  let best = 0
  for (let run = 0; run < 30; run++) {
    const values = Array.from({ length: 36 }, () => Math.floor(random() * 4))
    const cost = (a: number, b: number) => values[a * 6 + b] ?? 0
    const order = siftOrder(pairCosts(6, cost), { restarts: 12, random })
    found += totalOf(order, cost)
    best += Math.min(...permutations([0, 1, 2, 3, 4, 5]).map((way) => totalOf(way, cost)))
  }
  expect(found).toBe(best)
})

test('every candidate of a link is a way the grid leaves open', () => {
  const routes = candidatesFor(grid, { from: 3, to: 1, wide: false })
  expect(routes.length).toBeGreaterThan(3)
  for (const route of routes) {
    if (route.shape !== 'path') throw new Error('a path expected')
    // The middle card stands in column 1, which is passage 3.
    expect(route.passages.slice(1, -1)).not.toContain(3)
    expect(route.passages.at(0)).toBe(1)
    expect(route.passages.at(-1)).toBe(5)
  }
})

test('two links of one row may run straight where no card stands between', () => {
  const shapes = candidatesFor(grid, { from: 3, to: 4, wide: false }).map(({ shape }) => shape)
  expect(shapes).toEqual(['side', 'path'])
})

test('the fewest crossings of two routes are known before they are drawn', () => {
  const [up] = candidatesFor(grid, { from: 3, to: 0, wide: false })
  const [across] = candidatesFor(grid, { from: 3, to: 1, wide: false })
  const [back] = candidatesFor(grid, { from: 4, to: 0, wide: false })
  if (!up || !across || !back) throw new Error('three routes expected')
  const [first, second, third] = [up, across, back].map((route) => shapeOf(grid, route))
  if (!first || !second || !third) throw new Error('three shapes expected')
  expect(pairCrossings(first, second)).toBe(0)
  expect(pairCrossings(second, third)).toBe(1)
})

test('a hop lies on the level piece of the line that crosses, in the order of its way', () => {
  const level = [
    { x: 100, y: 50 },
    { x: 0, y: 50 },
  ]
  const uprights = [20, 60].map((x) => [
    { x, y: 0 },
    { x, y: 90 },
  ])
  expect(hopsOf([level, ...uprights])).toEqual([
    [
      { x: 60, y: 50 },
      { x: 20, y: 50 },
    ],
    [],
    [],
  ])
})

test('lines that only touch do not hop', () => {
  const hops = hopsOf([
    [
      { x: 0, y: 50 },
      { x: 100, y: 50 },
    ],
    [
      { x: 40, y: 50 },
      { x: 40, y: 90 },
    ],
  ])
  expect(hops).toEqual([[], []])
})

test('an index of rectangles finds what overlaps, once, and forgets what was removed', () => {
  const index = boxIndex<string>(10)
  const wide = { left: 0, top: 0, right: 55, bottom: 8 }
  index.add(wide, 'wide')
  index.add({ left: 70, top: 0, right: 80, bottom: 8 }, 'far')
  const found = () => {
    const items: string[] = []
    index.eachOver({ left: 5, top: 5, right: 50, bottom: 20 }, (item) => items.push(item))
    return items
  }
  expect(found()).toEqual(['wide'])
  index.remove(wide, 'wide')
  expect(found()).toEqual([])
})

function totalOf(order: readonly number[], cost: (a: number, b: number) => number): number {
  let total = 0
  for (const [index, a] of order.entries()) {
    for (const b of order.slice(index + 1)) total += cost(a, b)
  }
  return total
}

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]]
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  )
}
