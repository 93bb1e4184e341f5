import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '#main/api/createApp.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { commandLineHost } from '#main/cli/commandLineHost.ts'
import { fileAmong } from '#main/hosts/electron/namedFiles.ts'
import { startElectron } from '#main/hosts/electron/startElectron.ts'
import type { Transport } from '#shared/api/envelope.ts'
import type { AppEvent } from '#shared/api/events.ts'
import * as electron from '../fakes/electron.ts'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'pathbook-electron-')))
let bridge: Transport

beforeAll(async () => {
  process.env.PATHBOOK_DATA_HOME = join(home, 'data')
  electron.paths.set('documents', home)
  await startElectron([])
  await import('#main/hosts/electron/preload.ts')
  bridge = electron.exposedTransport()
})
afterAll(() => rmSync(home, { recursive: true, force: true }))

function onlyWindow() {
  const [window, ...more] = electron.BrowserWindow.getAllWindows()
  if (!window || more.length > 0) throw new Error('There should be one window')
  return window
}

test('the window shows the app and nothing else', () => {
  expect(onlyWindow().address).toBe('app://pathbook/')
  expect(onlyWindow().shown).toBeGreaterThan(0)
})

test('the page is shut in: sandbox, isolation, no Node, no dictionaries from the network', () => {
  expect(onlyWindow().options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
  })
})

test('the preload gives the page two functions and no more', () => {
  expect([...electron.exposed.keys()]).toEqual(['pathbook'])
  expect(Object.keys(bridge).toSorted()).toEqual(['call', 'listen'])
})

