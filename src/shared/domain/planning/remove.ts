import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { countOf } from '../../base/words.ts'
import { detach } from '../detach.ts'
import type { Draft } from '../draft.ts'
import { holdersOf } from '../holders.ts'
import { linksOf } from '../links.ts'
import { nouns } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'

type Gone = Map<RecordKind, Set<Id>>

/**
 * Removes records and everything that cannot stand without them; lets go of them everywhere else.
 * Problem `in-use` names what stands in the way; then nothing is removed.
 */
export function removeRecords(draft: Draft, kind: RecordKind, ids: readonly Id[]): Result<null> {
  const gone: Gone = new Map([[kind, new Set(ids)]])
  let wave = new Set<RecordKind>(ids.length > 0 ? [kind] : [])
  while (wave.size > 0) {
    const next = new Set<RecordKind>()
    for (const holder of new Set([...wave].flatMap((each) => holdersOf[each]))) {
      const swept = sweepKind(draft, holder, gone)
      if (!swept.ok) return swept
      if (swept.value.length > 0) next.add(holder)
    }
    wave = next
  }
  for (const [each, idsOfKind] of gone) for (const id of idsOfKind) draft.remove(each, id)
  return ok(null)
}

/** Lets the records of one kind let go of what is gone; answers with those that must go as well. */
function sweepKind<K extends RecordKind>(draft: Draft, kind: K, gone: Gone): Result<Id[]> {
  const isGone = (of: RecordKind, id: Id | null) => id !== null && (gone.get(of)?.has(id) ?? false)
  const own = gone.get(kind) ?? new Set<Id>()
  gone.set(kind, own)
  const more: Id[] = []
  let refused = 0
  for (const record of draft.all(kind)) {
    if (own.has(record.id)) continue
    if (!linksOf(kind, record).some((link) => isGone(link.kind, link.id))) continue
    const kept: RecordOf<K> | 'remove' | 'refuse' = detach(kind, record, isGone)
    if (kept === 'refuse') refused++
    else if (kept === 'remove') {
      own.add(record.id)
      more.push(record.id)
    } else draft.put(kind, kept)
  }
  if (refused === 0) return ok(more)
  return problem(
    'in-use',
    `This is still used by ${countOf(refused, nouns[kind].one, nouns[kind].many)}. Move or remove ${refused === 1 ? 'it' : 'them'} first.`,
    { kind, count: refused },
  )
}
