type Entry = { readonly item: number; readonly cost: number; readonly order: number }

export type Heap = {
  add(item: number, cost: number): void
  /** The item with the least cost, of equal ones the one that came first; null when there is none. */
  take(): Entry | null
}

/** A binary heap of numbered items. */
export function heapOf(): Heap {
  const entries: Entry[] = []
  let count = 0

  function isBefore(a: number, b: number): boolean {
    const [first, second] = [entries[a], entries[b]]
    if (!first || !second) return false
    return first.cost < second.cost || (first.cost === second.cost && first.order < second.order)
  }

  function swap(a: number, b: number): void {
    const [first, second] = [entries[a], entries[b]]
    if (!first || !second) return
    entries[a] = second
    entries[b] = first
  }

  return {
    add(item, cost) {
      let place = entries.push({ item, cost, order: count++ }) - 1
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (!isBefore(place, parent)) break
        swap(place, parent)
        place = parent
      }
    },
    take() {
      const [top] = entries
      const last = entries.pop()
      if (!top || !last) return null
      if (entries.length === 0) return top
      entries[0] = last
      for (let place = 0; ; ) {
        const child = 2 * place + 1
        const least = isBefore(child + 1, child) ? child + 1 : child
        if (!isBefore(least, place)) return top
        swap(place, least)
        place = least
      }
    },
  }
}
