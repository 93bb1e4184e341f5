import { expect, test } from 'vitest'
import {
  cookieValue,
  isAcceptableLength,
  isJson,
  isOurHost,
  isOurOrigin,
  isSameSecret,
  largestBody,
  type RequestFacts,
  refusalOf,
} from '#main/hosts/loopback/guards.ts'

const door = { port: 4711, cookieName: 'pathbook-4711', secret: 'sesame' }

const call: RequestFacts = {
  method: 'POST',
  host: '127.0.0.1:4711',
  origin: 'http://127.0.0.1:4711',
  contentType: 'application/json',
  contentLength: '2',
  cookie: 'pathbook-4711=sesame',
}
const page: RequestFacts = {
  ...call,
  method: 'GET',
  origin: undefined,
  contentType: undefined,
  contentLength: undefined,
}

test('a call and a page of a signed-in window are let in', () => {
  expect([refusalOf(call, door), refusalOf(page, door)]).toEqual([null, null])
})

test.each([
  undefined,
  '',
  '127.0.0.1',
  '127.0.0.1:4712',
  '127.0.0.1:47110',
  'localhost:4711',
  '[::1]:4711',
  'evil.example:4711',
  '127.0.0.1.evil.example:4711',
  'user@127.0.0.1:4711',
  ' 127.0.0.1:4711',
  '127.0.0.1:4711, 127.0.0.1:4711',
])('a request to host %s is turned away with 421, whatever else it has', (host) => {
  expect(isOurHost(host, door.port)).toBe(false)
  expect(refusalOf({ ...call, host }, door)).toBe(421)
  expect(refusalOf({ ...page, host }, door)).toBe(421)
})

test.each([
  undefined,
  'null',
  '',
  'http://127.0.0.1',
  'http://127.0.0.1:4712',
  'https://127.0.0.1:4711',
  'http://localhost:4711',
  'http://evil.example',
  'http://127.0.0.1:4711.evil.example',
  'http://127.0.0.1:4711/',
  'HTTP://127.0.0.1:4711',
])('a call from origin %s is turned away with 403', (origin) => {
  expect(isOurOrigin(origin, door.port)).toBe(false)
  expect(refusalOf({ ...call, origin }, door)).toBe(403)
})

test.each([
  undefined,
  '',
  'pathbook-4711=',
  'pathbook-4711=Sesame',
  'pathbook-4711=sesame2',
  'pathbook-4712=sesame',
  'xpathbook-4711=sesame',
  'pathbook-4711=sesame; pathbook-4711=sesame',
  'pathbook-4711 =sesame',
])('cookie %s does not sign in: 401', (cookie) => {
  expect(refusalOf({ ...call, cookie }, door)).toBe(401)
  expect(refusalOf({ ...page, cookie }, door)).toBe(401)
})

test('the cookie is found among others', () => {
  expect(cookieValue('a=1; pathbook-4711=sesame; b=2', 'pathbook-4711')).toBe('sesame')
})

test.each([
  undefined,
  '',
  'text/plain',
  'text/plain; application/json',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/json-patch+json',
  'application/json, text/plain',
  'application/json; charset=latin1',
])('content type %s is turned away with 415', (contentType) => {
  expect(refusalOf({ ...call, contentType }, door)).toBe(415)
})

test.each(['application/json', 'Application/JSON', 'application/json; charset=UTF-8'])(
  'content type %s is JSON',
  (contentType) => {
    expect(isJson(contentType)).toBe(true)
  },
)

test.each(['-1', '1e3', '0x10', '1,2', ' 2', String(largestBody + 1), '99999999999999999999'])(
  'an announced length of %s is turned away with 413',
  (contentLength) => {
    expect(refusalOf({ ...call, contentLength }, door)).toBe(413)
  },
)

test('the largest body and one of unknown length are taken', () => {
  expect([isAcceptableLength(String(largestBody)), isAcceptableLength(undefined)]).toEqual([
    true,
    true,
  ])
})

test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'get', undefined])(
  'method %s is turned away with 405',
  (method) => {
    expect(refusalOf({ ...page, method }, door)).toBe(405)
  },
)

test('secrets of different lengths and none at all are not the same', () => {
  expect([isSameSecret('a', 'ab'), isSameSecret(null, 'ab'), isSameSecret('ab', 'ab')]).toEqual([
    false,
    false,
    true,
  ])
})
