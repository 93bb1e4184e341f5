import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { connect } from '#main/project/connection.ts'
import { openSession } from '#main/project/openSession.ts'
import { shapeOf } from '#main/project/rows.ts'
import { recordKinds, recordsOf } from '#shared/domain/document.ts'
import { recordSchemas } from '#shared/domain/records/index.ts'
import { unwrap } from '../support/results.ts'
import { compare, timeOf } from './compare.ts'
import type { Bench } from './figures.ts'

export const openBench: Bench = {
  name: 'open',
  says: 'opens a project of 5,000 roles, 15,000 transitions and 50,000 requirements',
  async run(room) {
    const path = room.largeFile(join(room.folder, 'open.pathbook'))
    const json = join(room.folder, 'open.json')
    writeFileSync(json, JSON.stringify(recordsOf(room.large())))
    let round = 0
    return compare({
      what: 'Open the large project',
      repeats: room.repeats,
      async own() {
        // A folder without an earlier copy: the copy of this opening is part of the time.
        const snapshots = join(room.folder, `snapshots-${round++}`)
        const start = performance.now()
        const session = unwrap(
          await openSession(path, { mode: 'edit', clock: () => new Date(), snapshots }),
        )
        const time = performance.now() - start
        session.close()
        return time
      },
      rivals: [
        {
          name: 'JSON.parse of the same records',
          note: 'JSON.parse checks nothing and keeps no copy; opening checks the file in a process of its own, locks it, checks every record against its schema and keeps a verified copy.',
          work: () => timeOf(() => JSON.parse(readFileSync(json, 'utf8'))),
        },
        {
          name: 'JSON.parse and the schemas',
          note: 'The rival checks every record with the same schemas, but neither the file nor its links.',
          work: () => timeOf(() => readChecked(json)),
        },
        {
          name: 'all rows out of SQLite',
          note: 'The rival reads the same tables as plain rows.',
          work: () => timeOf(() => readRows(path)),
        },
      ],
      more: { goal: { atMost: 3000 } },
    })
  },
}

function readChecked(json: string): void {
  const records: unknown = JSON.parse(readFileSync(json, 'utf8'))
  const lists = new Map(Object.entries(records ?? {}))
  for (const kind of recordKinds) {
    for (const record of lists.get(kind) ?? []) recordSchemas[kind].parse(record)
  }
}

function readRows(path: string): void {
  const connection = connect(path, 'read only')
  for (const kind of recordKinds) {
    connection
      .prepare(`SELECT * FROM "${shapeOf(kind).table}"`)
      .raw()
      .all()
  }
  connection.close()
}
