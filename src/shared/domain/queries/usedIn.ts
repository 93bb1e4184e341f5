import type { Id } from '#shared/base/identifiers.ts'
import { type Document, recordKinds } from '../document.ts'
import { type Link, linksOf } from '../links.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'
import { derived } from './derived.ts'

/** Users of every record by kind and id; only links from records of one kind. */
type Users = ReadonlyMap<RecordKind, ReadonlyMap<Id, readonly Id[]>>

function usersReader<K extends RecordKind>(kind: K): (document: Document) => Users {
  return derived([kind], (document: Pick<Document, K>): Users => {
    const users = new Map<RecordKind, Map<Id, Id[]>>()
    const records: Iterable<RecordOf<K>> = document[kind].values()
    for (const record of records) {
      for (const link of linksOf(kind, record)) note(users, link, record.id)
    }
    return users
  })
}

function note(users: Map<RecordKind, Map<Id, Id[]>>, link: Link, userId: Id): void {
  let ofKind = users.get(link.kind)
  if (!ofKind) {
    ofKind = new Map()
    users.set(link.kind, ofKind)
  }
  const known = ofKind.get(link.id)
  if (!known) ofKind.set(link.id, [userId])
  else if (known.at(-1) !== userId) known.push(userId)
}

const readers = recordKinds.map((kind) => ({ kind, read: usersReader(kind) }))

/** Every record that refers to this one, by kind in the order of the record table, then as stored. */
export function usedIn(document: Document, kind: RecordKind, id: Id): Link[] {
  return readers.flatMap(({ kind: userKind, read }) =>
    (read(document).get(kind)?.get(id) ?? []).map((userId) => ({ kind: userKind, id: userId })),
  )
}

/** How many records refer to this one. */
export function useCount(document: Document, kind: RecordKind, id: Id): number {
  return readers.reduce(
    (sum, { read }) => sum + (read(document).get(kind)?.get(id)?.length ?? 0),
    0,
  )
}
