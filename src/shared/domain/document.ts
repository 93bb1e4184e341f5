import { assume, keysOf } from '../base/cast.ts'
import type { Id } from '../base/identifiers.ts'
import { stableJson } from '../base/stableJson.ts'
import { peopleKinds, type RecordKind, type RecordOf, recordSchemas } from './records/index.ts'
import type { Project } from './records/project.ts'

export type Collection<K extends RecordKind> = ReadonlyMap<Id, RecordOf<K>>

/** The content of a project as immutable records in memory: one collection per record kind. */
export type Document = { readonly [K in RecordKind]: Collection<K> }

export const recordKinds: readonly RecordKind[] = keysOf(recordSchemas)

export type Settings = Project

/** A document without any record; a project always holds at least its settings record. */
export function emptyDocument(): Document {
  return assume<Document>(Object.fromEntries(recordKinds.map((kind) => [kind, new Map()])))
}

/** The settings record. A document without one is a bug: every project file holds it. */
export function settingsOf(document: Document): Project {
  const project = document.project.get('project')
  if (!project) throw new Error('The document has no settings record')
  return project
}

export function listOfKind<K extends RecordKind>(document: Document, kind: K): RecordOf<K>[] {
  return [...document[kind].values()]
}

export type DocumentRecords = { [K in RecordKind]?: RecordOf<K>[] }

/** A document from plain lists, as they stand in a JSON file. Records are trusted. */
export function documentOf(records: DocumentRecords): Document {
  const entries = recordKinds.map((kind) => {
    const list = records[kind] ?? []
    return [kind, new Map(list.map((record) => [record.id, record]))]
  })
  return assume<Document>(Object.fromEntries(entries))
}

/** Plain lists in order of id; people are left out unless asked for. */
export function recordsOf(
  document: Document,
  options: { people: 'with people' | 'without people' } = { people: 'with people' },
): DocumentRecords {
  const left = options.people === 'with people' ? new Set<string>() : new Set<string>(peopleKinds)
  const entries = recordKinds
    .filter((kind) => !left.has(kind))
    .map((kind) => [
      kind,
      [...document[kind].values()].toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
    ])
  return assume<DocumentRecords>(Object.fromEntries(entries))
}

/** The whole document as text with a fixed order: equal documents give equal bytes. */
export function documentJson(document: Document): string {
  return stableJson(recordsOf(document))
}
