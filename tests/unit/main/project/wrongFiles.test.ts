import { chmodSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from 'vitest'
import { applicationId } from '#main/project/format.ts'
import { openSession } from '#main/project/openSession.ts'
import { pickIndex, seededRandom } from '#shared/base/random.ts'
import { aProject } from '../../../support/aProject.ts'
import { type TemporaryProject, temporaryProject } from '../../../support/openTemporary.ts'
import { unwrap } from '../../../support/results.ts'

const document = aProject({
  role: Array.from({ length: 60 }, (_, index) => ({
    id: `role-${index}`,
    title: `Role ${index}`,
    purpose: 'Takes care of what comes. '.repeat(20),
  })),
})

/** Changes a project in ways that the application itself never would. */
function tamper(path: string, change: (database: Database.Database) => void): void {
  const database = new Database(path)
  database.unsafeMode(true)
  database.pragma('foreign_keys = OFF')
  change(database)
  database.close()
}

function run(sql: string): (path: string) => void {
  return (path) => tamper(path, (database) => void database.exec(sql))
}

function randomBytes(length: number): Buffer {
  const random = seededRandom(5)
  return Buffer.from(Array.from({ length }, () => pickIndex(random, 256)))
}

/** A view in the place of a table, which answers with rows without end. */
const endlessView = `
  DROP TABLE project;
  CREATE VIEW project AS
    WITH RECURSIVE endless (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM endless)
    SELECT id, 'title' AS title FROM endless`

type Wrong = {
  readonly file: string
  readonly code: string
  readonly says: string
  readonly make: (path: string) => void
}

const wrong: readonly Wrong[] = [
  {
    file: 'an empty file',
    code: 'empty-file',
    says: 'is an empty file',
    make: (path) => writeFileSync(path, ''),
  },
  {
    file: 'a text file',
    code: 'not-a-project',
    says: 'is not a Pathbook project',
    make: (path) => writeFileSync(path, 'Roles: clerk, lead\n'.repeat(500)),
  },
  {
    file: 'random bytes',
    code: 'not-a-project',
    says: 'is not a Pathbook project',
    make: (path) => writeFileSync(path, randomBytes(50_000)),
  },
  {
    file: 'a database of another program',
    code: 'other-database',
    says: 'is a database of another program',
    make: (path) => {
      writeFileSync(path, '')
      run('CREATE TABLE role (id TEXT)')(path)
    },
  },
  {
    file: 'a project cut off in the middle',
    code: 'damaged',
    says: 'is damaged',
    make: (path) => truncateSync(path, Math.floor(readFileSync(path).length / 2)),
  },
  {
    file: 'a project cut off in its header',
    code: 'damaged',
    says: 'is damaged',
    make: (path) => truncateSync(path, 60),
  },
  {
    file: 'a project damaged in the middle',
    code: 'damaged',
    says: 'is damaged',
    make: (path) => {
      const bytes = readFileSync(path)
      randomBytes(8192).copy(bytes, Math.floor(bytes.length / 8192) * 4096)
      writeFileSync(path, bytes)
    },
  },
  {
    file: 'a project whose links lead nowhere',
    code: 'damaged',
    says: 'is damaged',
    make: run('DELETE FROM job_family'),
  },
  {
    file: 'a project of a newer version',
    code: 'newer-version',
    says: 'was made with a newer version of Pathbook. Update Pathbook to open it. It needs a Pathbook that reads file version 900',
    make: run('PRAGMA user_version = 900'),
  },
  {
    file: 'a view that never ends',
    code: 'unreadable-schema',
    says: 'holds parts that no Pathbook project has',
    make: run(endlessView),
  },
  {
    file: 'a project with a trigger in it',
    code: 'unreadable-schema',
    says: 'holds parts that no Pathbook project has',
    make: run('CREATE TRIGGER t AFTER UPDATE ON role BEGIN DELETE FROM role; END'),
  },
  {
    file: 'a stranger that only claims to be a project',
    code: 'unreadable-schema',
    says: 'holds parts that no Pathbook project has',
    make: (path) => {
      writeFileSync(path, '')
      run(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = 1;
           CREATE TABLE role (id TEXT)`)(path)
    },
  },
  {
    file: 'a project that another program switched to another journal',
    code: 'unreadable-schema',
    says: 'holds parts that no Pathbook project has',
    make: run('PRAGMA journal_mode = WAL'),
  },
  {
    file: 'a project with a record of another shape',
    code: 'unreadable-content',
    says: 'holds content that Pathbook cannot read',
    make: run("UPDATE role SET tasks = '{}' WHERE id = 'role-7'"),
  },
  {
    file: 'a project without its settings',
    code: 'unreadable-content',
    says: 'holds content that Pathbook cannot read',
    make: run('DELETE FROM project'),
  },
  {
    file: 'a project without the row about itself',
    code: 'unreadable-content',
    says: 'holds content that Pathbook cannot read',
    make: run('DELETE FROM meta'),
  },
]

async function openTimed({ path, options }: TemporaryProject) {
  const start = performance.now()
  const opened = await openSession(path, options)
  return { opened, milliseconds: performance.now() - start }
}

test.each(wrong)('$file is refused as $code and stays as it was', async ({ make, code, says }) => {
  const project = temporaryProject(document)
  make(project.path)
  const before = readFileSync(project.path)
  const { opened, milliseconds } = await openTimed(project)
  const problem = opened.ok ? null : opened.problem
  expect(problem?.code).toBe(code)
  expect(problem?.message).toContain(`“project.pathbook” ${says}`)
  expect(readFileSync(project.path).equals(before)).toBe(true)
  expect(milliseconds).toBeLessThan(2000)
})

test('a file that is not there and a folder are named as what they are', async () => {
  const { folder, options } = temporaryProject(document)
  const missing = await openSession(join(folder, 'gone.pathbook'), options)
  expect(missing).toMatchObject({ problem: { code: 'not-found' } })
  mkdirSync(join(folder, 'folder.pathbook'))
  const aFolder = await openSession(join(folder, 'folder.pathbook'), options)
  expect(aFolder).toMatchObject({ problem: { code: 'not-a-project' } })
})

test('a check that never ends is stopped in under two seconds', async () => {
  const project = temporaryProject(document)
  const inspectProgram = new URL('../../../support/hangForever.ts', import.meta.url).pathname
  const start = performance.now()
  const opened = await openSession(project.path, { ...project.options, inspectProgram })
  expect(opened).toMatchObject({ problem: { code: 'took-too-long' } })
  expect(performance.now() - start).toBeLessThan(2000)
})

test('a checking program that cannot start is no verdict about the file', async () => {
  const project = temporaryProject(document)
  const inspectProgram = join(project.folder, 'nothing.js')
  const opened = await openSession(project.path, { ...project.options, inspectProgram })
  expect(opened).toMatchObject({ problem: { code: 'cannot-check' } })
})

test('damage to any page of a file is noticed', async () => {
  const project = temporaryProject(document)
  const whole = readFileSync(project.path)
  const codes = new Set<string>()
  // Every third page keeps the test short; the first page holds the header.
  for (let page = 1; page < whole.length / 4096; page += 3) {
    const bytes = Buffer.from(whole)
    randomBytes(4096).copy(bytes, page * 4096)
    writeFileSync(project.path, bytes)
    const opened = await openSession(project.path, project.options)
    codes.add(opened.ok ? `page ${page} opened` : opened.problem.code)
    if (opened.ok) opened.value.close()
  }
  expect([...codes]).toEqual(['damaged'])
})

test('a file marked read-only opens for reading and is not changed', async () => {
  const project = temporaryProject(document)
  chmodSync(project.path, 0o444)
  const before = readFileSync(project.path)
  const session = unwrap(await openSession(project.path, project.options))
  expect(session.readOnly).toBe(true)
  expect(session.document().role.size).toBe(60)
  expect(session.run({ type: 'role.remove', ids: ['role-1'] })).toMatchObject({
    problem: { code: 'read-only' },
  })
  session.close()
  expect(readFileSync(project.path).equals(before)).toBe(true)
})
