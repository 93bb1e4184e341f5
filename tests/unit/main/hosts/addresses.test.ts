import { expect, test } from 'vitest'
import { isOwnAddress, mayCall, staysInside } from '#main/hosts/electron/addresses.ts'

const strangers = [
  '',
  'pathbook',
  'app://',
  'app:pathbook',
  'app://other/',
  'app://pathbook.evil.example/',
  'app://pathbook:8080/',
  'app://user@pathbook/',
  'app://user:secret@pathbook/',
  'apps://pathbook/',
  'http://pathbook/',
  'https://pathbook/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'about:blank',
]

test.each(strangers)('%s is no address of the app', (address) => {
  expect(isOwnAddress(address)).toBe(false)
})

test.each(['app://pathbook/', 'app://pathbook/index.html?a#b'])(
  '%s is an address of the app',
  (address) => {
    expect(isOwnAddress(address)).toBe(true)
  },
)

test.each([
  ...strangers,
  'https://example.org/font.woff2',
  'ws://127.0.0.1:80/',
  'blob:https://example.org/1',
  'blob:null/1',
  'ftp://pathbook/',
])('loading %s would leave the machine or the app', (address) => {
  expect(staysInside(address)).toBe(false)
})

test.each(['app://pathbook/a.css', 'blob:app://pathbook/0-1', 'data:image/png;base64,AA=='])(
  'loading %s stays inside',
  (address) => {
    expect(staysInside(address)).toBe(true)
  },
)

test('only the top frame of an own page may call', () => {
  const top = { url: 'app://pathbook/', parent: null }
  expect(mayCall(top)).toBe(true)
  expect(mayCall({ ...top, parent: top })).toBe(false)
  expect(mayCall({ ...top, url: 'https://example.org/' })).toBe(false)
  expect(mayCall(null)).toBe(false)
})
