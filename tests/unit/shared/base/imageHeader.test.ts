import { expect, test } from 'vitest'
import { largestImage, readImageHeader } from '#shared/base/imageHeader.ts'
import { ok } from '#shared/base/result.ts'
import { aJpegStart, aPng } from '../../../support/aPicture.ts'
import { codeOf } from '../../../support/results.ts'

test('a PNG says how large it is', () => {
  expect(readImageHeader(aPng(640, 480).bytes)).toEqual(
    ok({ type: 'image/png', width: 640, height: 480 }),
  )
})

test.each([0xc0, 0xc1, 0xc2])('a JPEG with frame %i says how large it is', (frame) => {
  expect(readImageHeader(aJpegStart(1200, 90, frame).bytes)).toEqual(
    ok({ type: 'image/jpeg', width: 1200, height: 90 }),
  )
})

test.each([
  ['nothing', new Uint8Array()],
  ['a text', new TextEncoder().encode('<svg width="10" height="10"/>')],
  ['half a PNG', aPng(10, 10).bytes.subarray(0, 20)],
  ['a PNG without width', aPng(0, 10).bytes],
  ['half a JPEG', aJpegStart(10, 10).bytes.subarray(0, 14)],
  ['a JPEG that no PDF reader shows', aJpegStart(10, 10, 0xc9).bytes],
  ['a JPEG whose segments lead nowhere', Uint8Array.from([0xff, 0xd8, ...Array(20).fill(0)])],
])('%s is no picture', (_, bytes) => {
  expect(codeOf(readImageHeader(bytes))).toBe('not-an-image')
})

test('a small file that unfolds to too many pixels is refused', () => {
  expect(codeOf(readImageHeader(aJpegStart(60_000, 60_000).bytes))).toBe('too-many-pixels')
})

test('a large file is refused before anything is read from it', () => {
  expect(codeOf(readImageHeader(new Uint8Array(largestImage + 1)))).toBe('image-too-large')
})
