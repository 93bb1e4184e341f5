import { writeSync } from 'node:fs'
import { openSession } from '#main/project/openSession.ts'
import { seededRandom } from '#shared/base/random.ts'
import { takeRealStep } from './editingModel.ts'
import { tortureStep } from './tortureStep.ts'

// A program that edits a project until it is killed. It says `done REVISION` only when that
// revision is on disk.
const [path = '', snapshots = '', seed = '1'] = process.argv.slice(2)
const opened = await openSession(path, { mode: 'edit', clock: () => new Date(), snapshots })
if (!opened.ok) throw new Error(opened.problem.message)
const session = opened.value
const random = seededRandom(Number(seed))
writeSync(1, 'started\n')
for (;;) {
  const view = { document: session.document(), canRedo: session.state().redoLabel !== null }
  const taken = takeRealStep(session, tortureStep(view, random))
  if (taken.ok) writeSync(1, `done ${taken.value.revision}\n`)
  else if (taken.problem.code === 'not-saved') throw new Error(taken.problem.message)
}
