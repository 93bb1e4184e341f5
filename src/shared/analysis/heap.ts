export type Heap<T> = {
  push(item: T): void
  /** The least item; undefined when the heap is empty. */
  pop(): T | undefined
}

/** A binary heap: the least item by `compare` comes out first. */
export function heapOf<T>(compare: (a: T, b: T) => number): Heap<T> {
  const items: T[] = []

  function isLess(a: number, b: number): boolean {
    const left = items[a]
    const right = items[b]
    return left !== undefined && right !== undefined && compare(left, right) < 0
  }

  function swap(a: number, b: number): void {
    const left = items[a]
    const right = items[b]
    if (left === undefined || right === undefined) return
    items[a] = right
    items[b] = left
  }

  function push(item: T): void {
    items.push(item)
    let child = items.length - 1
    while (child > 0) {
      const parent = (child - 1) >> 1
      if (!isLess(child, parent)) return
      swap(child, parent)
      child = parent
    }
  }

  function pop(): T | undefined {
    const top = items[0]
    const last = items.pop()
    if (items.length === 0 || last === undefined) return top
    items[0] = last
    let parent = 0
    for (;;) {
      const left = 2 * parent + 1
      const least = isLess(left + 1, left) ? left + 1 : left
      if (!isLess(least, parent)) return top
      swap(parent, least)
      parent = least
    }
  }

  return { push, pop }
}
