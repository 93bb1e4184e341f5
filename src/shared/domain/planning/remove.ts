import { assume } from '../../base/cast.ts'
import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { countOf } from '../../base/words.ts'
import { detach } from '../detach.ts'
import type { Draft } from '../draft.ts'
import { holdersOf } from '../holders.ts'
import { linksOf } from '../links.ts'
import { nouns } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'

/**
 * Removes records and everything that cannot stand without them; lets go of them everywhere else.
 * Problem `in-use` names what stands in the way; then nothing is removed.
 */
export function removeRecords(draft: Draft, kind: RecordKind, ids: readonly Id[]): Result<null> {
  const gone = new Set<string>(ids.map((id) => `${kind}/${id}`))
  let wave = new Set<RecordKind>(ids.length > 0 ? [kind] : [])
  while (wave.size > 0) {
    const next = new Set<RecordKind>()
    for (const holder of new Set([...wave].flatMap((each) => holdersOf[each]))) {
      const before = gone.size
      const swept = sweepKind(draft, holder, gone)
      if (!swept.ok) return swept
      if (gone.size > before) next.add(holder)
    }
    wave = next
  }
  for (const key of gone) {
    const slash = key.indexOf('/')
    draft.remove(assume<RecordKind>(key.slice(0, slash)), key.slice(slash + 1))
  }
  return ok(null)
}

/** Lets the records of one kind let go of what is gone; what must go as well is added to `gone`. */
function sweepKind<K extends RecordKind>(draft: Draft, kind: K, gone: Set<string>): Result<null> {
  const isGone = (of: RecordKind, id: Id | null) => id !== null && gone.has(`${of}/${id}`)
  let refused = 0
  for (const record of draft.all(kind)) {
    if (gone.has(`${kind}/${record.id}`)) continue
    if (!linksOf(kind, record).some((link) => isGone(link.kind, link.id))) continue
    const kept: RecordOf<K> | 'remove' | 'refuse' = detach(kind, record, isGone)
    if (kept === 'refuse') refused++
    else if (kept === 'remove') gone.add(`${kind}/${record.id}`)
    else draft.put(kind, kept)
  }
  if (refused === 0) return ok(null)
  return problem(
    'in-use',
    `This is still used by ${countOf(refused, nouns[kind].one, nouns[kind].many)}. Move or remove ${refused === 1 ? 'it' : 'them'} first.`,
    { kind, count: refused },
  )
}
