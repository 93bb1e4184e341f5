import { checkDatabase } from './checkDatabase.ts'
import { type Connection, connect, sqliteCode } from './connection.ts'

/** What the checking program is asked, and what it answers; both cross as one line of JSON. */
export type InspectRequest = {
  readonly path: string
  readonly fingerprint: string
  /** Whether an edit that was cut off may be rolled back in the file. */
  readonly mayRepair: boolean
}

/** `sqlite` is the error of SQLite that stopped the check. */
export type InspectAnswer =
  | { readonly found: 'project'; readonly title: string; readonly roles: number }
  | { readonly found: 'unreadable-schema' | 'damaged' }
  | { readonly found: 'error'; readonly sqlite: string }

/** Runs in the checking program, never in the application itself. */
export function inspectFile(request: InspectRequest): InspectAnswer {
  try {
    return inspectOnce(request)
  } catch (error) {
    const sqlite = sqliteCode(error)
    if (sqlite === null) throw error
    if (sqlite !== 'SQLITE_READONLY_ROLLBACK' || !request.mayRepair) {
      return { found: 'error', sqlite }
    }
    return repairAndInspect(request)
  }
}

/** The first read of a connection that may write rolls an edit back that was cut off. */
function repairAndInspect(request: InspectRequest): InspectAnswer {
  try {
    const connection = connect(request.path, 'edit')
    try {
      connection.prepare('SELECT count(*) FROM sqlite_schema').get()
    } finally {
      connection.close()
    }
    return inspectOnce(request)
  } catch (error) {
    const sqlite = sqliteCode(error)
    if (sqlite === null) throw error
    return { found: 'error', sqlite }
  }
}

function inspectOnce({ path, fingerprint }: InspectRequest): InspectAnswer {
  const connection = connect(path, 'read only')
  try {
    const wrong = checkDatabase(connection, fingerprint)
    return wrong ? { found: wrong } : { found: 'project', ...summaryOf(connection) }
  } finally {
    connection.close()
  }
}

/** The title and the number of roles; for databases that passed the check. */
function summaryOf(connection: Connection): { title: string; roles: number } {
  const title = connection.prepare('SELECT title FROM project').pluck().get()
  const roles = connection.prepare('SELECT count(*) FROM role').pluck().get()
  return { title: String(title), roles: Number(roles) }
}
