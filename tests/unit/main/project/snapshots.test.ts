import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { editLogOf } from '#main/project/editLog.ts'
import { openSession } from '#main/project/openSession.ts'
import { listSnapshots, restoreSnapshot, takeSnapshot } from '#main/project/snapshots.ts'
import { documentJson } from '#shared/domain/document.ts'
import { aProject } from '../../../support/aProject.ts'
import {
  openTemporary,
  type TemporaryProject,
  temporaryProject,
} from '../../../support/openTemporary.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const document = aProject({ role: [{ id: 'clerk', title: 'Clerk' }, { id: 'lead' }] })

function snapshotsOf({ path, options }: TemporaryProject) {
  return listSnapshots(options.snapshots, path)
}

async function editOnce(project: TemporaryProject, title: string): Promise<void> {
  const { session } = await openTemporary(project)
  unwrap(session.run({ type: 'role.edit', id: 'clerk', changes: { title } }))
  session.close()
}

/** The only file of a snapshot folder, as a path. */
function fileOf({ options }: TemporaryProject, id: string): string {
  const [folder = ''] = readdirSync(options.snapshots)
  return join(options.snapshots, folder, id)
}

test('opening keeps a copy, and another one only when the content has changed', async () => {
  const project = temporaryProject(document)
  await editOnce(project, 'First')
  expect(snapshotsOf(project)).toMatchObject([{ roles: 2 }])
  await editOnce(project, 'Second')
  expect(snapshotsOf(project)).toHaveLength(2)
  for (let count = 0; count < 3; count++) (await openTemporary(project)).session.close()
  const [newest, ...older] = snapshotsOf(project)
  expect(older).toHaveLength(2)
  expect(newest?.at).toMatch(/^2026-05-17T10:00:\d\d\.000Z$/)
  expect(newest?.bytes).toBeGreaterThan(4096)
})

test('only the newest ten copies are kept', async () => {
  const project = temporaryProject(document)
  for (let count = 0; count < 12; count++) await editOnce(project, `Title ${count}`)
  const kept = snapshotsOf(project)
  expect(kept).toHaveLength(10)
  expect(kept.map(({ at }) => at)).toEqual(
    kept
      .map(({ at }) => at)
      .toSorted()
      .toReversed(),
  )
})

test('a copy made after the clock was set back is the newest, and none before it is lost for it', async () => {
  const project = temporaryProject(document)
  const { session, connection } = await openTemporary(project)
  function keepCopy(title: string, now: string): void {
    unwrap(session.run({ type: 'role.edit', id: 'clerk', changes: { title } }))
    const state = editLogOf(connection).fileState()
    if (!state) throw new Error('The file has no state')
    const { path, options } = project
    unwrap(takeSnapshot(connection, { folder: options.snapshots, path, state, now: new Date(now) }))
  }
  for (let count = 10; count < 20; count++) keepCopy(`Title ${count}`, `2026-06-${count}`)
  const before = snapshotsOf(project)
  keepCopy('Late', '2020-01-01')
  keepCopy('Later', '2020-01-02')
  expect(snapshotsOf(project).slice(2)).toEqual(before.slice(0, 8))
  const [newest] = snapshotsOf(project)
  const path = unwrap(restoreSnapshot(project.options.snapshots, project.path, newest?.id ?? ''))
  const restored = await openTemporary({ ...project, path })
  expect(restored.session.document().role.get('clerk')?.title).toBe('Later')
})

test('a file that is deleted while it is open leaves its last content among the copies', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  unwrap(session.run({ type: 'role.edit', id: 'clerk', changes: { title: 'Last words' } }))
  rmSync(project.path)
  session.close()
  const [newest] = snapshotsOf(project)
  const failed = await openSession(project.path, project.options)
  expect(failed).toMatchObject({ problem: { code: 'not-found', details: { snapshots: 2 } } })
  const restored = restoreSnapshot(project.options.snapshots, project.path, newest?.id ?? '')
  const again = await openTemporary({ ...project, path: unwrap(restored) })
  expect(again.session.document().role.get('clerk')?.title).toBe('Last words')
})

test('a damaged file says that earlier copies exist, and one of them brings the content back', async () => {
  const project = temporaryProject(document)
  await editOnce(project, 'Kept')
  ;(await openTemporary(project)).session.close()
  writeFileSync(project.path, 'not a database any more')
  const failed = await openSession(project.path, project.options)
  expect(failed).toMatchObject({
    problem: {
      code: 'not-a-project',
      details: { snapshots: 2 },
      message: expect.stringContaining(
        'Pathbook keeps 2 earlier copies of it that you can restore, the newest from May 17, 2026.',
      ),
    },
  })
  const [newest] = snapshotsOf(project)
  const restored = unwrap(
    restoreSnapshot(project.options.snapshots, project.path, newest?.id ?? ''),
  )
  expect(basename(restored)).toMatch(/^project \(2026-05-17 10\.00\)\.pathbook$/)
  const { session } = await openTemporary({ ...project, path: restored })
  expect(session.document().role.get('clerk')?.title).toBe('Kept')
  expect(session.state().undoLabel).toBe('Rename Clerk')
  expect(readFileSync(project.path, 'utf8')).toBe('not a database any more')
})

test('a second restored copy gets a name of its own', async () => {
  const project = temporaryProject(document)
  await editOnce(project, 'Once')
  const restore = () =>
    unwrap(
      restoreSnapshot(project.options.snapshots, project.path, snapshotsOf(project)[0]?.id ?? ''),
    )
  expect([basename(restore()), basename(restore())]).toEqual([
    'project (2026-05-17 10.00).pathbook',
    'project (2026-05-17 10.00, 2).pathbook',
  ])
})

test('a copy that was damaged itself is not restored', async () => {
  const project = temporaryProject(document)
  await editOnce(project, 'Once')
  const id = snapshotsOf(project)[0]?.id ?? ''
  const bytes = readFileSync(fileOf(project, id))
  bytes.fill(7, 4096)
  writeFileSync(fileOf(project, id), bytes)
  const restored = restoreSnapshot(project.options.snapshots, project.path, id)
  expect(codeOf(restored)).toBe('not-verified')
  expect(readdirSync(project.folder).toSorted()).toEqual(['project.pathbook', 'snapshots'])
})

test.each(['../project.pathbook', 'x.pathbook', ''])('“%s” is no copy', (id) => {
  const project = temporaryProject(document)
  expect(codeOf(restoreSnapshot(project.options.snapshots, project.path, id))).toBe('not-found')
})

test('a folder for copies that cannot be made is a warning, not a reason to refuse', async () => {
  const project = temporaryProject(document)
  writeFileSync(project.options.snapshots, 'in the way')
  const { session } = await openTemporary(project)
  expect(session.warnings.map(({ code }) => code)).toEqual(['not-written'])
  expect(documentJson(session.document())).toBe(documentJson(document))
  rmSync(project.options.snapshots)
})

test('reading keeps no copies', async () => {
  const project = temporaryProject(document)
  await openTemporary(project, { mode: 'read only' })
  expect(snapshotsOf(project)).toEqual([])
})
