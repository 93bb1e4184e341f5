import { expect, test } from 'vitest'
import { readAddress } from '#renderer/features/guidebook/editor/readAddress.ts'
import { bookPages, pageOfHeading } from '#renderer/features/guidebook/preview/bookPages.ts'

const chapters = [
  { number: '1', chapter: { id: 'use', title: 'How to use this book' } },
  { number: '2', chapter: { id: 'plan', title: 'My plan' } },
  { number: 'A', chapter: { id: 'sheets', title: '12 role sheets' } },
]
const mark = (title: string, page: number, inside: { title: string; page: number }[] = []) => ({
  title,
  page,
  inside: inside.map((each) => ({ ...each, inside: [] })),
})

const printed = bookPages(
  [
    mark('Career guidebook', 1),
    mark('Contents', 2),
    mark('1 How to use this book', 3, [{ title: 'Where to start', page: 4 }]),
    mark('Chapter 2: My plan', 6, [{ title: 'Where to start', page: 7 }]),
    mark('A 12 role sheets', 9),
    mark('Index', 20),
  ],
  chapters,
  22,
)

test('chapters stand where the bookmarks of the printed book say', () => {
  expect(Object.fromEntries(printed.chapters)).toEqual({
    use: { first: 3, last: 5 },
    plan: { first: 6, last: 8 },
    sheets: { first: 9, last: 19 },
  })
  expect(printed.cover).toEqual({ first: 1, last: 2 })
  expect(printed.total).toBe(22)
})

test('a heading is looked for in its own chapter', () => {
  expect(pageOfHeading(printed, 'use', 'Where to start')).toBe(4)
  expect(pageOfHeading(printed, 'plan', 'Where to start')).toBe(7)
  expect(pageOfHeading(printed, 'sheets', 'Where to start')).toBeNull()
  expect(pageOfHeading(printed, 'gone', 'Where to start')).toBeNull()
})

test('chapters of the same title keep their order', () => {
  const twins = [
    { number: '1', chapter: { id: 'a', title: 'Notes' } },
    { number: '2', chapter: { id: 'b', title: 'Notes' } },
  ]
  const { chapters: found } = bookPages([mark('1 Notes', 2), mark('2 Notes', 4)], twins, 5)
  expect([...found]).toEqual([
    ['a', { first: 2, last: 3 }],
    ['b', { first: 4, last: 5 }],
  ])
})

test('a book without bookmarks has pages but no places', () => {
  const bare = bookPages([], chapters, 8)
  expect([bare.total, bare.cover, bare.chapters.size]).toEqual([8, null, 0])
})

test.each([
  ['example.org', 'https://example.org'],
  [' https://example.org/a?b=c ', 'https://example.org/a?b=c'],
])('%s is read as a link', (typed, address) => {
  expect(readAddress(typed)).toEqual({ ok: true, value: address })
})

test.each([
  '',
  'http://example.org',
  'javascript:alert(1)',
  'mailto:a@example.org',
  'word',
  'a b.c',
])('"%s" is no address of a secure page', (typed) => {
  expect(readAddress(typed)).toMatchObject({ ok: false, problem: { code: 'bad-address' } })
})
