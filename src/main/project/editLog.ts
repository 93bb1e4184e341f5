import { desc, eq, gt, sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import type { Connection } from './connection.ts'
import { editLog, meta } from './schema/log.ts'

export type LoggedEdit = { readonly number: number; readonly label: string; readonly diff: unknown }

export type HistoryEntry = {
  readonly number: number
  readonly label: string
  readonly at: string
  readonly state: 'done' | 'undone'
}

export type FileState = {
  readonly projectKey: string
  readonly revision: number
  readonly createdAt: string
  readonly savedAt: string | null
}

/** The history of a file and the one row about the file itself. */
export function editLogOf(connection: Connection) {
  const database = drizzle(connection, { casing: 'snake_case' })

  const append = database
    .insert(editLog)
    .values({
      at: sql.placeholder('at'),
      label: sql.placeholder('label'),
      state: 'done',
      diff: sql.placeholder('diff'),
    })
    .prepare()
  const dropAfter = database
    .delete(editLog)
    .where(gt(editLog.number, sql.placeholder('number')))
    .prepare()
  const mark = database
    .update(editLog)
    .set({ state: sql`${sql.placeholder('state')}` })
    .where(eq(editLog.number, sql.placeholder('number')))
    .prepare()
  const advance = database
    .update(meta)
    .set({ revision: sql`${meta.revision} + 1`, savedAt: sql`${sql.placeholder('at')}` })
    .prepare()
  const edit = database
    .select({ number: editLog.number, label: editLog.label, diff: editLog.diff })
    .from(editLog)
    .where(eq(editLog.number, sql.placeholder('number')))
    .prepare()
  const lastDone = database
    .select({ number: editLog.number, label: editLog.label })
    .from(editLog)
    .where(eq(editLog.state, 'done'))
    .orderBy(desc(editLog.number))
    .limit(1)
    .prepare()
  const firstAfter = database
    .select({ number: editLog.number, label: editLog.label })
    .from(editLog)
    .where(gt(editLog.number, sql.placeholder('number')))
    .orderBy(editLog.number)
    .limit(1)
    .prepare()

  /** Undo takes the newest edit that is done; the undone ones all come after it, oldest first. */
  function headOf(state: 'done' | 'undone') {
    const done = lastDone.get()
    return state === 'done' ? done : firstAfter.get({ number: done?.number ?? 0 })
  }

  return {
    /** Adds an edit; what was undone before can then not be redone any more. */
    append(entry: { at: string; label: string; diff: unknown }): void {
      dropAfter.run({ number: lastDone.get()?.number ?? 0 })
      append.run(entry)
    },
    mark(number: number, state: 'done' | 'undone'): void {
      mark.run({ number, state })
    },
    /** Counts one more change of the content. */
    advance(at: string): void {
      advance.run({ at })
    },
    head(state: 'done' | 'undone'): LoggedEdit | null {
      const found = headOf(state)
      return found ? (edit.get({ number: found.number }) ?? null) : null
    },
    headLabel(state: 'done' | 'undone'): string | null {
      return headOf(state)?.label ?? null
    },
    /** Newest first. */
    list(limit: number): HistoryEntry[] {
      return database
        .select({
          number: editLog.number,
          label: editLog.label,
          at: editLog.at,
          state: editLog.state,
        })
        .from(editLog)
        .orderBy(desc(editLog.number))
        .limit(limit)
        .all()
    },
    /** Null when the row is missing, which makes the file unreadable. */
    fileState(): FileState | null {
      const found = database.select().from(meta).get()
      if (!found) return null
      const { projectKey, revision, createdAt, savedAt } = found
      return { projectKey, revision, createdAt, savedAt }
    },
  }
}
