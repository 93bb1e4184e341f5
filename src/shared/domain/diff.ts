import { assume, keysOf } from '../base/cast.ts'
import type { Id } from '../base/identifiers.ts'
import type { Document } from './document.ts'
import type { RecordKind, RecordOf } from './records/index.ts'

/** One record before and after; null before is an addition, null after a removal. */
export type Change<K extends RecordKind> = {
  readonly id: Id
  readonly before: RecordOf<K> | null
  readonly after: RecordOf<K> | null
}

/** Everything an edit changes, by record kind; no id stands twice. */
export type Diff = { readonly [K in RecordKind]?: readonly Change<K>[] }

/** The same edit backwards. */
export function reverseDiff(diff: Diff): Diff {
  const entries = kindsOf(diff).map((kind) => [
    kind,
    (diff[kind] ?? []).map(({ id, before, after }) => ({ id, before: after, after: before })),
  ])
  return assume<Diff>(Object.fromEntries(entries))
}

/** A new document; collections that the diff does not touch are shared with the old one. */
export function applyDiff(document: Document, diff: Diff): Document {
  let next = document
  for (const kind of kindsOf(diff)) next = applyKind(next, kind, diff)
  return next
}

function applyKind<K extends RecordKind>(document: Document, kind: K, diff: Diff): Document {
  const changes: readonly Change<K>[] = diff[kind] ?? []
  const records = new Map<Id, RecordOf<K>>(document[kind])
  for (const { id, after } of changes) {
    if (after === null) records.delete(id)
    else records.set(id, after)
  }
  return { ...document, [kind]: records }
}

/** The kinds a diff touches. */
export function kindsOf(diff: Diff): RecordKind[] {
  return keysOf(diff).filter((kind) => (diff[kind]?.length ?? 0) > 0)
}

/** How many records a diff touches. */
export function sizeOf(diff: Diff): number {
  return kindsOf(diff).reduce((sum, kind) => sum + (diff[kind]?.length ?? 0), 0)
}

export function isEmptyDiff(diff: Diff): boolean {
  return sizeOf(diff) === 0
}
