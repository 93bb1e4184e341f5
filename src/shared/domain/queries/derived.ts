import type { Document } from '../document.ts'
import type { RecordKind } from '../records/index.ts'

type Node<T> = {
  readonly children: WeakMap<object, Node<T>>
  found: { readonly value: T } | null
}

function newNode<T>(): Node<T> {
  return { children: new WeakMap(), found: null }
}

/**
 * A value computed from some collections of a document, kept for as long as these collections live.
 * Documents share the collections an edit does not touch, so an index over requirements survives
 * every edit of a role. `build` can only read the kinds it names; anything else does not compile.
 */
export function derived<K extends RecordKind, T>(
  kinds: readonly K[],
  build: (document: Pick<Document, K>) => T,
): (document: Pick<Document, K>) => T {
  const root = newNode<T>()
  return function read(document) {
    let node = root
    for (const kind of kinds) {
      const collection: object = document[kind]
      let child = node.children.get(collection)
      if (!child) {
        child = newNode<T>()
        node.children.set(collection, child)
      }
      node = child
    }
    node.found ??= { value: build(document) }
    return node.found.value
  }
}

/** Lists by key; the lists keep the order in which the items came. */
export function groupBy<T, Key>(
  items: Iterable<T>,
  keyOf: (item: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
