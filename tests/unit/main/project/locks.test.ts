import { linkSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSession } from '#main/project/openSession.ts'
import { aProject } from '../../../support/aProject.ts'
import { startProgram } from '../../../support/childPrograms.ts'
import {
  openTemporary,
  type TemporaryProject,
  temporaryProject,
} from '../../../support/openTemporary.ts'
import { unwrap } from '../../../support/results.ts'

const document = aProject({ role: [{ id: 'clerk', title: 'Clerk' }] })
const alreadyOpen = { ok: false, problem: { code: 'already-open' } }

/** Another process that opens the file; `open` or `refused CODE`. */
function otherProcess({ path, options }: TemporaryProject, mode: 'edit' | 'read only') {
  return startProgram('holdOpen.ts', [path, mode, options.snapshots])
}

test('a file that another process edits is already open, and free when that process is gone', async () => {
  const project = temporaryProject(document)
  const other = otherProcess(project, 'edit')
  expect(await other.line('')).toBe('open')
  const start = performance.now()
  const refused = await openSession(project.path, project.options)
  expect(refused).toMatchObject(alreadyOpen)
  expect(refused).toMatchObject({
    problem: { message: expect.stringContaining('is already open in another window or program') },
  })
  expect(performance.now() - start).toBeLessThan(2000)
  const toRead = await openSession(project.path, { ...project.options, mode: 'read only' })
  expect(toRead).toMatchObject(alreadyOpen)
  other.child.kill('SIGKILL')
  await other.ended
  const { session } = await openTemporary(project)
  expect(session.readOnly).toBe(false)
})

test('a file that is edited here is closed to other processes', async () => {
  const project = temporaryProject(document)
  await openTemporary(project)
  expect(await otherProcess(project, 'edit').line('')).toBe('refused already-open')
  expect(await otherProcess(project, 'read only').line('')).toBe('refused already-open')
})

test('several processes may read a file, and then none may edit it', async () => {
  const project = temporaryProject(document)
  expect(await otherProcess(project, 'read only').line('')).toBe('open')
  await openTemporary(project, { mode: 'read only' })
  expect(await otherProcess(project, 'edit').line('')).toBe('refused already-open')
})

test('a file that is open here cannot be opened again under any of its names', async () => {
  const project = temporaryProject(document)
  await openTemporary(project)
  const symbolic = join(project.folder, 'symbolic.pathbook')
  symlinkSync(project.path, symbolic)
  const hard = join(project.folder, 'hard.pathbook')
  linkSync(project.path, hard)
  for (const path of [project.path, symbolic, hard]) {
    expect(await openSession(path, project.options)).toMatchObject(alreadyOpen)
  }
  // The refused attempts have not given up the lock.
  expect(await otherProcess(project, 'edit').line('')).toBe('refused already-open')
})

test('two attempts at once: one opens the file, the other is told', async () => {
  const project = temporaryProject(document)
  const both = await Promise.all([
    openSession(project.path, project.options),
    openSession(project.path, project.options),
  ])
  expect(both.map(({ ok }) => ok)).toEqual([true, false])
  expect(both[1]).toMatchObject(alreadyOpen)
  for (const opened of both) if (opened.ok) opened.value.close()
})

test('closing twice is closing once, and the file can be opened again', async () => {
  const project = temporaryProject(document)
  const first = unwrap(await openSession(project.path, project.options))
  first.close()
  const second = unwrap(await openSession(project.path, project.options))
  first.close()
  expect(await openSession(project.path, project.options)).toMatchObject(alreadyOpen)
  second.close()
})
