import Database from 'better-sqlite3'

export type Connection = Database.Database

/**
 * Opens an existing file for one of the two uses. Nobody waits for a lock: a file in use is an
 * answer, not a delay. Throws what SQLite throws; `sqliteCode` names it.
 */
export function connect(path: string, use: 'edit' | 'read only'): Connection {
  const connection = new Database(path, {
    fileMustExist: true,
    readonly: use === 'read only',
    timeout: 0,
  })
  harden(connection)
  return connection
}

/** A database of its own in memory, for comparing schemas and for old files that stay as they are. */
export function connectInMemory(content?: Buffer): Connection {
  const connection = content ? new Database(content) : new Database(':memory:')
  harden(connection)
  return connection
}

/** A new, empty file. Only for paths that nobody else knows yet. */
export function connectNew(path: string): Connection {
  const connection = new Database(path, { timeout: 0 })
  harden(connection)
  return connection
}

/** better-sqlite3 switches the defensive flag on by itself and loads no extension unasked. */
function harden(connection: Connection): void {
  connection.pragma('trusted_schema = OFF')
  connection.pragma('cell_size_check = ON')
  connection.pragma('foreign_keys = ON')
  // Deleted content is overwritten with zeros: what was removed cannot be dug out of the file.
  connection.pragma('secure_delete = ON')
  connection.pragma('temp_store = MEMORY')
}

/**
 * Takes the file for this connection alone until it is closed and makes every commit safe against
 * power loss. Throws SQLITE_BUSY when another connection reads or writes the file.
 */
export function takeForEditing(connection: Connection): void {
  connection.pragma('locking_mode = EXCLUSIVE')
  connection.exec('BEGIN EXCLUSIVE; COMMIT')
  connection.pragma('journal_mode = DELETE')
  connection.pragma('synchronous = EXTRA')
  // While the file is held, SQLite keeps the journal file; emptied, it holds no old content.
  connection.pragma('journal_size_limit = 0')
}

/** Keeps the file from being edited by others while it is read. */
export function takeForReading(connection: Connection): void {
  connection.pragma('locking_mode = EXCLUSIVE')
  connection.prepare('SELECT count(*) FROM sqlite_schema').get()
}

/** Writes the whole content of a connection into a new, compact file. Throws what SQLite throws. */
export function copyInto(connection: Connection, path: string): void {
  connection.prepare('VACUUM INTO ?').run(path)
}

/** The name of an error of SQLite, such as SQLITE_BUSY; null for every other error. */
export function sqliteCode(error: unknown): string | null {
  return error instanceof Database.SqliteError ? error.code : null
}

/** A pragma with one value. */
export function pragmaNumber(connection: Connection, name: string): number {
  return Number(connection.pragma(name, { simple: true }))
}
