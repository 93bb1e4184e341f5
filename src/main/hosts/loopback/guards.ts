import { timingSafeEqual } from 'node:crypto'

/** Why a request is turned away, as the HTTP status that says it. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 421

export type RequestFacts = {
  readonly method: string | undefined
  readonly host: string | undefined
  readonly origin: string | undefined
  readonly contentType: string | undefined
  readonly contentLength: string | undefined
  readonly cookie: string | undefined
}

export type Door = {
  readonly port: number
  readonly cookieName: string
  /** What the cookie of a signed-in browser holds. */
  readonly secret: string
}

/** Bytes; a paste into the whole matrix is the largest call there is. */
export const largestBody = 32 * 1024 * 1024

/**
 * A page of another site that resolves its own name to this machine (DNS rebinding) sends that
 * name here.
 */
export function isOurHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}`
}

/** Browsers send an origin with every POST; one that is missing is not from a page of ours. */
export function isOurOrigin(origin: string | undefined, port: number): boolean {
  return origin === `http://127.0.0.1:${port}`
}

/** Forms of other sites can send text and form data without asking, but never JSON. */
export function isJson(contentType: string | undefined): boolean {
  return /^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(contentType ?? '')
}

/** A length that is announced must be a plain number within the limit. */
export function isAcceptableLength(contentLength: string | undefined): boolean {
  if (contentLength === undefined) return true
  return /^\d{1,15}$/.test(contentLength) && Number(contentLength) <= largestBody
}

/** Equal secrets, compared in a time that does not depend on where they differ. */
export function isSameSecret(given: string | null | undefined, secret: string): boolean {
  const [left, right] = [Buffer.from(given ?? ''), Buffer.from(secret)]
  return left.length === right.length && timingSafeEqual(left, right)
}

/** The value of one cookie; null when it is absent or stands twice. */
export function cookieValue(cookie: string | undefined, name: string): string | null {
  const values = (cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part.startsWith(`${name}=`))
    .map((part) => part.slice(name.length + 1))
  return values.length === 1 ? (values[0] ?? null) : null
}

export function isSignedIn(cookie: string | undefined, door: Door): boolean {
  return isSameSecret(cookieValue(cookie, door.cookieName), door.secret)
}

/** What every request must have, whatever it asks for; null lets it in. */
export function refusalOf(request: RequestFacts, door: Door): Refusal | null {
  if (!isOurHost(request.host, door.port)) return 421
  if (request.method === 'POST') return refusalOfPost(request, door)
  if (request.method !== 'GET' && request.method !== 'HEAD') return 405
  return isSignedIn(request.cookie, door) ? null : 401
}

function refusalOfPost(request: RequestFacts, door: Door): Refusal | null {
  if (!isOurOrigin(request.origin, door.port)) return 403
  if (!isSignedIn(request.cookie, door)) return 401
  if (!isJson(request.contentType)) return 415
  return isAcceptableLength(request.contentLength) ? null : 413
}
