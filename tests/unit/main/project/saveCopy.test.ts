import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createProject } from '#main/project/createProject.ts'
import type { CopyOptions } from '#main/project/saveCopy.ts'
import { documentJson, documentOf, recordsOf } from '#shared/domain/document.ts'
import { aProject } from '../../../support/aProject.ts'
import { steppingClock } from '../../../support/clock.ts'
import { openTemporary, temporaryProject } from '../../../support/openTemporary.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const document = aProject({
  role: [{ id: 'clerk', title: 'Clerk' }],
  competency: [{ id: 'filing' }],
  person: [{ id: 'person-one', code: 'Participant 07', notes: 'very private words' }],
  rating: [{ personId: 'person-one', competencyId: 'filing' }],
  cohort: [{ id: 'cohort', personIds: ['person-one'] }],
})

function copyTo(target: string, more: Partial<CopyOptions> = {}): CopyOptions {
  return { target, people: 'with people', existing: 'refuse', ...more }
}

test('a copy with people is the same project with the same history', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  unwrap(session.run({ type: 'role.edit', id: 'clerk', changes: { title: 'Filing clerk' } }))
  const path = join(project.folder, 'copy.pathbook')
  unwrap(session.saveCopy(copyTo(path)))
  const copy = await openTemporary({ ...project, path })
  expect(documentJson(copy.session.document())).toBe(documentJson(session.document()))
  expect(copy.session.state()).toEqual(session.state())
  unwrap(copy.session.undo())
  expect(documentJson(copy.session.document())).toBe(documentJson(document))
})

test('a copy without people holds nothing about them, not even in its history', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  unwrap(
    session.run({
      type: 'person.edit',
      id: 'person-one',
      changes: { goals: 'wants to become a lead' },
    }),
  )
  const path = join(project.folder, 'copy.pathbook')
  unwrap(session.saveCopy(copyTo(path, { people: 'without people' })))
  const bytes = readFileSync(path).toString('latin1')
  for (const secret of ['person-one', 'Participant 07', 'very private', 'wants to become']) {
    expect(bytes.includes(secret)).toBe(false)
  }
  const copy = await openTemporary({ ...project, path })
  expect(documentJson(copy.session.document())).toBe(
    documentJson(documentOf(recordsOf(document, { people: 'without people' }))),
  )
  expect(copy.session.history(10)).toEqual([])
})

test('a copy never takes the place of an existing file unless told to', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  const path = join(project.folder, 'taken.pathbook')
  writeFileSync(path, 'something else')
  expect(codeOf(session.saveCopy(copyTo(path)))).toBe('already-there')
  expect(readFileSync(path, 'utf8')).toBe('something else')
  unwrap(session.saveCopy(copyTo(path, { existing: 'replace' })))
  const copy = await openTemporary({ ...project, path })
  expect(copy.session.document().role.size).toBe(1)
})

test('a project is no copy of itself, under whatever name', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  const other = join(project.folder, 'other.pathbook')
  symlinkSync(project.path, other)
  for (const path of [project.path, other]) {
    expect(codeOf(session.saveCopy(copyTo(path, { existing: 'replace' })))).toBe('same-file')
  }
})

test('a copy into a folder that is not there is refused and leaves nothing behind', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  const path = join(project.folder, 'nowhere', 'copy.pathbook')
  expect(codeOf(session.saveCopy(copyTo(path)))).toBe('not-written')
  expect(existsSync(join(project.folder, 'nowhere'))).toBe(false)
})

test('a project opened for reading can be copied', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project, { mode: 'read only' })
  const path = join(project.folder, 'copy.pathbook')
  unwrap(session.saveCopy(copyTo(path)))
  const copy = await openTemporary({ ...project, path })
  expect(copy.session.readOnly).toBe(false)
})

test('a new project is never written over an existing file', () => {
  const project = temporaryProject(document)
  const before = readFileSync(project.path)
  const again = createProject(project.path, aProject(), { clock: steppingClock() })
  expect(codeOf(again)).toBe('already-there')
  expect(readFileSync(project.path).equals(before)).toBe(true)
})

test.each([
  ['a record its schema refuses', aProject({ role: [{ id: 'r', title: '' }] }), 'title'],
  [
    'a link to nothing',
    aProject({ map: [{ shows: { by: 'pick', roleIds: ['gone'] } }] }),
    'the role gone',
  ],
  ['no settings', documentOf({ ...recordsOf(aProject()), project: [] }), 'settings'],
])('a document with %s makes no project and leaves no file', (_, wrong, says) => {
  const { folder } = temporaryProject(document)
  const created = createProject(join(folder, 'new.pathbook'), wrong, { clock: steppingClock() })
  expect(created).toMatchObject({ problem: { code: 'bad-record' } })
  expect(created.ok ? '' : created.problem.message).toContain(says)
  expect(readdirSync(folder)).toEqual(['project.pathbook'])
})
