import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import { ok, type Problem, problem, type Result } from '#shared/base/result.ts'
import type { Command } from '#shared/domain/commands/command.ts'
import { labelOf } from '#shared/domain/commands/labels.ts'
import { applyDiff, type Diff, reverseDiff } from '#shared/domain/diff.ts'
import type { Document } from '#shared/domain/document.ts'
import { planCommand } from '#shared/domain/planning/planCommand.ts'
import { imagesInUse } from '#shared/domain/queries/images.ts'
import type { Connection } from './connection.ts'
import { editLogOf, type FileState, type HistoryEntry } from './editLog.ts'
import { findImage, type StoredImage, storeImage } from './images.ts'
import { notSaved } from './notSaved.ts'
import { fileIdentity } from './openFiles.ts'
import { purgePerson } from './purgePerson.ts'
import { type CopyOptions, saveCopy } from './saveCopy.ts'
import { forgetSnapshots, takeSnapshot } from './snapshots.ts'
import { readDiff } from './storedDiff.ts'
import { systemCode } from './systemCode.ts'
import { diffWriter } from './writeDiff.ts'

export type SessionState = {
  /** Counts every change of the content since the file was made. */
  readonly revision: number
  readonly undoLabel: string | null
  readonly redoLabel: string | null
  /** ISO time of the last change on disk; null when there was none yet. */
  readonly savedAt: string | null
}

export type SessionChange = SessionState & { readonly diff: Diff; readonly savedAt: string }

/** An open project file: the only writer of it, and the document as it stands on disk. */
export type ProjectSession = {
  readonly path: string
  readonly readOnly: boolean
  /** Whether a path leads to the very file that this session reads and writes. */
  isFile(path: string): boolean
  /** What went wrong on opening without standing in the way, such as a snapshot that failed. */
  readonly warnings: readonly Problem[]
  document(): Document
  state(): SessionState
  /** Plans, writes and then accepts an edit. Problems: those of the planner, `read-only`, `not-saved`. */
  run(command: Command): Result<SessionChange>
  /** Problems: `nothing-to-undo`, `history-broken`, `read-only`, `not-saved`. */
  undo(): Result<SessionChange>
  /** Problems: `nothing-to-redo`, `history-broken`, `read-only`, `not-saved`. */
  redo(): Result<SessionChange>
  /**
   * Keeps a picture in the file. It is no edit: records that name it are. Problems: those of
   * `readImageHeader`, `read-only`, `not-saved`.
   */
  addImage(bytes: Uint8Array): Result<StoredImage>
  image(id: Id): ImageFile | null
  /** Newest first. */
  history(limit: number): HistoryEntry[]
  /** A whole, verified copy under another name. Problems: `already-there`, `same-file`, `not-written`, `not-verified`. */
  saveCopy(options: CopyOptions): Result<null>
  /**
   * Takes a person out of the records, the history and the snapshots; cannot be undone. Problems:
   * `not-found`, `read-only`, `not-saved`.
   */
  removePersonForGood(personId: string): Result<null>
  /** A file that is not in its place any more leaves its content among the snapshots. */
  close(): void
}

export type SessionParts = {
  readonly connection: Connection
  readonly path: string
  readonly readOnly: boolean
  readonly clock: () => Date
  /** The folder of all snapshots. */
  readonly snapshots: string
  readonly document: Document
  readonly state: FileState
  readonly warnings: readonly Problem[]
  readonly release: () => void
}

/** A session on a file that was opened, checked and read. */
export function sessionOn(parts: SessionParts): ProjectSession {
  const { connection, path, readOnly, clock } = parts
  const identity = fileIdentity(path)
  const log = editLogOf(connection)
  const writeDiff = diffWriter(connection)
  let document = parts.document
  let revision = parts.state.revision
  let savedAt = parts.state.savedAt
  let labels = readLabels()

  function readLabels() {
    return { undoLabel: log.headLabel('done'), redoLabel: log.headLabel('undone') }
  }

  function state(): SessionState {
    return { revision, savedAt, ...labels }
  }

  /** Writes all of an edit or nothing, and only then lets the session follow. */
  function write(diff: Diff, record: (at: string) => void): Result<SessionChange> {
    if (readOnly) return readOnlyProblem()
    if (fileIdentity(path) !== identity) return notSaved('moved')
    const at = clock().toISOString()
    const written = tried(() => {
      connection.transaction(() => {
        writeDiff(diff)
        record(at)
        log.advance(at)
      })()
      return ok(null)
    })
    if (!written.ok) return written
    document = applyDiff(document, diff)
    revision += 1
    savedAt = at
    labels = readLabels()
    return ok({ ...state(), savedAt: at, diff })
  }

  function step(direction: 'undo' | 'redo'): Result<SessionChange> {
    if (readOnly) return readOnlyProblem()
    const [from, to] =
      direction === 'undo' ? (['done', 'undone'] as const) : (['undone', 'done'] as const)
    const edit = tried(() => ok(log.head(from)))
    if (!edit.ok) return edit
    const head = edit.value
    if (!head) return problem(`nothing-to-${direction}`, `There is nothing to ${direction}.`)
    const diff = readDiff(head.diff, document, direction)
    if (!diff.ok) return diff
    return write(direction === 'undo' ? reverseDiff(diff.value) : diff.value, () =>
      log.mark(head.number, to),
    )
  }

  return {
    path,
    readOnly,
    isFile: (other) => fileIdentity(other) === identity,
    warnings: parts.warnings,
    state,
    document: () => document,
    run(command) {
      const planned = planCommand(document, command)
      if (!planned.ok) return planned
      const label = labelOf(command, document)
      return write(planned.value, (at) => log.append({ at, label, diff: planned.value }))
    },
    undo: () => step('undo'),
    redo: () => step('redo'),
    history: (limit) => log.list(limit),
    addImage(bytes) {
      if (readOnly) return readOnlyProblem()
      if (fileIdentity(path) !== identity) return notSaved('moved')
      return tried(() => storeImage(connection, bytes))
    },
    image: (id) => findImage(connection, id),
    saveCopy: (options) => saveCopy(connection, { ...options, images: imagesInUse(document) }),
    removePersonForGood(personId) {
      if (readOnly) return readOnlyProblem()
      const purged = tried(() => purgePerson(connection, document, personId))
      if (!purged.ok) return purged
      const written = write(purged.value.diff, purged.value.cleanHistory)
      if (!written.ok) return written
      return forgetFreedPages()
    },
    close() {
      if (!connection.open) return
      if (!readOnly && fileIdentity(path) !== identity) keepCopy()
      connection.close()
      parts.release()
    },
  }

  /** What was deleted is zeros already; this also gives its room back and renews the snapshots. */
  function forgetFreedPages(): Result<null> {
    const forgotten = forgetSnapshots(parts.snapshots, path)
    tried(() => ok(connection.exec('VACUUM')))
    if (forgotten.ok) keepCopy()
    return forgotten
  }

  /** For safety only: where no copy can be kept, nothing else is to be done. */
  function keepCopy(): void {
    const { snapshots: folder } = parts
    tried(() => {
      const fresh = log.fileState()
      return fresh
        ? takeSnapshot(connection, { folder, path, state: fresh, now: clock() })
        : ok(null)
    })
  }
}

/** Trouble of the disk is an answer. */
function tried<T>(work: () => Result<T>): Result<T> {
  try {
    return work()
  } catch (error) {
    const code = systemCode(error)
    if (code === null) throw error
    return notSaved(code)
  }
}

function readOnlyProblem() {
  return problem(
    'read-only',
    'This project is open for reading only. Save a copy and edit that one.',
  )
}
