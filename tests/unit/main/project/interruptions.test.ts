import { spawnSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { connect } from '#main/project/connection.ts'
import { openSession } from '#main/project/openSession.ts'
import { documentJson } from '#shared/domain/document.ts'
import { aProject } from '../../../support/aProject.ts'
import {
  openTemporary,
  type TemporaryProject,
  temporaryProject,
} from '../../../support/openTemporary.ts'
import { codeOf } from '../../../support/results.ts'

const document = aProject({
  role: Array.from({ length: 5 }, (_, index) => ({ id: `role-${index}` })),
})

/** A project as a power failure leaves it: half an edit in the file, the old pages in the journal. */
function interruptedProject(): TemporaryProject {
  const project = temporaryProject(document)
  const connection = connect(project.path, 'edit')
  connection.pragma('cache_size = 1')
  connection.exec('BEGIN')
  const update = connection.prepare('UPDATE role SET purpose = ? WHERE id = ?')
  for (let index = 0; index < 5; index++) update.run('x'.repeat(20_000), `role-${index}`)
  const path = join(project.folder, 'interrupted.pathbook')
  copyFileSync(project.path, path)
  copyFileSync(`${project.path}-journal`, `${path}-journal`)
  connection.exec('ROLLBACK')
  connection.close()
  expect(readFileSync(path).equals(readFileSync(project.path))).toBe(false)
  return { ...project, path }
}

test('half an edit is taken back when the file is opened again', async () => {
  const project = interruptedProject()
  const { session } = await openTemporary(project)
  expect(documentJson(session.document())).toBe(documentJson(document))
  session.close()
  expect(existsSync(`${project.path}-journal`)).toBe(false)
})

test('half an edit in a file that may not be written is named, and nothing is touched', async () => {
  const project = interruptedProject()
  chmodSync(project.path, 0o444)
  const before = readFileSync(project.path)
  const opened = await openSession(project.path, project.options)
  expect(codeOf(opened)).toBe('needs-repair')
  expect(readFileSync(project.path).equals(before)).toBe(true)
  expect(statSync(`${project.path}-journal`).size).toBeGreaterThan(0)
})

// The shell's limit on the size of a file stands in for a disk without room.
test.skipIf(process.platform === 'win32')(
  'on a full disk an edit is refused, and everything before it stays',
  async () => {
    const project = temporaryProject(document)
    const program = fileURLToPath(new URL('../../../support/editUntilRefused.ts', import.meta.url))
    const limit = Math.ceil(statSync(project.path).size / 1024) + 200
    const { stdout, stderr } = spawnSync(
      'bash',
      [
        '-c',
        `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`,
        process.execPath,
        program,
        project.path,
        project.options.snapshots,
      ],
      { encoding: 'utf8' },
    )
    expect(stdout, stderr).toContain('not-saved')
    const { code, message, count, revision, same } = JSON.parse(stdout)
    expect({ code, same }).toEqual({ code: 'not-saved', same: true })
    expect(message).toContain('Make sure that the disk has room, then try again.')
    expect(revision).toBe(count)
    const { session } = await openTemporary(project)
    expect(session.state().revision).toBe(count)
    expect(session.document().role.get(`role-${(count - 1) % 5}`)?.purpose).toContain(
      `${count - 1} xx`,
    )
  },
)
