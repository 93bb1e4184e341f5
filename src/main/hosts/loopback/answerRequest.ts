import type { IncomingMessage, ServerResponse } from 'node:http'
import type { App } from '#main/api/app.ts'
import { dispatch } from '#main/api/dispatch.ts'
import { securityHeaders } from '#main/api/securityHeaders.ts'
import { readStatic } from '#main/api/staticFiles.ts'
import { contentDisposition, type Downloads } from './downloads.ts'
import type { EventStreams } from './eventStream.ts'
import { type Door, isOurHost, isSameSecret, isSignedIn, refusalOf } from './guards.ts'
import { readBody } from './readBody.ts'
import { refuse } from './refusals.ts'

export type LoopbackDoor = Door & {
  /** Opens the door for one browser; null once it was used. */
  token: string | null
}

export type LoopbackParts = {
  readonly app: App
  readonly door: LoopbackDoor
  readonly downloads: Downloads
  readonly streams: EventStreams
  readonly rendererFolder: string
}

/** Answers one request; whatever goes wrong, the server goes on. */
export async function answerRequest(
  parts: LoopbackParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await answer(parts, request, response)
  } catch (error) {
    // A browser that goes away in the middle of its request is no news.
    if (!request.destroyed) parts.app.log(`A request failed: ${String(error)}`)
    response.destroy()
  }
}

async function answer(
  parts: LoopbackParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const address = addressOf(request, parts.door.port)
  const isCall = request.method === 'POST'
  if (!address) return refuse(response, 400, isCall ? 'call' : 'page')
  if (signIn(parts.door, request, response, address)) return
  const refusal = refusalOf(factsOf(request), parts.door)
  if (refusal !== null) return refuse(response, refusal, isCall ? 'call' : 'page')
  if (isCall) return call(parts.app, request, response, address.pathname)
  if (request.method === 'GET' && address.pathname === '/events') {
    return parts.streams.open(request, response)
  }
  if (address.pathname.startsWith('/download/')) {
    return download(parts.downloads, request, response, address.pathname.slice('/download/'.length))
  }
  const { status, headers, body } = await readStatic(parts.rendererFolder, address.pathname)
  response.writeHead(status, { ...headers, 'content-length': body.byteLength })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** Null for a target that is no path, such as an address of another server. */
function addressOf(request: IncomingMessage, port: number): URL | null {
  const target = request.url ?? ''
  const base = `http://127.0.0.1:${port}`
  if (!target.startsWith('/') || !URL.canParse(target, base)) return null
  const address = new URL(target, base)
  return address.origin === base ? address : null
}

function factsOf({ method, headers }: IncomingMessage) {
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    contentType: headers['content-type'],
    contentLength: headers['content-length'],
    cookie: headers.cookie,
  }
}

/** Trades the token in the address for a cookie and an address without it. Answers whether it did. */
function signIn(
  door: LoopbackDoor,
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): boolean {
  const given = address.searchParams.get('token')
  if (given === null || request.method !== 'GET' || address.pathname !== '/') return false
  if (!isOurHost(request.headers.host, door.port)) return false
  const fits = door.token !== null && isSameSecret(given, door.token)
  // Going back to the first address in a browser that is let in already leads to the clean one.
  if (!fits && !isSignedIn(request.headers.cookie, door)) return false
  if (fits) {
    door.token = null
    response.setHeader(
      'set-cookie',
      `${door.cookieName}=${door.secret}; HttpOnly; SameSite=Strict; Path=/`,
    )
  }
  response.writeHead(302, { ...securityHeaders, location: '/', 'cache-control': 'no-store' })
  response.end()
  return true
}

async function call(
  app: App,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
): Promise<void> {
  if (!pathname.startsWith('/call/')) return refuse(response, 404, 'call')
  const body = await readBody(request)
  if ('refusal' in body) return refuse(response, body.refusal, 'call')
  const result = await dispatch(app, pathname.slice('/call/'.length), body.value)
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify(result))
}

function download(
  downloads: Downloads,
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
): void {
  // Asking about a download must not use it up.
  const found = request.method === 'GET' ? downloads.take(id) : undefined
  if (!found) {
    refuse(response, 404, 'page')
    return
  }
  response.writeHead(200, {
    ...securityHeaders,
    'content-type': 'application/octet-stream',
    'content-disposition': contentDisposition(found.name),
    'content-length': found.bytes.byteLength,
    'cache-control': 'no-store',
  })
  response.end(found.bytes)
}
