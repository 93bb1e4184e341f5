import type { Box } from '#shared/map/drawing.ts'

/** Finds what lies in a region without looking at everything. */
export type BoxIndex = {
  /** Numbers of the items with a box that may touch the region, in their order. */
  readonly within: (region: Box) => readonly number[]
}

/** Cells are squares of so many map units; each item is known in the cells its boxes touch. */
export function boxIndex(items: readonly (readonly Box[])[], cell: number): BoxIndex {
  const cells = new Map<string, number[]>()
  for (const [item, boxes] of items.entries()) {
    for (const box of boxes) {
      eachCell(box, cell, (key) => {
        const known = cells.get(key)
        if (!known) cells.set(key, [item])
        else if (known.at(-1) !== item) known.push(item)
      })
    }
  }
  return {
    within: (region) => {
      const found = new Set<number>()
      eachCell(region, cell, (key) => {
        for (const item of cells.get(key) ?? []) found.add(item)
      })
      return [...found].toSorted((a, b) => a - b)
    },
  }
}

function eachCell(box: Box, cell: number, visit: (key: string) => void): void {
  const right = Math.floor((box.x + box.width) / cell)
  const bottom = Math.floor((box.y + box.height) / cell)
  for (let column = Math.floor(box.x / cell); column <= right; column++) {
    for (let row = Math.floor(box.y / cell); row <= bottom; row++) visit(`${column} ${row}`)
  }
}

/** Whether two boxes share a point. */
export function touches(one: Box, other: Box): boolean {
  return (
    one.x <= other.x + other.width &&
    other.x <= one.x + one.width &&
    one.y <= other.y + other.height &&
    other.y <= one.y + one.height
  )
}

/** A box with a margin around it. */
export function widened(box: Box, by: number): Box {
  return {
    x: box.x - by,
    y: box.y - by,
    width: box.width + 2 * by,
    height: box.height + 2 * by,
  }
}
