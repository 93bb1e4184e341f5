import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '#main/project/readRecords.ts'
import { listSnapshots } from '#main/project/snapshots.ts'
import { documentJson } from '#shared/domain/document.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import {
  openTemporary,
  type TemporaryProject,
  temporaryProject,
} from '../../../support/openTemporary.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const document = aProject({
  role: [{ id: 'clerk', title: 'Clerk' }, { id: 'lead' }],
  competency: [{ id: 'filing' }],
  person: [
    { id: 'person-secret', code: 'Participant 07', currentRoleId: 'clerk', notes: 'tells much' },
    { id: 'person-other', code: 'Participant 08', currentRoleId: 'clerk' },
  ],
  rating: [{ personId: 'person-secret', competencyId: 'filing' }],
  cohort: [{ id: 'cohort', personIds: ['person-secret', 'person-other'] }],
})

/** Everything on disk that belongs to a project: the file, its journal, its snapshots. */
function everyByte({ folder }: TemporaryProject): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('')
}

async function editedProject() {
  const project = temporaryProject(document)
  const opened = await openTemporary(project)
  const { session } = opened
  const rating = (personId: string, level: number) =>
    aRecord('rating', {
      id: `${personId}.filing.coach.2026-05-18`,
      personId,
      competencyId: 'filing',
      rater: 'coach',
      date: '2026-05-18',
      level,
    })
  const ratings = [rating('person-secret', 3), rating('person-other', 1)]
  unwrap(session.run({ type: 'person.edit', id: 'person-secret', changes: { goals: 'aims high' } }))
  unwrap(session.run({ type: 'person.rate', ratings }))
  unwrap(session.run({ type: 'cohort.edit', id: 'cohort', changes: { name: 'Spring' } }))
  unwrap(session.run({ type: 'role.remove', ids: ['clerk'] }))
  return { project, ...opened }
}

test('a person removed for good is nowhere in the file, its history or its snapshots', async () => {
  const { project, session, connection } = await editedProject()
  expect(everyByte(project)).toContain('person-secret')
  unwrap(session.removePersonForGood('person-secret'))
  expect([...session.document().person.keys()]).toEqual(['person-other'])
  expect(documentJson(unwrap(readDocument(connection)))).toBe(documentJson(session.document()))
  const left = () =>
    ['person-secret', 'Participant 07', 'tells much', 'aims high'].filter((secret) =>
      everyByte(project).includes(secret),
    )
  expect(listSnapshots(project.options.snapshots, project.path)).toHaveLength(1)
  session.close()
  expect(left()).toEqual([])
  expect(everyByte(project)).toContain('Participant 08')
})

test('copies that cannot be deleted are named, and the person is out of the project', async () => {
  const { project, session } = await editedProject()
  const [own = ''] = readdirSync(project.options.snapshots)
  // No file of ours: what is not known is not deleted with all that is in it.
  mkdirSync(join(project.options.snapshots, own, 'kept'))
  const removed = session.removePersonForGood('person-secret')
  expect(codeOf(removed)).toBe('copies-remain')
  expect(removed).toMatchObject({ problem: { message: expect.stringContaining(own) } })
  expect([...session.document().person.keys()]).toEqual(['person-other'])
  session.close()
})

test('the rest of the history can still be undone and redone', async () => {
  const { project, session } = await editedProject()
  unwrap(session.removePersonForGood('person-secret'))
  expect(session.history(10).map(({ label }) => label)).toEqual([
    'Delete Clerk',
    'Rename Cohort',
    'Rate 2 competencies',
  ])
  const after = documentJson(session.document())
  for (let step = 0; step < 3; step++) unwrap(session.undo())
  expect(session.document().person.get('person-other')?.currentRoleId).toBe('clerk')
  expect(session.document().cohort.get('cohort')).toMatchObject({
    name: 'Cohort',
    personIds: ['person-other'],
  })
  expect(codeOf(session.undo())).toBe('nothing-to-undo')
  session.close()
  const again = await openTemporary(project)
  for (let step = 0; step < 3; step++) unwrap(again.session.redo())
  expect(documentJson(again.session.document())).toBe(after)
})

test('a person who is only left in the history can be removed for good, too', async () => {
  const { project, session } = await editedProject()
  unwrap(session.run({ type: 'person.remove', ids: ['person-secret'] }))
  unwrap(session.removePersonForGood('person-secret'))
  session.close()
  expect(everyByte(project)).not.toContain('person-secret')
})

test('an unknown person is not found and nothing is removed', async () => {
  const { session } = await editedProject()
  const before = session.state()
  expect(codeOf(session.removePersonForGood('person'))).toBe('not-found')
  expect(session.state()).toEqual(before)
})

test('steps of the history that cannot be read are dropped when they name the person', async () => {
  const { project, session, connection } = await editedProject()
  const add = connection.prepare(
    "INSERT INTO edit_log (at, label, state, diff) VALUES ('', 'Step', 'undone', ?)",
  )
  for (const diff of ['"person-secret"', '{"person":"person-secret"}', 'null']) add.run(diff)
  unwrap(session.removePersonForGood('person-secret'))
  session.close()
  expect(everyByte(project)).not.toContain('person-secret')
})
