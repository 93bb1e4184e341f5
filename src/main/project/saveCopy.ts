import { resolve } from 'node:path'
import { getTableName } from 'drizzle-orm'
import type { Id } from '#shared/base/identifiers.ts'
import type { Result } from '#shared/base/result.ts'
import { peopleKinds } from '#shared/domain/records/index.ts'
import { type Connection, connect, copyInto } from './connection.ts'
import { keepImages } from './images.ts'
import { editLog } from './schema/log.ts'
import { tables } from './schema/tables.ts'
import { verifiedFile } from './verified.ts'
import { type Existing, writeBeside } from './writeBeside.ts'

export type CopyOptions = {
  readonly target: string
  readonly people: 'with people' | 'without people'
  readonly existing: Existing
}

/**
 * Writes a whole, verified copy of an open project. Without people, the copy has no history either,
 * because its steps tell about people, and only the pictures that it shows (`images`). Problems: `same-file`, `already-there`, `not-written`,
 * `not-verified`.
 */
export function saveCopy(
  connection: Connection,
  { target, people, existing, images }: CopyOptions & { readonly images: ReadonlySet<Id> },
): Result<null> {
  return writeBeside(resolve(target), existing, (temporary) => {
    copyInto(connection, temporary)
    if (people === 'without people') leavePeopleOut(temporary, images)
    return verifiedFile(temporary)
  })
}

function leavePeopleOut(path: string, images: ReadonlySet<Id>): void {
  const connection = connect(path, 'edit')
  try {
    connection.pragma('synchronous = OFF')
    connection.pragma('journal_mode = MEMORY')
    connection.transaction(() => {
      for (const kind of peopleKinds.toReversed()) {
        connection.exec(`DELETE FROM "${getTableName(tables[kind])}"`)
      }
      connection.exec(`DELETE FROM "${getTableName(editLog)}"`)
      keepImages(connection, images)
    })()
    connection.exec('VACUUM')
  } finally {
    connection.close()
  }
}
