import { expect, test } from 'vitest'
import { checkLink } from '#main/api/checkLink.ts'
import { fileName } from '#main/api/fileName.ts'

test.each([
  ['Nursing map', 'Nursing map.pdf'],
  ['A/B: C\\D?', 'A B C D.pdf'],
  ['  ..hidden.  ', 'hidden.pdf'],
  ['a\u0000b\nc', 'a b c.pdf'],
  ['...', 'Pathbook.pdf'],
  ['', 'Pathbook.pdf'],
  ['x'.repeat(300), `${'x'.repeat(120)}.pdf`],
])('the title %j becomes the file %j', (title, name) => {
  expect(fileName(title, '.pdf')).toBe(name)
})

test.each([
  '',
  'www.onetonline.org',
  'http://www.onetonline.org/',
  'HTTP://www.onetonline.org/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:someone@example.org',
  'smb://server/share',
  'https://',
  'https://user:secret@example.org/',
  'https://user@example.org/',
  ' ',
])('%j is no link that leaves the app', (address) => {
  expect(checkLink(address)).toMatchObject({ ok: false, problem: { code: 'bad-link' } })
})

test('a web address is read and written anew', () => {
  const checked = checkLink('HTTPS://www.OnetOnline.org/a b?q="x"')
  expect(checked.ok && checked.value.href).toBe('https://www.onetonline.org/a%20b?q=%22x%22')
})
