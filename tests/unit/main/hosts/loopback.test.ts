import { once } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type OutgoingHttpHeaders, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { largestBody } from '#main/hosts/loopback/guards.ts'
import {
  type Loopback,
  type LoopbackOptions,
  startLoopback,
} from '#main/hosts/loopback/startLoopback.ts'
import { type Browser, signIn } from '../../../contract/signIn.ts'

const home = realpathSync(mkdtempSync(join(tmpdir(), 'pathbook-loopback-')))
let loopback: Loopback
let browser: Browser

beforeAll(async () => {
  process.env.PATHBOOK_DATA_HOME = join(home, 'data')
  mkdirSync(join(home, 'projects'))
  mkdirSync(join(home, 'renderer', 'assets'), { recursive: true })
  writeFileSync(join(home, 'renderer', 'index.html'), '<!doctype html><title>Pathbook</title>')
  writeFileSync(join(home, 'renderer', 'assets', 'a.js'), 'export {}')
  loopback = await start()
  browser = await signIn(loopback.address)
})
afterAll(async () => {
  await loopback.close()
  rmSync(home, { recursive: true, force: true })
})

async function start(more: Partial<LoopbackOptions> = {}): Promise<Loopback> {
  const started = await startLoopback({
    workspace: join(home, 'projects'),
    granted: null,
    port: 0,
    rendererFolder: join(home, 'renderer'),
    log: () => {},
    ...more,
  })
  if (!started.ok) throw new Error(started.problem.message)
  return started.value
}

type Reply = { status: number; headers: Record<string, unknown>; body: string }

/** A request as a hostile program would write it: every header is ours, the path goes unchanged. */
function ask(
  path: string,
  options: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: loopback.port,
        path,
        method,
        headers: { cookie: browser.cookie, ...headers },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
      },
    )
    asked.once('error', reject)
    asked.end(body)
  })
}

function post(path: string, headers: OutgoingHttpHeaders = {}, body = '{}'): Promise<Reply> {
  const usual = { 'content-type': 'application/json', origin: loopback.address.origin }
  return ask(path, { method: 'POST', headers: { ...usual, ...headers }, body })
}

test('the address that is printed works once, and leads to an address without its token', async () => {
  const other = await start()
  const first = await fetch(other.address, { redirect: 'manual' })
  expect([first.status, first.headers.get('location')]).toEqual([302, '/'])
  expect(first.headers.get('set-cookie')).toMatch(
    /^pathbook-\d+=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
  )
  expect((await fetch(other.address, { redirect: 'manual' })).status).toBe(401)
  const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? ''
  const again = await fetch(other.address, { redirect: 'manual', headers: { cookie } })
  expect([again.status, again.headers.get('location')]).toEqual([302, '/'])
  await other.close()
})

test('the secret of the cookie is not the token of the address', () => {
  expect(browser.cookie).not.toContain(loopback.address.searchParams.get('token'))
})

test('a wrong token opens nothing', async () => {
  const headers = { cookie: '' }
  expect((await ask('/?token=', { headers })).status).toBe(401)
  expect((await ask(`/?token=${'x'.repeat(43)}`, { headers })).status).toBe(401)
})

test('a signed-in browser gets the page with its policy', async () => {
  const page = await ask('/')
  expect(page.status).toBe(200)
  expect(page.body).toContain('<title>Pathbook</title>')
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  })
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(page.headers['content-security-policy']).not.toContain('unsafe-eval')
})

test('files with a hash in their name may be kept for ever', async () => {
  expect((await ask('/assets/a.js')).headers['cache-control']).toContain('immutable')
})

test.each([
  '/../package.json',
  '/..%2f..%2fpackage.json',
  '/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/%00.js',
  '/%',
  '/nothing.js',
  '/assets',
  '//etc/passwd',
  '/index.html/',
])('%s gives no file', async (path) => {
  expect([400, 404]).toContain((await ask(path)).status)
})

