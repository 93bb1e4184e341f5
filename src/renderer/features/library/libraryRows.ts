import { matchScore } from '#shared/base/search.ts'
import type { Document } from '#shared/domain/document.ts'
import { nameOf } from '#shared/domain/names.ts'
import { compareText } from '#shared/domain/queries/order.ts'
import type { LibraryEntry, LibraryKind } from './libraryKinds.ts'

export type LibraryRow = { readonly id: string; readonly name: string; readonly detail: string }

/** Records of a kind that match the filter: in their own order where they have one, else by name. */
export function libraryRows(
  document: Document,
  entry: LibraryEntry,
  filter: string,
): readonly LibraryRow[] {
  const rows = rowsOf(document, entry.kind)
  const found = filter.trim() === '' ? rows : rows.filter((row) => matches(row, filter))
  return entry.ordered ? found : found.toSorted((a, b) => compareText(a.name, b.name))
}

function matches(row: LibraryRow, filter: string): boolean {
  return matchScore(`${row.name} ${row.detail}`, filter) > 0
}

function rowsOf<K extends LibraryKind>(document: Document, kind: K): LibraryRow[] {
  const records = [...document[kind].values()]
  const ordered = records.toSorted((a, b) => orderOf(a) - orderOf(b))
  return ordered.map((record) => ({
    id: record.id,
    name: nameOf(kind, record, document),
    detail: detailOf(record),
  }))
}

function orderOf(record: object): number {
  return 'order' in record && typeof record.order === 'number' ? record.order : 0
}

/** One more fact that tells records of the same name apart. */
function detailOf(record: object): string {
  for (const key of [
    'group',
    'provider',
    'issuer',
    'publisher',
    'geography',
    'letter',
    'kind',
    'need',
  ]) {
    const value: unknown = Reflect.get(record, key)
    if (typeof value === 'string' && value !== '') return value
  }
  return ''
}
