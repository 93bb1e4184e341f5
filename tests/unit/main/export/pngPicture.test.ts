import { resolve } from 'node:path'
import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { pngPicture } from '#main/export/png/pngPicture.ts'
import { pngWriter } from '#main/export/png/pngWriter.ts'
import { rasterizer } from '#main/export/png/rasterizer.ts'
import { mapDrawing } from '#shared/map/plain/mapDrawing.ts'
import { unwrap } from '../../../support/results.ts'
import { aMap } from '../../shared/map/drawing/aMap.ts'

const resources = resolve(import.meta.dirname, '../../../../resources')
const folders = { fonts: `${resources}/fonts`, engines: `${resources}/engines` }
const { drawing } = unwrap(mapDrawing(aMap(), 'map', 'map'))

test('rows written one after the other are one picture with its resolution', async () => {
  const writer = pngWriter(2, 3, 300)
  await writer.write(Uint8Array.from([1, 2, 3, 4, 5, 6]))
  await writer.write(Uint8Array.from([7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]))
  const chunks = chunksOf(await writer.end())
  expect([...new Set(chunks.map(({ name }) => name))]).toEqual([
    'IHDR',
    'sRGB',
    'pHYs',
    'IDAT',
    'IEND',
  ])
  expect([...(chunks[0]?.content ?? [])]).toEqual([0, 0, 0, 2, 0, 0, 0, 3, 8, 2, 0, 0, 0])
  // 300 dpi are 11,811 pixels a meter, in both directions.
  expect([...(chunks[2]?.content ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1])
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ content }) => content)
  expect([...inflateSync(Buffer.concat(packed))]).toEqual([
    0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12, 0, 13, 14, 15, 16, 17, 18,
  ])
})

test('a map is drawn at the size its resolution asks for, the same every time', async () => {
  const first = unwrap(await pngPicture(drawing, { dpi: 72, ...folders }))
  const [head] = chunksOf(first)
  const size = Buffer.from(head?.content ?? []).readUInt32BE(0)
  expect(size).toBe(Math.round(drawing.width))
  const again = unwrap(await pngPicture(drawing, { dpi: 72, ...folders }))
  expect(Buffer.from(again).equals(Buffer.from(first))).toBe(true)
})

test('strips meet without a seam that eyes can see', async () => {
  const { draw } = await rasterizer(drawing, folders)
  const { width } = drawing
  const strip = (y: number, height: number) => draw({ x: 0, y, width, height }, width, height)
  const whole = strip(0, 300)
  const parts = Buffer.concat([strip(0, 130), strip(130, 170)])
  expect(parts.length).toBe(whole.length)
  // A slanted edge may be a little lighter where it is cut.
  expect(whole.filter((value, index) => Math.abs(value - (parts[index] ?? 0)) > 48)).toHaveLength(0)
})

test('a picture that programs cannot open is refused with the resolution that would do', async () => {
  const wide = { ...drawing, width: 20_000 }
  const refused = await pngPicture(wide, { dpi: 600, ...folders })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'picture-too-large' } })
  expect(refused.ok ? '' : refused.problem.message).toContain('Take at most 233 dpi.')
})

type Chunk = { readonly name: string; readonly content: Uint8Array }

function chunksOf(file: Uint8Array): Chunk[] {
  const bytes = Buffer.from(file)
  const chunks: Chunk[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + 8)
    chunks.push({ name, content: bytes.subarray(at + 8, at + 8 + length) })
    at += 12 + length
  }
  return chunks
}
