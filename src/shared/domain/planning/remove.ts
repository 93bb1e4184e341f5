import { assume } from '../../base/cast.ts'
import type { Id } from '../../base/identifiers.ts'
import { ok, problem, type Result } from '../../base/result.ts'
import { countOf } from '../../base/words.ts'
import { detach } from '../detach.ts'
import { recordKinds } from '../document.ts'
import type { Draft } from '../draft.ts'
import { linksOf } from '../links.ts'
import { nouns } from '../names.ts'
import type { RecordKind, RecordOf } from '../records/index.ts'

/**
 * Removes records and everything that cannot stand without them; lets go of them everywhere else.
 * Problem `in-use` names what stands in the way; then nothing is removed.
 */
export function removeRecords(draft: Draft, kind: RecordKind, ids: readonly Id[]): Result<null> {
  const gone = new Set<string>(ids.map((id) => `${kind}/${id}`))
  let wave = gone.size
  while (wave > 0) {
    const before = gone.size
    const blocked = sweep(draft, gone)
    if (blocked) return blocked
    wave = gone.size - before
  }
  for (const key of gone) {
    const slash = key.indexOf('/')
    draft.remove(assume<RecordKind>(key.slice(0, slash)), key.slice(slash + 1))
  }
  return ok(null)
}

/** One pass over the document; what must go as well is added to `gone`. */
function sweep(draft: Draft, gone: Set<string>): Result<null> | null {
  const isGone = (kind: RecordKind, id: Id | null) => id !== null && gone.has(`${kind}/${id}`)
  for (const kind of recordKinds) {
    const blocked = sweepKind(draft, kind, gone, isGone)
    if (blocked) return blocked
  }
  return null
}

function sweepKind<K extends RecordKind>(
  draft: Draft,
  kind: K,
  gone: Set<string>,
  isGone: (kind: RecordKind, id: Id | null) => boolean,
): Result<null> | null {
  let refused = 0
  for (const record of draft.all(kind)) {
    if (gone.has(`${kind}/${record.id}`)) continue
    if (!linksOf(kind, record).some((link) => isGone(link.kind, link.id))) continue
    const kept: RecordOf<K> | 'remove' | 'refuse' = detach(kind, record, isGone)
    if (kept === 'refuse') refused++
    else if (kept === 'remove') gone.add(`${kind}/${record.id}`)
    else draft.put(kind, kept)
  }
  if (refused === 0) return null
  return problem(
    'in-use',
    `This is still used by ${countOf(refused, nouns[kind].one, nouns[kind].many)}. Move or remove ${refused === 1 ? 'it' : 'them'} first.`,
    { kind, count: refused },
  )
}
