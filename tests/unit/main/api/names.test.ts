import { expect, test } from 'vitest'
import { checkLink } from '#main/api/checkLink.ts'
import { fileName, isFileName } from '#main/api/fileName.ts'

test.each([
  ['Nursing map', 'Nursing map.pdf'],
  ['A/B: C\\D?', 'A B C D.pdf'],
  ['  ..hidden.  ', 'hidden.pdf'],
  ['a\u0000b\nc', 'a b c.pdf'],
  ['...', 'Pathbook.pdf'],
  ['', 'Pathbook.pdf'],
  ['x'.repeat(300), `${'x'.repeat(180)}.pdf`],
  ['漢'.repeat(300), `${'漢'.repeat(60)}.pdf`],
  [`${'x'.repeat(179)}😀`, `${'x'.repeat(179)}.pdf`],
  ['half \ud83d', 'half \ufffd.pdf'],
  ['aux', 'Pathbook aux.pdf'],
  ['Com1.', 'Pathbook Com1.pdf'],
  ['Nullable', 'Nullable.pdf'],
])('the title %j becomes the file %j', (title, name) => {
  expect(fileName(title, '.pdf')).toBe(name)
  expect(isFileName(name)).toBe(true)
})

test.each([
  'a:b',
  'a?',
  'a*',
  '<a>',
  'a|b',
  '"a"',
  'a\n',
  '.a',
  'a.',
  'a ',
  'a/b',
  '',
  'NUL.pathbook',
  'com1',
  'Lpt9.tar.gz',
  '\ud800.pathbook',
  '漢'.repeat(80),
  'x'.repeat(221),
])('%j is no name for a file', (name) => {
  expect(isFileName(name)).toBe(false)
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