test('the scheme of the app is a secure standard one, without a way around the policy', () => {
  expect(electron.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
})

test('everything the window keeps lies in the data folder', () => {
  expect(electron.paths.get('userData')).toBe(join(home, 'data', 'window'))
})

test.each([
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'ws://example.org/',
  'file:///etc/passwd',
  'app://other/',
  'blob:https://example.org/1',
])('loading %s is cancelled', (url) => {
  expect(electron.session.defaultSession.isCancelled(url)).toBe(true)
})

test('pages, blobs of pages and data are loaded', () => {
  for (const url of ['app://pathbook/assets/a.js', 'blob:app://pathbook/1', 'data:text/plain,a']) {
    expect(electron.session.defaultSession.isCancelled(url)).toBe(false)
  }
})

test.each(['geolocation', 'media', 'notifications', 'clipboard-read', 'openExternal'])(
  'permission %s is refused',
  (name) => {
    expect(electron.session.defaultSession.isPermitted(name)).toBe(false)
  },
)

test('a presentation may fill the screen', () => {
  expect(electron.session.defaultSession.isPermitted('fullscreen')).toBe(true)
})

test('no window is opened and no page outside of the app is gone to', () => {
  const { webContents } = onlyWindow()
  expect(webContents.openHandler?.({ url: 'app://pathbook/' })).toEqual({ action: 'deny' })
  const goTo = (url: string) => {
    let stopped = false
    const preventDefault = () => {
      stopped = true
    }
    webContents.emit('will-navigate', { url, preventDefault })
    return stopped ? 'stopped' : 'went'
  }
  expect(goTo('https://example.org/')).toBe('stopped')
  expect(goTo('app://pathbook/#roles')).toBe('went')
})

test.each([
  ['another page', { url: 'https://example.org/', parent: null }],
  ['a frame inside', { url: 'app://pathbook/', parent: {} }],
  ['a frame that is gone', null],
])('a call from %s is refused', async (_who, frame) => {
  electron.sender.frame = frame
  const answer = await bridge.call('app.info', {})
  electron.sender.frame = { url: 'app://pathbook/', parent: null }
  expect(answer).toMatchObject({ ok: false, problem: { code: 'refused-sender' } })
})

test('pages come with the policy, and nothing lies outside of their folder', async () => {
  const serve = electron.session.defaultSession.handlers.get('app')
  const status = async (url: string, method = 'GET') =>
    (await serve?.(new Request(url, { method })))?.status
  expect(await status('app://pathbook/../package.json')).toBe(404)
  expect(await status('app://pathbook/..%2f..%2fpackage.json')).toBe(400)
  expect(await status('app://other/')).toBe(404)
  expect(await status('app://pathbook/', 'POST')).toBe(404)
  const missing = await serve?.(new Request('app://pathbook/nothing.js'))
  expect(missing?.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test('only https links leave the app, through the system', async () => {
  expect(await bridge.call('app.openLink', { url: 'https://www.onetonline.org/' })).toEqual({
    ok: true,
    value: null,
  })
  expect(await bridge.call('app.openLink', { url: 'http://example.org/' })).toMatchObject({
    problem: { code: 'bad-link' },
  })
  expect(electron.opened).toEqual(['https://www.onetonline.org/'])
})

test('a page cannot name a file that was never named to it', async () => {
  const file = join(home, 'data', 'recent.json')
  expect(await bridge.call('project.open', { file, mode: 'edit' })).toMatchObject({
    problem: { code: 'file-not-allowed' },
  })
})

test('a project is made with a dialog, edited, and every edit is heard', async () => {
  electron.answers.save = [join(home, 'first')]
  expect(
    await bridge.call('project.create', { template: 'healthcare', title: 'First map', file: null }),
  ).toMatchObject({ ok: true, value: { name: 'first.pathbook', folder: home } })
  const heard: AppEvent[] = []
  const stop = bridge.listen((event) => heard.push(event))
  const command = { type: 'project.edit', id: 'project', changes: { title: 'Second map' } }
  await bridge.call('project.run', { command })
  stop()
  await bridge.call('project.undo', {})
  expect(heard).toMatchObject([{ type: 'project.changed', change: { revision: 1 } }])
})

test('a dialog that is cancelled changes nothing', async () => {
  electron.answers.save = []
  expect(
    await bridge.call('project.create', { template: 'blank', title: 'Never', file: null }),
  ).toEqual({ ok: true, value: null })
  expect(await bridge.call('files.chooseOpen', {})).toEqual({ ok: true, value: null })
  expect(await bridge.call('project.state', {})).toMatchObject({
    value: { name: 'first.pathbook' },
  })
})

test('the project itself is never overwritten by what is printed from it', async () => {
  const publication = { kind: 'svg', mapId: 'map-whole' }
  electron.answers.save = [join(home, 'first.pathbook')]
  const before = await bridge.call('project.state', {})
  await bridge.call('publish.save', { publication, file: null })
  expect(await bridge.call('project.state', {})).toEqual(before)
  expect(existsSync(join(home, 'first.pathbook.svg'))).toBe(true)
})

test('the menu tells the window which action was chosen, and hears no keys itself', () => {
  const heard: AppEvent[] = []
  const stop = bridge.listen((event) => heard.push(event))
  const file = electron.menu.items.find(({ label }) => label === 'File')
  const open = file?.submenu?.find(({ label }) => label === 'Open a project')
  open?.click?.()
  stop()
  expect(heard).toEqual([{ type: 'menu', action: 'file.open' }])
  expect(open).toMatchObject({ accelerator: 'CmdOrCtrl+O', registerAccelerator: false })
})

test('a second start brings the window to the front and opens its file', async () => {
  const window = onlyWindow()
  const shown = window.shown
  window.minimized = true
  electron.app.emit('second-instance', {}, ['pathbook', 'gone.pathbook'], home)
  await expect.poll(() => electron.errorBoxes.length).toBe(1)
  expect(electron.errorBoxes[0]?.text).toContain('gone.pathbook')
  expect(window.minimized).toBe(false)
  expect(window.shown).toBe(shown + 1)
})

test('a double click on a Mac opens the file', async () => {
  const event = { preventDefault: () => {} }
  electron.app.emit('open-file', event, join(home, 'first.pathbook'))
  await expect
    .poll(() => bridge.call('project.state', {}))
    .toMatchObject({ value: { name: 'first.pathbook' } })
})

test.each([
  [['first.pathbook'], join(home, 'first.pathbook')],
  [['--flag', 'a.PATHBOOK', '--other'], join(home, 'a.PATHBOOK')],
  [['.', '--inspect'], null],
  [['--file=a.pathbook'], null],
  [[], null],
])('among %j the file is %j', (args, file) => {
  expect(fileAmong(args, home)).toBe(file)
})

test('quitting closes the project first, so that its file can be opened again', async () => {
  await electron.quit()
  expect(electron.app.hasQuit).toBe(true)
  const app = await createApp({ host: commandLineHost(home, 'refuse'), log: () => {} })
  expect(
    await dispatch(app, 'project.open', { file: 'first.pathbook', mode: 'edit' }),
  ).toMatchObject({ ok: true, value: { readOnly: false } })
  await app.close()
})
