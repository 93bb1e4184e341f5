import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pragmaNumber } from '#main/project/connection.ts'
import { migrations } from '#main/project/migrations.ts'
import { documentJson, recordsOf } from '#shared/domain/document.ts'
import { brokenRules } from '../support/brokenRules.ts'
import { steppingClock } from '../support/clock.ts'
import { openTemporary } from '../support/openTemporary.ts'
import { unwrap } from '../support/results.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const fixtures = fileURLToPath(new URL('./fixtures/', import.meta.url))
const versions = readdirSync(fixtures)
  .filter((name) => name.endsWith('.pathbook'))
  .map((name) => name.replace('.pathbook', ''))

async function openCopyOf(version: string) {
  const folder = temporaryFolder()
  const path = join(folder, 'old.pathbook')
  copyFileSync(join(fixtures, `${version}.pathbook`), path)
  const clock = steppingClock()
  const options = { mode: 'edit', clock, snapshots: join(folder, 'snapshots') } as const
  return openTemporary({ folder, path, options })
}

test('there is one old file for every version', () => {
  expect(versions).toEqual(
    migrations.map((_, index) => `version-${String(index + 1).padStart(4, '0')}`),
  )
})

test.each(versions)('%s opens with everything that was in it', async (version) => {
  const { session, connection } = await openCopyOf(version)
  const expected = JSON.parse(readFileSync(join(fixtures, `${version}.json`), 'utf8'))
  expect(recordsOf(session.document())).toEqual(expected)
  expect(pragmaNumber(connection, 'user_version')).toBe(migrations.length)
  expect(brokenRules(session.document())).toEqual([])
})

test.each(versions)('%s can be edited, and its history still works', async (version) => {
  const { session } = await openCopyOf(version)
  const before = documentJson(session.document())
  const [roleId = ''] = session.document().role.keys()
  unwrap(session.run({ type: 'role.edit', id: roleId, changes: { purpose: 'Still editable' } }))
  unwrap(session.undo())
  expect(documentJson(session.document())).toBe(before)
  let steps = 0
  while (session.undo().ok) steps++
  expect(steps).toBeGreaterThan(0)
  while (session.redo().ok) steps--
  expect(steps).toBe(-1)
  unwrap(session.undo())
  expect(documentJson(session.document())).toBe(before)
})
