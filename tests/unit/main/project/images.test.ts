import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '#shared/base/result.ts'
import { aPng } from '../../../support/aPicture.ts'
import { aProject } from '../../../support/aProject.ts'
import { openTemporary, temporaryProject } from '../../../support/openTemporary.ts'
import { codeOf, unwrap } from '../../../support/results.ts'

const logo = aPng(3, 2)
const other = aPng(4, 4)
const document = aProject({ map: [{ id: 'map', name: 'Whole system', logoId: logo.id }] })

test('a picture is kept once under its hash and found again after closing', async () => {
  const project = temporaryProject(document)
  const { session, connection } = await openTemporary(project)
  const stored = ok({ id: logo.id, type: 'image/png', width: 3, height: 2 })
  expect([session.addImage(logo.bytes), session.addImage(logo.bytes)]).toEqual([stored, stored])
  expect(connection.prepare('SELECT count(*) FROM image').pluck().get()).toBe(1)
  session.close()
  const again = await openTemporary(project)
  const found = again.session.image(logo.id)
  expect(found && { ...found, bytes: new Uint8Array(found.bytes) }).toEqual({
    type: 'image/png',
    width: 3,
    height: 2,
    bytes: logo.bytes,
  })
  expect(again.session.image(other.id)).toBeNull()
})

test('adding a picture is no edit, and a project that is read only takes none', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  const before = session.state()
  unwrap(session.addImage(logo.bytes))
  expect(session.state()).toEqual(before)
  session.close()
  const reading = await openTemporary(project, { mode: 'read only' })
  expect(codeOf(reading.session.addImage(other.bytes))).toBe('read-only')
})

test('a copy keeps the pictures; without people it keeps only those that are shown', async () => {
  const project = temporaryProject(document)
  const { session } = await openTemporary(project)
  for (const { bytes } of [logo, other]) unwrap(session.addImage(bytes))
  const kept = async (people: 'with people' | 'without people') => {
    const path = join(project.folder, `${people}.pathbook`)
    unwrap(session.saveCopy({ target: path, people, existing: 'refuse' }))
    const copy = await openTemporary({ ...project, path })
    return [logo, other].map(({ id }) => copy.session.image(id) !== null)
  }
  expect(await kept('with people')).toEqual([true, true])
  expect(await kept('without people')).toEqual([true, false])
  const bytes = readFileSync(join(project.folder, 'without people.pathbook'))
  expect(bytes.includes(Buffer.from(other.bytes))).toBe(false)
})
