import { ok, type Result } from '#shared/base/result.ts'
import { nearestNames } from '#shared/base/search.ts'
import { foldName, listOf } from '#shared/base/words.ts'
import type { Document } from '#shared/domain/document.ts'
import { nameOf, nouns } from '#shared/domain/names.ts'
import type { RecordKind, RecordOf } from '#shared/domain/records/index.ts'
import { usageProblem } from './verb.ts'

/**
 * The one record of a kind with this name. Case does not count, the whole name does; roles also go
 * by short title and map reference, and everything by its id. A full name wins over the others.
 * Unknown and ambiguous names are wrong usage and list the nearest ones.
 */
export function findNamed<K extends RecordKind>(
  document: Document,
  kind: K,
  name: string,
): Result<RecordOf<K>> {
  const records: readonly RecordOf<K>[] = [...document[kind].values()]
  const wanted = foldName(name)
  const full = records.filter((record) => foldName(nameOf(kind, record, document)) === wanted)
  const found =
    full.length > 0
      ? full
      : records.filter((record) => otherNames(record).some((other) => foldName(other) === wanted))
  const [only, ...more] = found
  if (only && more.length === 0) return ok(only)
  if (only) {
    const choices = found.map((record) => labelOf(record))
    return usageProblem(
      `There are ${found.length} ${nouns[kind].many} named “${name}”. Use one of: ${choices.join(', ')}.`,
    )
  }
  const names = records.map((record) => nameOf(kind, record, document))
  const near = nearestNames(names, name)
  const hint = near.length > 0 ? ` Nearest: ${listOf(near, 'or')}.` : ''
  return usageProblem(`There is no ${nouns[kind].one} “${name}”.${hint}`)
}

type Named = { readonly id: string; readonly shortTitle?: string; readonly mapReference?: string }

function otherNames({ id, shortTitle = '', mapReference = '' }: Named): string[] {
  return [id, shortTitle, mapReference].filter((name) => name !== '')
}

/** A name that is not shared with another record. */
function labelOf({ id, mapReference }: Named): string {
  return mapReference || id
}
