import { readFile, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { securityHeaders } from './securityHeaders.ts'

export type StaticAnswer = {
  readonly status: 200 | 400 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * A file of the built renderer, for both hosts. `pathname` is the path of an address as it came;
 * nothing outside `root` is ever read, links included.
 */
export async function readStatic(root: string, pathname: string): Promise<StaticAnswer> {
  const path = decodePath(pathname)
  if (path === null) return refusal(400, 'This address cannot be read.')
  const type = contentTypes[extname(path)]
  const file = type ? await pathInside(root, path) : null
  if (!type || !file) return refusal(404, 'There is no such file.')
  return {
    status: 200,
    headers: { ...securityHeaders, 'content-type': type, 'cache-control': cacheRule(path) },
    body: await readFile(file),
  }
}

/** Null for what is no proper path: bad escapes, zero bytes, back slashes and steps upward. */
function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname)
    if (/[\0\\]/.test(path) || path.split('/').includes('..')) return null
    return path === '/' ? '/index.html' : path
  } catch {
    return null
  }
}

async function pathInside(root: string, path: string): Promise<string | null> {
  try {
    const [folder, file] = await Promise.all([realpath(root), realpath(join(root, path))])
    return file.startsWith(folder + sep) ? file : null
  } catch {
    return null
  }
}

/** Names under assets/ carry a hash of their content, so they never change. */
function cacheRule(path: string): string {
  return path.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-cache'
}

function refusal(status: 400 | 404, sentence: string): StaticAnswer {
  return {
    status,
    headers: { ...securityHeaders, 'content-type': 'text/plain; charset=utf-8' },
    body: Buffer.from(sentence),
  }
}
