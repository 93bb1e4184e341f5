import { resolve } from 'node:path'
import { getTableName } from 'drizzle-orm'
import { problem, type Result } from '#shared/base/result.ts'
import { peopleKinds } from '#shared/domain/records/index.ts'
import { type Connection, connect, copyInto } from './connection.ts'
import { fileIdentity } from './openFiles.ts'
import { editLog } from './schema/log.ts'
import { tables } from './schema/tables.ts'
import { verifiedFile } from './verified.ts'
import { type Overwrite, writeBeside } from './writeBeside.ts'

export type CopyOptions = Overwrite & {
  readonly source: string
  readonly target: string
  readonly people: 'with people' | 'without people'
}

/**
 * Writes a whole, verified copy of an open project. Without people, the copy has no history either,
 * because its steps tell about people. Problems: `same-file`, `already-there`, `not-written`,
 * `not-verified`.
 */
export function saveCopy(connection: Connection, options: CopyOptions): Result<null> {
  const target = resolve(options.target)
  const source = fileIdentity(options.source)
  if (target === resolve(options.source) || (source && source === fileIdentity(target))) {
    return problem('same-file', 'A copy needs another name than the project itself.')
  }
  return writeBeside(
    target,
    (temporary) => {
      copyInto(connection, temporary)
      if (options.people === 'without people') leavePeopleOut(temporary)
      return verifiedFile(temporary)
    },
    { overwrite: options.overwrite },
  )
}

function leavePeopleOut(path: string): void {
  const connection = connect(path, 'edit')
  try {
    connection.pragma('synchronous = OFF')
    connection.pragma('journal_mode = MEMORY')
    connection.transaction(() => {
      for (const kind of peopleKinds.toReversed()) {
        connection.exec(`DELETE FROM "${getTableName(tables[kind])}"`)
      }
      connection.exec(`DELETE FROM "${getTableName(editLog)}"`)
    })()
    connection.exec('VACUUM')
  } finally {
    connection.close()
  }
}
