import { ok, type Result } from '#shared/base/result.ts'
import { nearestNames } from '#shared/base/search.ts'
import { foldName, listOf } from '#shared/base/words.ts'
import { type Document, listOfKind, recordKinds } from '#shared/domain/document.ts'
import { nameOf, nouns } from '#shared/domain/names.ts'
import { rolesInOrder } from '#shared/domain/queries/roles.ts'
import type { RecordKind } from '#shared/domain/records/index.ts'
import { fileOf, readProject } from '../call.ts'
import { textTable } from '../textTable.ts'
import { jsonOption, usageProblem, type Verb } from '../verb.ts'

export const list: Verb = {
  name: 'list',
  words: 'FILE KIND',
  says: 'lists the records of a kind with id and name',
  options: jsonOption,
  examples: ['list hospital.pathbook role', 'list hospital.pathbook "job families" --json'],
  async run(request) {
    const file = fileOf(request, 2)
    if (!file.ok) return file
    const kind = kindNamed(request.words[1])
    if (!kind.ok) return kind
    const document = await readProject(request, file.value)
    if (!document.ok) return document
    const rows = rowsOf(document.value, kind.value)
    return ok({
      exit: 0,
      json: rows,
      lines: textTable(rows.map((row) => [row.id, row.name])),
    })
  },
}

type Row = { readonly id: string; readonly name: string; readonly shortTitle?: string }

function rowsOf<K extends RecordKind>(document: Document, kind: K): Row[] {
  if (kind === 'role') {
    return rolesInOrder(document).map(({ id, title, shortTitle }) => ({
      id,
      name: title,
      shortTitle,
    }))
  }
  return listOfKind(document, kind)
    .map((record) => ({ id: record.id, name: nameOf(kind, record, document) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
}

/** A kind by its own name ("jobFamily") or by its word, alone or several ("job family", "job families"). */
function kindNamed(name: string | undefined): Result<RecordKind> {
  if (name === undefined) {
    return usageProblem(`Name a kind of record: ${listOf(recordKinds, 'or')}.`)
  }
  const wanted = foldName(name)
  const kind = recordKinds.find((candidate) =>
    [candidate, nouns[candidate].one, nouns[candidate].many].some(
      (word) => foldName(word) === wanted,
    ),
  )
  if (kind) return ok(kind)
  const near = nearestNames(recordKinds, name)
  return usageProblem(
    `There is no kind of record “${name}”. Nearest: ${listOf(near.length > 0 ? near : recordKinds, 'or')}.`,
  )
}
