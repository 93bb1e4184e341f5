import { expect, test } from 'vitest'
import { contentDisposition, createDownloads } from '#main/hosts/loopback/downloads.ts'

const file = { name: 'map.pdf', bytes: new Uint8Array([1, 2, 3]) }

function idOf(address: string) {
  return address.replace('/download/', '')
}

test('a download is handed out once', () => {
  const downloads = createDownloads()
  const id = idOf(downloads.offer(file))
  expect(downloads.take(id)).toEqual(file)
  expect(downloads.take(id)).toBeUndefined()
})

test('ids cannot be guessed from one another', () => {
  const downloads = createDownloads()
  const ids = [downloads.offer(file), downloads.offer(file)].map(idOf)
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(id).toMatch(/^[\w-]{32}$/)
})

test('the oldest of many downloads is dropped', () => {
  const downloads = createDownloads()
  const ids = Array.from({ length: 21 }, () => idOf(downloads.offer(file)))
  expect(downloads.take(ids[0] ?? '')).toBeUndefined()
  expect(downloads.take(ids[1] ?? '')).toEqual(file)
})

test.each([
  ['map.pdf', `attachment; filename="map.pdf"; filename*=UTF-8''map.pdf`],
  [
    'Bücher "A".pdf',
    `attachment; filename="B_cher _A_.pdf"; filename*=UTF-8''B%C3%BCcher%20%22A%22.pdf`,
  ],
  [
    "it's (1)*.pdf",
    `attachment; filename="it_s (1)_.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`,
  ],
  [
    'a\r\nSet-Cookie: b',
    `attachment; filename="a__Set-Cookie_ b"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20b`,
  ],
])('the header for %j keeps its name and breaks no line', (name, header) => {
  expect(contentDisposition(name)).toBe(header)
})
