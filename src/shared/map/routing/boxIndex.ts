/** A rectangle by its edges, in points. */
export type Edges = {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Rectangles that are asked for by place; `cell` should be about as large as one of them. */
export type BoxIndex<T> = {
  add(edges: Edges, item: T): void
  remove(edges: Edges, item: T): void
  /** Visits every item whose rectangle overlaps; touching does not count. */
  eachOver(edges: Edges, visit: (item: T, edges: Edges) => void): void
}

type Entry<T> = { readonly edges: Edges; readonly item: T; seen: number }

export function boxIndex<T>(cell: number): BoxIndex<T> {
  const cells = new Map<number, Entry<T>[]>()
  let search = 0

  function eachCell(edges: Edges, visit: (key: number) => void): void {
    const lastColumn = Math.floor(edges.right / cell)
    const lastRow = Math.floor(edges.bottom / cell)
    for (let row = Math.floor(edges.top / cell); row <= lastRow; row++) {
      for (let column = Math.floor(edges.left / cell); column <= lastColumn; column++) {
        visit(row * 100_003 + column)
      }
    }
  }

  return {
    add(edges, item) {
      const entry: Entry<T> = { edges, item, seen: 0 }
      eachCell(edges, (key) => {
        const list = cells.get(key)
        if (list) list.push(entry)
        else cells.set(key, [entry])
      })
    },
    remove(edges, item) {
      eachCell(edges, (key) => {
        const list = cells.get(key)
        const index = list?.findIndex((entry) => entry.item === item && entry.edges === edges) ?? -1
        if (index >= 0) list?.splice(index, 1)
      })
    },
    eachOver(edges, visit) {
      search += 1
      eachCell(edges, (key) => {
        for (const entry of cells.get(key) ?? []) {
          if (entry.seen === search) continue
          entry.seen = search
          if (overlaps(edges, entry.edges)) visit(entry.item, entry.edges)
        }
      })
    },
  }
}

export function overlaps(a: Edges, b: Edges): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

export function grown(edges: Edges, x: number, y: number): Edges {
  return {
    left: edges.left - x,
    top: edges.top - y,
    right: edges.right + x,
    bottom: edges.bottom + y,
  }
}
