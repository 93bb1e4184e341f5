import type { Id } from '#shared/base/identifiers.ts'
import type { Document } from '../document.ts'
import type { Link } from '../links.ts'
import { nameOf } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'
import { type CheckCode, type CheckInfo, checks } from './checks.ts'

export type FindingSubject = {
  readonly kind: RecordKind
  readonly id: Id
  readonly name: string
}

/** What a check reports about one record. */
export type Finding = Omit<CheckInfo, 'fix'> & {
  /** The same finding has the same id at every check. */
  readonly id: string
  readonly code: string
  readonly subject: FindingSubject
  /** Other records that belong to it. */
  readonly related: readonly Link[]
  /** What is the matter, in a sentence. */
  readonly message: string
  /** What to do about it, in a sentence. */
  readonly fix: string
}

/** A finding of one of the checks of the table. */
export function finding<K extends RecordKind>(
  document: Document,
  code: CheckCode,
  kind: K,
  record: RecordOf<K>,
  said: { readonly message: string; readonly related?: readonly Link[] },
): Finding {
  return {
    ...checks[code],
    id: `${code}:${kind}:${record.id}`,
    code,
    subject: { kind, id: record.id, name: nameOf(kind, record, document) },
    related: said.related ?? [],
    message: said.message,
  }
}

export function linksTo(kind: RecordKind, records: Iterable<{ readonly id: Id }>): Link[] {
  return [...records].map(({ id }) => ({ kind, id }))
}
