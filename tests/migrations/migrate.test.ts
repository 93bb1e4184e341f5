import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { connect, pragmaNumber } from '#main/project/connection.ts'
import { type Migration, migrations } from '#main/project/migrations.ts'
import { openSession } from '#main/project/openSession.ts'
import { listSnapshots, restoreSnapshot } from '#main/project/snapshots.ts'
import { documentJson } from '#shared/domain/document.ts'
import { aProject } from '../support/aProject.ts'
import { openTemporary, temporaryProject } from '../support/openTemporary.ts'
import { codeOf, unwrap } from '../support/results.ts'

const document = aProject({
  role: [{ id: 'clerk' }, { id: 'lead' }],
  transition: [{ id: 'up', fromRoleId: 'clerk', toRoleId: 'lead' }],
})

/** The step a later version could take: role is built anew, as SQLite asks for many changes. */
const rebuild: Migration = {
  name: '0003_rebuild',
  sql: `
    CREATE TABLE fresh (${columnsOf('role')}) STRICT;
    INSERT INTO fresh SELECT * FROM role;
    DROP TABLE role;
    ALTER TABLE fresh RENAME TO role;
    UPDATE role SET title = title || ' (new)';
  `,
}

const breakLinks: Migration = {
  name: '0003_break',
  sql: 'DELETE FROM job_family',
}

/** The inside of a table's declaration. */
function columnsOf(table: string): string {
  const sql = migrations[0]?.sql ?? ''
  const start = sql.indexOf(`CREATE TABLE ${table} (`) + `CREATE TABLE ${table} (`.length
  return sql.slice(start, sql.indexOf(') STRICT', start))
}

test('a table that is built anew keeps every row that links to it', async () => {
  const project = temporaryProject(document)
  const { session, connection } = await openTemporary(project, { steps: [...migrations, rebuild] })
  expect(session.document().transition.size).toBe(1)
  expect(session.document().role.get('clerk')?.title).toBe('Role (new)')
  expect(pragmaNumber(connection, 'user_version')).toBe(migrations.length + 1)
  expect(pragmaNumber(connection, 'foreign_keys')).toBe(1)
})

test('the old version is backed up before the first step', async () => {
  const project = temporaryProject(document)
  ;(await openTemporary(project)).session.close()
  ;(await openTemporary(project, { steps: [...migrations, rebuild] })).session.close()
  const copies = listSnapshots(project.options.snapshots, project.path)
  expect(copies).toHaveLength(2)
  const restored = unwrap(
    restoreSnapshot(project.options.snapshots, project.path, copies[0]?.id ?? ''),
  )
  const { session } = await openTemporary({ ...project, path: restored })
  expect(documentJson(session.document())).toBe(documentJson(document))
})

test('without a backup no step is taken and the file stays as it was', async () => {
  const project = temporaryProject(document)
  const before = readFileSync(project.path)
  writeFileSync(project.options.snapshots, 'in the way of the folder')
  const steps = [...migrations, rebuild]
  const opened = await openSession(project.path, { ...project.options, steps })
  expect(codeOf(opened)).toBe('not-backed-up')
  expect(readFileSync(project.path).equals(before)).toBe(true)
})

test('a step that breaks a link is taken back, and the file still opens as what it was', async () => {
  const project = temporaryProject(document)
  const steps = [...migrations, breakLinks]
  const opened = await openSession(project.path, { ...project.options, steps })
  expect(codeOf(opened)).toBe('unreadable-content')
  const connection = connect(project.path, 'read only')
  expect(pragmaNumber(connection, 'user_version')).toBe(migrations.length)
  connection.close()
  const { session } = await openTemporary(project)
  expect(documentJson(session.document())).toBe(documentJson(document))
})

test('an older file opened for reading shows the new content and stays as it was', async () => {
  const project = temporaryProject(document)
  const before = readFileSync(project.path)
  const steps = [...migrations, rebuild]
  const { session } = await openTemporary(project, { steps, mode: 'read only' })
  expect(session.document().role.get('clerk')?.title).toBe('Role (new)')
  expect(session.readOnly).toBe(true)
  session.close()
  expect(readFileSync(project.path).equals(before)).toBe(true)
})
