import { existsSync, renameSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '#main/project/readRecords.ts'
import { documentJson } from '#shared/domain/document.ts'
import { aProject, aRecord } from '../../../support/aProject.ts'
import { openTemporary, temporaryProject } from '../../../support/openTemporary.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const twoRoles = aProject({
  role: [
    { id: 'clerk', title: 'Clerk' },
    { id: 'lead', title: 'Lead' },
  ],
  transition: [{ id: 'up', fromRoleId: 'clerk', toRoleId: 'lead' }],
})

test('a new project opens with what was put into it and no history', async () => {
  const { session } = await openTemporary(temporaryProject(twoRoles))
  expect(documentJson(session.document())).toBe(documentJson(twoRoles))
  expect(session.state()).toEqual({ revision: 0, undoLabel: null, redoLabel: null, savedAt: null })
  expect(session.history(10)).toEqual([])
  expect(session.warnings).toEqual([])
  expect(session.readOnly).toBe(false)
})

test('an edit answers with its diff and is on disk before the answer', async () => {
  const { session, connection } = await openTemporary(temporaryProject(twoRoles))
  const change = unwrap(
    session.run({ type: 'role.edit', id: 'lead', changes: { title: 'Team lead' } }),
  )
  expect(change).toMatchObject({ revision: 1, undoLabel: 'Rename Lead', redoLabel: null })
  expect(change.diff.role?.map(({ before, after }) => [before?.title, after?.title])).toEqual([
    ['Lead', 'Team lead'],
  ])
  expect(session.state().savedAt).toBe(change.savedAt)
  expect(documentJson(unwrap(readDocument(connection)))).toBe(documentJson(session.document()))
})

test('removing a role removes its transition and undo brings both back, across closing', async () => {
  const project = temporaryProject(twoRoles)
  const first = await openTemporary(project)
  unwrap(first.session.run({ type: 'role.remove', ids: ['clerk'] }))
  expect(first.session.document().transition.size).toBe(0)
  first.session.close()

  const second = await openTemporary(project)
  expect(second.session.state().undoLabel).toBe('Delete Clerk')
  const undone = unwrap(second.session.undo())
  expect(undone).toMatchObject({ revision: 2, undoLabel: null, redoLabel: 'Delete Clerk' })
  expect(documentJson(second.session.document())).toBe(documentJson(twoRoles))
  second.session.close()

  const third = await openTemporary(project)
  unwrap(third.session.redo())
  expect([...third.session.document().role.keys()]).toEqual(['lead'])
  expect(third.session.state()).toMatchObject({ revision: 3, redoLabel: null })
})

test('undo and redo at the ends of the history say so', async () => {
  const { session } = await openTemporary(temporaryProject(twoRoles))
  expect(codeOf(session.undo())).toBe('nothing-to-undo')
  expect(codeOf(session.redo())).toBe('nothing-to-redo')
})

test('a new edit after undo drops what could be redone', async () => {
  const { session } = await openTemporary(temporaryProject(twoRoles))
  unwrap(session.run({ type: 'role.edit', id: 'lead', changes: { title: 'One' } }))
  unwrap(session.run({ type: 'role.edit', id: 'lead', changes: { title: 'Two' } }))
  unwrap(session.undo())
  unwrap(session.undo())
  unwrap(session.run({ type: 'role.edit', id: 'lead', changes: { title: 'Three' } }))
  expect(codeOf(session.redo())).toBe('nothing-to-redo')
  expect(session.history(10).map(({ label, state }) => [label, state])).toEqual([
    ['Rename Lead', 'done'],
  ])
})

test('the history lists the newest edits first and marks what is undone', async () => {
  const { session } = await openTemporary(temporaryProject(twoRoles))
  for (const title of ['One', 'Two', 'Three']) {
    unwrap(session.run({ type: 'role.edit', id: 'lead', changes: { title } }))
  }
  unwrap(session.undo())
  expect(session.history(2).map(({ label, state }) => [label, state])).toEqual([
    ['Rename Two', 'undone'],
    ['Rename One', 'done'],
  ])
  expect(session.state()).toMatchObject({ undoLabel: 'Rename One', redoLabel: 'Rename Two' })
})

test('an edit that is refused leaves file and history alone', async () => {
  const { session, connection } = await openTemporary(temporaryProject(twoRoles))
  expect(codeOf(session.run({ type: 'jobFamily.remove', ids: ['family'] }))).toBe('in-use')
  expect(codeOf(session.run({ type: 'role.edit', id: 'lead', changes: { title: 'Lead' } }))).toBe(
    'no-change',
  )
  expect(session.state()).toMatchObject({ revision: 0, undoLabel: null })
  expect(documentJson(unwrap(readDocument(connection)))).toBe(documentJson(twoRoles))
})

test('two families swap their letters, and undo swaps them back', async () => {
  const project = temporaryProject(
    aProject({
      jobFamily: [
        { id: 'one', letter: 'A' },
        { id: 'two', letter: 'B' },
      ],
      role: [
        { id: 'first', familyId: 'one' },
        { id: 'second', familyId: 'two' },
      ],
    }),
  )
  const { session } = await openTemporary(project)
  const references = () => [...session.document().role.values()].map((role) => role.mapReference)
  for (const [id, letter] of [
    ['one', 'C'],
    ['two', 'A'],
    ['one', 'B'],
  ] as const) {
    unwrap(session.run({ type: 'jobFamily.edit', id, changes: { letter } }))
  }
  expect(references()).toEqual(['B1', 'A1'])
  for (let step = 0; step < 3; step++) unwrap(session.undo())
  expect(references()).toEqual(['A1', 'B1'])
})

test('a project opened for reading shows everything and takes no edit', async () => {
  const project = temporaryProject(twoRoles)
  const editing = await openTemporary(project)
  unwrap(editing.session.run({ type: 'role.edit', id: 'lead', changes: { title: 'Boss' } }))
  editing.session.close()
  const { session } = await openTemporary(project, { mode: 'read only' })
  expect(session.readOnly).toBe(true)
  expect(session.state().undoLabel).toBe('Rename Lead')
  expect(session.history(5)).toHaveLength(1)
  const edit = session.run({ type: 'role.remove', ids: ['lead'] })
  expect([codeOf(edit), codeOf(session.undo()), codeOf(session.redo())]).toEqual([
    'read-only',
    'read-only',
    'read-only',
  ])
  expect(codeOf(session.removePersonForGood('person'))).toBe('read-only')
})

test('an edit is refused when the file was moved away, and goes through when it is back', async () => {
  const project = temporaryProject(twoRoles)
  const { session } = await openTemporary(project)
  renameSync(project.path, `${project.path}.away`)
  const rename = { type: 'role.edit', id: 'lead', changes: { title: 'Boss' } } as const
  expect(codeOf(session.run(rename))).toBe('not-saved')
  expect(session.document().role.get('lead')?.title).toBe('Lead')
  renameSync(`${project.path}.away`, project.path)
  expect(unwrap(session.run(rename)).revision).toBe(1)
})

test('the journal holds nothing between edits and is gone after closing', async () => {
  const project = temporaryProject(twoRoles)
  const { session } = await openTemporary(project)
  unwrap(session.run({ type: 'role.add', record: aRecord('role', { id: 'new' }) }))
  expect(statSync(`${project.path}-journal`).size).toBe(0)
  session.close()
  expect(existsSync(`${project.path}-journal`)).toBe(false)
})
