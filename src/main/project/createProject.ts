import { randomUUID } from 'node:crypto'
import { resolve } from 'node:path'
import { assume } from '#shared/base/cast.ts'
import { problem, type Result } from '#shared/base/result.ts'
import { checkValue } from '#shared/domain/checkValue.ts'
import type { Diff } from '#shared/domain/diff.ts'
import { type Document, recordKinds } from '#shared/domain/document.ts'
import { linksOf } from '#shared/domain/links.ts'
import { nouns } from '#shared/domain/names.ts'
import { type AnyRecord, type RecordKind, recordSchemas } from '#shared/domain/records/index.ts'
import { type Connection, connectNew } from './connection.ts'
import { applyMigrations } from './migrate.ts'
import { migrations } from './migrations.ts'
import { verified } from './verified.ts'
import { type Existing, writeBeside } from './writeBeside.ts'
import { diffWriter } from './writeDiff.ts'

export type CreateOptions = {
  readonly clock: () => Date
  /** A file that has the name already is refused unless said otherwise. */
  readonly existing?: Existing
}

/**
 * Writes a document into a new file. The history starts empty.
 * Problems: `already-there`, `same-file`, `not-written`, `bad-record` for a record its schema refuses, and
 * `not-verified` when the written file does not pass its checks.
 */
export function createProject(
  path: string,
  document: Document,
  options: CreateOptions,
): Result<null> {
  const bad = badRecordOf(document)
  if (bad) return bad
  return writeBeside(resolve(path), options.existing ?? 'refuse', (temporary) => {
    const connection = connectNew(temporary)
    try {
      // The file gets its name only when it is whole and on disk; no step on the way needs a journal.
      connection.pragma('journal_mode = MEMORY')
      connection.pragma('synchronous = OFF')
      fill(connection, document, options.clock().toISOString())
      return verified(connection)
    } finally {
      connection.close()
    }
  })
}

function fill(connection: Connection, document: Document, createdAt: string): void {
  applyMigrations(connection, migrations)
  connection.transaction(() => {
    diffWriter(connection)(additionOf(document))
    connection
      .prepare('INSERT INTO meta (id, project_key, revision, created_at) VALUES (1, ?, 0, ?)')
      .run(randomUUID(), createdAt)
  })()
}

/** A document as the diff that makes it out of nothing. */
function additionOf(document: Document): Diff {
  const entries = recordKinds.map((kind) => [
    kind,
    [...document[kind].values()].map((after) => ({ id: after.id, before: null, after })),
  ])
  return assume<Diff>(Object.fromEntries(entries))
}

/** The first record that its schema or its links forbid. */
function badRecordOf(document: Document): Result<null> | null {
  if (document.project.size !== 1) {
    return problem('bad-record', 'A project needs its settings record.', { kind: 'project' })
  }
  for (const kind of recordKinds) {
    for (const record of document[kind].values()) {
      const checked = checkValue(recordSchemas[kind], record)
      const wrong = checked.ok ? brokenLink(document, kind, record) : checked.flaw.text
      if (wrong) {
        return problem(
          'bad-record',
          `The ${nouns[kind].one} ${record.id} cannot be kept: ${wrong}`,
          {
            kind,
            id: record.id,
          },
        )
      }
    }
  }
  return badReference(document)
}

/** The planner counts on references that are different and not above what their family gave. */
function badReference(document: Document): Result<null> | null {
  const taken = new Set<string>()
  for (const { id, familyId, mapReference } of document.role.values()) {
    const last = document.jobFamily.get(familyId)?.lastReference ?? 0
    if (taken.has(mapReference) || Number(mapReference.slice(1)) > last) {
      return problem(
        'bad-record',
        `The role ${id} cannot be kept: its map reference ${mapReference} is taken or above the last one of its family.`,
        { kind: 'role', id },
      )
    }
    taken.add(mapReference)
  }
  return null
}

function brokenLink(document: Document, kind: RecordKind, record: AnyRecord): string | null {
  const link = linksOf(kind, assume<never>(record)).find(({ kind, id }) => !document[kind].has(id))
  return link ? `it refers to the ${nouns[link.kind].one} ${link.id}, which is not there` : null
}