test('other sites get no permission to read anything', async () => {
  const page = await ask('/', { headers: { origin: 'http://evil.example' } })
  expect(Object.keys(page.headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  expect((await ask('/call/app.info', { method: 'OPTIONS' })).status).toBe(405)
})

test.each([
  ['another host name', { host: 'evil.example' }, 421],
  ['another origin', { origin: 'http://evil.example' }, 403],
  ['no origin', { origin: '' }, 403],
  ['no cookie', { cookie: '' }, 401],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
] as const)('a call with %s is refused with a sentence', async (_what, headers, status) => {
  const reply = await post('/call/app.info', headers)
  expect(reply.status).toBe(status)
  expect(JSON.parse(reply.body)).toMatchObject({
    ok: false,
    problem: { code: `refused-${status}` },
  })
})

test('a call that announces too long a body is refused before the body comes', async () => {
  const reply = await post('/call/app.info', { 'content-length': largestBody + 1 }, '')
  expect(reply.status).toBe(413)
  expect(reply.headers.connection).toBe('close')
})

test.each(['', '{', 'undefined', '\ufeff{}x'])('%j is no JSON', async (body) => {
  expect((await post('/call/app.info', {}, body)).status).toBe(400)
})

test('reading changes nothing: a call by GET is no call', async () => {
  expect((await ask('/call/project.close')).status).toBe(404)
  expect((await ask('/events', { method: 'HEAD' })).status).toBe(404)
  expect((await post('/events')).status).toBe(404)
})

test('calls are answered with results, problems included', async () => {
  expect(await browser.call('app.info', {})).toMatchObject({
    ok: true,
    value: { host: 'loopback', nativeDialogs: false, workspace: join(home, 'projects') },
  })
  expect(await browser.call('__proto__', {})).toMatchObject({
    ok: false,
    problem: { code: 'unknown-method' },
  })
})

test('events reach every open window, and the stream ends with the host', async () => {
  const other = await start()
  const window = await signIn(other.address)
  const stream = await fetch(new URL('/events', other.address), {
    headers: { cookie: window.cookie },
  })
  expect(stream.headers.get('content-type')).toBe('text/event-stream')
  await window.call('project.create', { template: 'blank', title: 'Heard', file: 'heard' })
  await window.call('project.close', {})
  await other.close()
  const text = await stream.text()
  expect(text).toContain('"type":"project.opened"')
  expect(text).toContain('"type":"project.closed"')
  expect(text.indexOf('project.opened')).toBeLessThan(text.indexOf('project.closed'))
})

test('a window that missed events is told what is open', async () => {
  const other = await start()
  const window = await signIn(other.address)
  await window.call('project.create', { template: 'blank', title: 'Missed', file: 'missed' })
  const stream = await fetch(new URL('/events', other.address), {
    headers: { cookie: window.cookie, 'last-event-id': '0' },
  })
  await other.close()
  expect(await stream.text()).toContain('"name":"missed.pathbook"')
})

test('a window that does not read loses its stream instead of filling the memory', async () => {
  const { port, app } = loopback
  const socket = connect(port, '127.0.0.1')
  socket.pause()
  const closed = once(socket, 'close')
  await once(socket, 'connect')
  socket.write(
    `GET /events HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${browser.cookie}\r\n\r\n`,
  )
  await once(socket, 'readable')
  for (let count = 0; count < 60; count++) {
    app.events.emit({ type: 'menu', action: 'x'.repeat(1_000_000) })
  }
  socket.on('error', () => {}).resume()
  await closed
  expect(socket.bytesRead).toBeLessThan(60_000_000)
})

test('what is printed is fetched once, under its own name', async () => {
  await browser.call('project.create', { template: 'healthcare', title: 'Printed', file: null })
  const saved = JSON.stringify(
    await browser.call('publish.save', {
      publication: { kind: 'svg', mapId: 'map-whole' },
      file: null,
    }),
  )
  const address = /"download":"([^"]+)"/.exec(saved)?.[1] ?? ''
  expect(address).toMatch(/^\/download\/[\w-]{32}$/)
  expect((await ask(address, { headers: { cookie: '' } })).status).toBe(401)
  expect((await ask(address, { method: 'HEAD' })).status).toBe(404)
  const first = await ask(address)
  expect(first.status).toBe(200)
  expect(first.body).toContain('<svg')
  expect(first.headers['content-disposition']).toContain('Printed')
  expect((await ask(address)).status).toBe(404)
})

test('a port that is taken is said to be', async () => {
  const started = await startLoopback({
    workspace: join(home, 'projects'),
    granted: null,
    port: loopback.port,
    log: () => {},
  })
  expect(started).toMatchObject({ ok: false, problem: { code: 'port-taken' } })
})

test('an earlier copy of a file from outside the workspace is restored beside it and opened', async () => {
  const granted = join(home, 'named.pathbook')
  const first = await start({ workspace: home })
  const maker = await signIn(first.address)
  await maker.call('project.create', { template: 'blank', title: 'Named', file: 'named' })
  await first.close()
  const other = await start({ granted })
  const window = await signIn(other.address)
  await window.call('project.open', { file: granted, mode: 'edit' })
  const kept = JSON.stringify(await window.call('project.snapshots', { file: granted }))
  const [, snapshotId] = /"id":"([^"]+)"/.exec(kept) ?? []
  const restored = await window.call('project.restore', { file: granted, snapshotId })
  expect(restored).toMatchObject({ ok: true, value: { folder: home } })
  const state = await window.call('project.state', {})
  expect(state).toEqual(restored)
  await other.close()
})

test('a file inside the workspace has one name, whether it was named at the start or chosen', async () => {
  symlinkSync(join(home, 'projects'), join(home, 'alias'))
  await browser.call('project.create', { template: 'blank', title: 'Both', file: 'both' })
  await browser.call('project.close', {})
  const granted = join(home, 'alias', 'both.pathbook')
  const other = await start({ granted })
  const window = await signIn(other.address)
  const opened = await window.call('project.open', { file: granted, mode: 'edit' })
  expect(opened).toMatchObject({ ok: true, value: { file: 'both.pathbook' } })
  const again = await window.call('project.open', { file: 'both.pathbook', mode: 'edit' })
  expect(again).toEqual(opened)
  await other.close()
})

test('a workspace that was deleted is said to be missing', async () => {
  const workspace = join(home, 'short-lived')
  mkdirSync(workspace)
  const other = await start({ workspace })
  const window = await signIn(other.address)
  await window.call('project.create', { template: 'blank', title: 'Gone', file: null })
  rmSync(workspace, { recursive: true })
  const edit = { type: 'project.edit', id: 'project', changes: { title: 'Going' } }
  expect(await window.call('project.run', { command: edit })).toMatchObject({
    problem: { code: 'not-saved' },
  })
  expect(
    await window.call('project.saveCopy', { file: null, people: 'with people' }),
  ).toMatchObject({
    problem: {
      code: 'not-written',
      message: `There is no folder ${workspace}. Put it back, or choose another one.`,
    },
  })
  expect(await window.call('files.list', {})).toMatchObject({ ok: true, value: [] })
  await other.close()
})
