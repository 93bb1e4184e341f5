import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { App } from '#main/api/app.ts'
import { createApp } from '#main/api/createApp.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { commandLineHost } from '#main/cli/commandLineHost.ts'
import type { AppEvent } from '#shared/api/events.ts'

const home = mkdtempSync(join(tmpdir(), 'pathbook-dispatch-'))
const logged: string[] = []
let app: App

beforeAll(async () => {
  process.env.PATHBOOK_DATA_HOME = join(home, 'data')
  app = await createApp({
    host: commandLineHost(home, 'refuse'),
    log: (line) => void logged.push(line),
  })
  await dispatch(app, 'project.create', { template: 'blank', title: 'Map', file: 'a.pathbook' })
})
afterAll(async () => {
  await app.close()
  rmSync(home, { recursive: true, force: true })
})

function rename(title: string) {
  return { command: { type: 'project.edit', id: 'project', changes: { title } } }
}

test.each([undefined, null, 7, {}, ['app.info'], '', 'app', 'app.info ', '__proto__', 'toString'])(
  '%j is no call',
  async (method) => {
    expect(await dispatch(app, method, {})).toMatchObject({ problem: { code: 'unknown-method' } })
  },
)

test.each([undefined, null, 'text', [], { limit: '3' }, { limit: 1.5 }, { limit: 3, more: 1 }])(
  'a history is not asked for with %j',
  async (input) => {
    expect(await dispatch(app, 'project.history', input)).toMatchObject({
      ok: false,
      problem: { code: 'bad-input' },
    })
  },
)

test('what nobody expected is answered with a number that stands in the log, without a stack', async () => {
  const broken = {
    ...app,
    host: { ...app.host, chooseOpen: () => Promise.reject(new Error('the disk\nis on fire')) },
  }
  const answer = JSON.stringify(await dispatch(broken, 'files.chooseOpen', {}))
  const id = /"id":"([A-Z2-9]{6})"/.exec(answer)?.[1] ?? 'missing'
  expect(answer).toContain(`number ${id}`)
  expect(answer).not.toMatch(/fire|at .*:\d+/)
  const lines = logged.filter((line) => line.startsWith(id))
  expect(lines).toHaveLength(1)
  expect(lines[0]).toContain('files.chooseOpen: Error: the disk is on fire')
  expect(lines[0]).not.toContain('\n')
})

test('edits that come together are made one after another, and heard in their order', async () => {
  const heard: AppEvent[] = []
  const stop = app.events.listen((event) => heard.push(event))
  const titles = Array.from({ length: 20 }, (_, index) => `Title ${index}`)
  const answers = await Promise.all(
    titles.map((title) => dispatch(app, 'project.run', rename(title))),
  )
  stop()
  const revisions = heard.map((event) =>
    event.type === 'project.changed' ? event.change.revision : null,
  )
  const first = revisions[0] ?? 0
  expect(revisions).toEqual(titles.map((_, index) => first + index))
  expect(answers).toMatchObject(revisions.map((revision) => ({ ok: true, value: { revision } })))
})

test('an edit that was asked for before closing is made, one after closing is not', async () => {
  const [before, , after] = await Promise.all([
    dispatch(app, 'project.run', rename('Before')),
    dispatch(app, 'project.close', {}),
    dispatch(app, 'project.run', rename('After')),
  ])
  expect(before).toMatchObject({ ok: true })
  expect(after).toMatchObject({ problem: { code: 'no-project' } })
  await dispatch(app, 'project.open', { file: 'a.pathbook', mode: 'edit' })
})

test('when another project cannot be opened, the one that is open stays', async () => {
  expect(
    await dispatch(app, 'project.open', { file: 'gone.pathbook', mode: 'edit' }),
  ).toMatchObject({ problem: { code: 'not-found' } })
  expect(await dispatch(app, 'project.state', {})).toMatchObject({
    value: { name: 'a.pathbook' },
  })
})

test('only the newest preview goes on', async () => {
  const sample = { template: 'healthcare', title: 'Printed', file: 'printed.pathbook' }
  await dispatch(app, 'project.create', sample)
  const publication = { kind: 'svg', mapId: 'map-whole' }
  const [older, newer] = await Promise.all([
    dispatch(app, 'publish.preview', { publication }),
    dispatch(app, 'publish.preview', { publication }),
  ])
  expect(older).toMatchObject({ problem: { code: 'cancelled' } })
  expect(newer).toMatchObject({ ok: true })
})
