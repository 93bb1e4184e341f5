import { join } from 'node:path'
import { openSession } from '#main/project/openSession.ts'
import { type DocumentRecords, recordsOf } from '#shared/domain/document.ts'
import { unwrap } from '../support/results.ts'
import { compare, timeOf } from './compare.ts'
import type { Bench, Figure, Goal } from './figures.ts'
import { saveWholeFile } from './saveWholeFile.ts'

const editsPerRound = 20
const roleCount = 500

export const editBench: Bench = {
  name: 'edit',
  says: 'brings edits of the large project to the disk',
  async run(room) {
    const path = room.largeFile(join(room.folder, 'edit.pathbook'))
    const file = join(room.folder, 'edit.json')
    const records = recordsOf(room.large())
    const saveAll = {
      name: 'rewriting a JSON file',
      work: () => timeOf(() => renameAndSave(file, records)),
    }
    const session = unwrap(
      await openSession(path, {
        mode: 'edit',
        clock: () => new Date(),
        snapshots: join(room.folder, 'snapshots-edit'),
      }),
    )
    let count = 0
    const ids = [...room.large().role.keys()].slice(0, roleCount)
    const figures: Figure[] = []
    try {
      const compared = (what: string, own: () => Promise<number>, goal?: Goal) =>
        compare({
          what,
          repeats: room.repeats,
          own,
          rivals: [saveAll],
          ...(goal ? { more: { goal } } : {}),
        })
      figures.push(
        ...(await compared(
          'Rename a role, on disk',
          () =>
            perEdit(() => {
              const changes = { title: `Renamed ${count++}` }
              unwrap(session.run({ type: 'role.edit', id: `role-${count % 5000}`, changes }))
            }),
          goal,
        )),
        ...(await compared(
          'Undo or redo it, on disk',
          async () => {
            const both = await perEdit(() => {
              unwrap(session.undo())
              unwrap(session.redo())
            })
            return both / 2
          },
          goal,
        )),
        ...(await compared(`Change ${roleCount} roles at once, on disk`, () =>
          timeOf(() => {
            const changes = { purpose: `Changed together, time ${count++}` }
            unwrap(session.run({ type: 'role.editMany', ids, changes }))
          }),
        )),
      )
    } finally {
      session.close()
    }
    return figures
  },
}

const goal = { atMost: 50 }

async function perEdit(work: () => void): Promise<number> {
  const time = await timeOf(() => {
    for (let edit = 0; edit < editsPerRound; edit++) work()
  })
  return time / editsPerRound
}

/** One field of a document in memory and the whole of it on disk. */
function renameAndSave(path: string, records: DocumentRecords): void {
  const [first, ...others] = records.role ?? []
  if (first) records.role = [{ ...first, title: 'Renamed' }, ...others]
  saveWholeFile(path, records)
}
