import { assume } from '../base/cast.ts'
import type { Id } from '../base/identifiers.ts'
import { sameJson } from '../base/stableJson.ts'
import type { Change, Diff } from './diff.ts'
import type { Document } from './document.ts'
import type { RecordKind, RecordOf } from './records/index.ts'

/**
 * A document being changed by a planner: reads see what was written before, and the result is the
 * diff between the start and the end. Nothing here touches the document it began with.
 */
export type Draft = {
  get<K extends RecordKind>(kind: K, id: Id): RecordOf<K> | undefined
  has(kind: RecordKind, id: Id): boolean
  all<K extends RecordKind>(kind: K): RecordOf<K>[]
  some<K extends RecordKind>(kind: K, test: (record: RecordOf<K>) => boolean): boolean
  put<K extends RecordKind>(kind: K, record: RecordOf<K>): void
  remove(kind: RecordKind, id: Id): void
  toDiff(): Diff
}

export function draftOf(document: Document): Draft {
  const touched = new Map<RecordKind, Map<Id, unknown>>()

  function touchedOf<K extends RecordKind>(kind: K): Map<Id, RecordOf<K> | null> {
    const known = touched.get(kind)
    if (known) return assume<Map<Id, RecordOf<K> | null>>(known)
    const fresh = new Map<Id, RecordOf<K> | null>()
    touched.set(kind, fresh)
    return fresh
  }

  function get<K extends RecordKind>(kind: K, id: Id): RecordOf<K> | undefined {
    const mine = touchedOf(kind).get(id)
    if (mine === null) return undefined
    return mine ?? document[kind].get(id)
  }

  function all<K extends RecordKind>(kind: K): RecordOf<K>[] {
    const mine = touchedOf(kind)
    if (mine.size === 0) return [...document[kind].values()]
    const merged = new Map<Id, RecordOf<K> | null>(document[kind])
    for (const [id, record] of mine) merged.set(id, record)
    return [...merged.values()].filter((record) => record !== null)
  }

  function some<K extends RecordKind>(kind: K, test: (record: RecordOf<K>) => boolean): boolean {
    const mine = touchedOf(kind)
    for (const record of mine.values()) if (record !== null && test(record)) return true
    for (const [id, record] of document[kind]) if (!mine.has(id) && test(record)) return true
    return false
  }

  function toDiff(): Diff {
    const entries: [RecordKind, Change<RecordKind>[]][] = []
    for (const [kind, records] of touched) {
      const changes: Change<RecordKind>[] = []
      for (const id of records.keys()) {
        const before = document[kind].get(id) ?? null
        const after = get(kind, id) ?? null
        if (!sameJson(before, after)) changes.push({ id, before, after })
      }
      if (changes.length > 0) entries.push([kind, changes])
    }
    return assume<Diff>(Object.fromEntries(entries))
  }

  return {
    get,
    all,
    some,
    has: (kind, id) => get(kind, id) !== undefined,
    put: (kind, record) => void touchedOf(kind).set(record.id, record),
    remove: (kind, id) => void touchedOf(kind).set(id, null),
    toDiff,
  }
}
