import { at } from '../routing/at.ts'
import type { Link } from '../routing/route.ts'

/** Cells of all cards, changed in place while places are compared. */
export type Sketch = {
  readonly columns: number
  readonly rows: number
  readonly column: Int32Array
  readonly row: Int32Array
  /** Index of the card in a cell, -1 when it is empty. */
  readonly cells: Int32Array
}

export const costs = { crossing: 10, bend: 3, column: 0.2 }
/** Lines are looked up by stretches of so many columns. */
const stretch = 6

/** Costs of lines as straight strokes between cells: quick to tell for a few lines among thousands. */
export type SketchCost = {
  /** What the lines of these cards and those that run through their cells cost now. */
  around(cards: readonly number[], cellsOf: readonly number[]): number
  /** Told after a card has moved. */
  moved(card: number): void
  /** The card and those it has lines with. */
  near(card: number): readonly number[]
}

export function sketchCost(sketch: Sketch, links: readonly Link[]): SketchCost {
  const { columns, rows, column, row, cells } = sketch
  const inner = links.flatMap((link, index) => (link.from >= 0 ? [index] : []))
  const linksOf = Array.from(column, (): number[] => [])
  for (const index of inner) {
    linksOf[at(links, index).from]?.push(index)
    linksOf[at(links, index).to]?.push(index)
  }
  const entries = new Map<number, number>()
  for (const { from, to } of links) {
    if (from < 0) entries.set(to, (entries.get(to) ?? 0) + 1)
  }
  const stretches = Math.ceil(columns / stretch)
  const byStretch = Array.from({ length: stretches }, (): number[] => [])
  /** Column and row of the upper end of each line, then of its lower end. */
  const strokes = new Float64Array(links.length * 4)
  const firstPart = new Int32Array(links.length)
  const lastPart = new Int32Array(links.length).fill(-1)
  for (const index of inner) enter(index)
  const seen = new Int32Array(links.length)
  const counted = new Int32Array(links.length)
  let search = 0

  function enter(index: number): void {
    const { from, to } = at(links, index)
    const [high, low] = at(row, from) <= at(row, to) ? [from, to] : [to, from]
    const [a, b] = [at(column, high), at(column, low)]
    strokes.set([a, at(row, high), b, at(row, low)], index * 4)
    const [first, last] = [
      Math.floor(Math.min(a, b) / stretch),
      Math.floor(Math.max(a, b) / stretch),
    ]
    firstPart[index] = first
    lastPart[index] = last
    for (let part = first; part <= last; part++) byStretch[part]?.push(index)
  }

  function leave(index: number): void {
    for (let part = at(firstPart, index); part <= at(lastPart, index); part++) {
      const list = at(byStretch, part)
      list.splice(list.indexOf(index), 1)
    }
  }

  /** Whether no card stands between two rows of a column. */
  function isClear(place: number, top: number, bottom: number): boolean {
    for (let level = top + 1; level < bottom; level++) {
      if (cells[level * columns + place] !== -1) return false
    }
    return true
  }

  function bendsOf(index: number): number {
    const { from, to } = at(links, index)
    const [low, high] = at(row, from) >= at(row, to) ? [from, to] : [to, from]
    const [bottom, top] = [at(row, low), at(row, high)]
    const [a, b] = [at(column, low), at(column, high)]
    if (bottom === top) {
      const [first, last] = [Math.min(a, b), Math.max(a, b)]
      for (let place = first + 1; place < last; place++) {
        if (cells[top * columns + place] !== -1) return 2
      }
      return 0
    }
    if (a === b) return isClear(a, top, bottom) ? 0 : 4
    return isClear(a, top, bottom) || isClear(b, top, bottom) ? 2 : 3.5
  }

  function entryCost(card: number): number {
    const count = entries.get(card) ?? 0
    if (count === 0) return 0
    return isClear(at(column, card), at(row, card), rows) ? 0 : 2 * count
  }

  /** Crossings with the lines that were not counted since `start`. */
  function crossingsOf(index: number, start: number): number {
    search += 1
    seen[index] = search
    counted[index] = search
    let count = 0
    for (let part = at(firstPart, index); part <= at(lastPart, index); part++) {
      for (const other of at(byStretch, part)) {
        if (seen[other] === search || (counted[other] ?? 0) >= start) continue
        seen[other] = search
        if (doCross(index * 4, other * 4)) count += 1
      }
    }
    return count
  }

  // Plain numbers and no objects: this runs many millions of times on a large map.
  function doCross(a: number, b: number): boolean {
    const [ar1, ar2] = [strokes[a + 1] ?? 0, strokes[a + 3] ?? 0]
    const [br1, br2] = [strokes[b + 1] ?? 0, strokes[b + 3] ?? 0]
    if (ar2 <= br1 || br2 <= ar1) {
      if (ar1 !== ar2 && br1 !== br2) return false
      if (ar2 < br1 || br2 < ar1) return false
    }
    const [ac1, ac2] = [strokes[a] ?? 0, strokes[a + 2] ?? 0]
    const [bc1, bc2] = [strokes[b] ?? 0, strokes[b + 2] ?? 0]
    if (Math.max(ac1, ac2) < Math.min(bc1, bc2) || Math.max(bc1, bc2) < Math.min(ac1, ac2)) {
      return false
    }
    if (ar1 === ar2) return br1 !== br2 && crossesLevel(a, b)
    if (br1 === br2) return crossesLevel(b, a)
    const top = Math.max(ar1, br1)
    const bottom = Math.min(ar2, br2)
    const [aSlope, bSlope] = [(ac2 - ac1) / (ar2 - ar1), (bc2 - bc1) / (br2 - br1)]
    const above = ac1 + aSlope * (top - ar1) - bc1 - bSlope * (top - br1)
    const below = ac1 + aSlope * (bottom - ar1) - bc1 - bSlope * (bottom - br1)
    return above * below < -1e-9
  }

  /** A line over a row is crossed by lines that come up from the row or from below it. */
  function crossesLevel(level: number, stroke: number): boolean {
    const height = strokes[level + 1] ?? 0
    const [c1, r1] = [strokes[stroke] ?? 0, strokes[stroke + 1] ?? 0]
    const [c2, r2] = [strokes[stroke + 2] ?? 0, strokes[stroke + 3] ?? 0]
    if (r1 >= height || r2 < height) return false
    const x = c1 + ((c2 - c1) * (height - r1)) / (r2 - r1)
    const [from, to] = [strokes[level] ?? 0, strokes[level + 2] ?? 0]
    return x > Math.min(from, to) && x < Math.max(from, to)
  }

  return {
    around(cards, cellsOf) {
      const own = new Set(cards.flatMap((card) => at(linksOf, card)))
      const start = search + 1
      let cost = 0
      for (const index of own) {
        const { from, to } = at(links, index)
        cost += crossingsOf(index, start) * costs.crossing
        cost += bendsOf(index) * costs.bend
        cost += Math.abs(at(column, from) - at(column, to)) * costs.column
      }
      for (const cell of cellsOf) {
        const [level, place] = [Math.floor(cell / columns), cell % columns]
        for (const index of at(byStretch, Math.floor(place / stretch))) {
          if (own.has(index)) continue
          const { from, to } = at(links, index)
          if (at(column, from) !== place && at(column, to) !== place) continue
          const [a, b] = [at(row, from), at(row, to)]
          if (Math.min(a, b) < level && Math.max(a, b) > level) cost += bendsOf(index) * costs.bend
        }
      }
      for (const card of cards) cost += entryCost(card) * costs.bend
      return cost
    },
    near(card) {
      return [
        card,
        ...at(linksOf, card).flatMap((index) => [
          links[index]?.from ?? card,
          links[index]?.to ?? card,
        ]),
      ]
    },
    moved(card) {
      for (const index of at(linksOf, card)) {
        leave(index)
        enter(index)
      }
    },
  }
}
