import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTemplate } from '#main/api/templates.ts'
import { languageTag } from '#main/export/languageTag.ts'
import { pinnedDate } from '#main/export/pdfmakeSetup.ts'
import { posterPdf } from '#main/export/posterPdf.ts'
import { readImageHeader } from '#shared/base/imageHeader.ts'
import type { Document } from '#shared/domain/document.ts'
import type { PosterOptions } from '#shared/map/poster/posterLayout.ts'
import type { PrintOptions } from '#shared/map/poster/print/posterJob.ts'
import { aPng } from '../../../support/aPicture.ts'
import { has, read } from '../../../support/programs.ts'
import { unwrap } from '../../../support/results.ts'

const resources = resolve(import.meta.dirname, '../../../../resources')
const fonts = join(resources, 'fonts')
const home = mkdtempSync(join(tmpdir(), 'pathbook-poster-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const a1: PosterOptions & PrintOptions = {
  paper: 'A1',
  orientation: 'landscape',
  palette: 'color',
  howToRead: 'shown',
  routes: 'shown',
  payChart: 'shown',
  bleed: 0,
  marks: false,
  tile: null,
}
let sample: Document
const file = join(home, 'a1.pdf')

beforeAll(async () => {
  sample = unwrap(await readTemplate(resources, 'healthcare'))
  const poster = unwrap(await posterPdf(sample, 'map-whole', { ...a1, fonts }))
  writeFileSync(file, poster.bytes)
})

describe('The poster as PDF', () => {
  test('the same document and options give the same bytes, another palette others', async () => {
    const [one, two, grey] = await Promise.all([
      posterPdf(sample, 'map-whole', { ...a1, fonts }),
      posterPdf(sample, 'map-whole', { ...a1, fonts }),
      posterPdf(sample, 'map-whole', { ...a1, palette: 'grey', fonts }),
    ])
    const bytes = (result: typeof one) => Buffer.from(unwrap(result).bytes)
    expect(bytes(one).equals(bytes(two))).toBe(true)
    expect(bytes(one).equals(bytes(grey))).toBe(false)
  })

  test.runIf(has('pdfinfo'))('it is one A1 page with title, language and pinned dates', () => {
    const info = read('pdfinfo', '-isodates', file)
    expect(info).toMatch(/Pages: +1\n/)
    expect(info).toMatch(/Page size: +2383\.9\d* x 1683\.7\d* pts \(A1\)/)
    expect(info).toMatch(/Title: +Healthcare career map/)
    expect(info).toMatch(/CreationDate: +2026-11-01T00:00:00/)
  })

  test.runIf(has('pdfimages'))('nothing in it is a raster image', () => {
    expect(read('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2)
  })

  test.runIf(has('pdfimages')).each([
    ['on the sheet', null, 1],
    // Written once, however many pages show it.
    ['on tiles', { sheet: 'a3', overlap: 10, scale: 'exact' } as const, 1],
  ])('the logo of the map is an image %s', async (_, tile, count) => {
    const { bytes } = aPng(600, 240)
    const map = new Map([...sample.map].map(([id, each]) => [id, { ...each, logoId: 'logo' }]))
    const images = new Map([['logo', { ...unwrap(readImageHeader(bytes)), bytes }]])
    const order = { ...a1, tile, fonts, images }
    const branded = join(home, 'branded.pdf')
    const made = unwrap(await posterPdf({ ...sample, map }, 'map-whole', order))
    writeFileSync(branded, made.bytes)
    const rows = read('pdfimages', '-list', branded).trim().split('\n').slice(2)
    const objects = new Set(rows.map((row) => row.trim().split(/\s+/)[10]))
    expect(objects.size).toBe(count)
  })

  test.runIf(has('pdffonts'))('every font is embedded as a subset', () => {
    const rows = read('pdffonts', file).trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThanOrEqual(4)
    for (const row of rows) expect(row).toMatch(/yes yes yes/)
  })

  test.runIf(has('qpdf'))('its structure has no errors', () => {
    expect(read('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })

  test.runIf(has('pdftotext'))('every role is found by its title', () => {
    const text = read('pdftotext', file, '-').replace(/\s+/g, ' ')
    const missing = [...sample.role.values()].filter(({ title }) => !text.includes(title))
    expect(missing.map(({ title }) => title)).toEqual([])
  })

  test.runIf(has('pdfinfo'))('bleed and marks set the boxes for the print shop', async () => {
    const shop = join(home, 'shop.pdf')
    const order = { ...a1, bleed: 3, marks: true, fonts }
    writeFileSync(shop, unwrap(await posterPdf(sample, 'map-whole', order)).bytes)
    const boxes = read('pdfinfo', '-box', shop)
    // 9 mm around the sheet for the marks, 3 mm of them bleed.
    expect(boxes).toMatch(/MediaBox: +0\.00 +0\.00 +2434\.96 +1734\.80/)
    expect(boxes).toMatch(/TrimBox: +25\.51 +25\.51 +2409\.45 +1709\.29/)
    expect(boxes).toMatch(/BleedBox: +17\.01 +17\.01 +2417\.95 +1717\.80/)
  })

  test.runIf(has('pdfinfo')).each([
    ['letter', 'portrait', '612 x 792'],
    ['36x48', 'landscape', '3456 x 2592'],
    ['A0', 'portrait', '2383.94 x 3370.39'],
  ] as const)('%s %s is %s points', async (paper, orientation, size) => {
    const poster = unwrap(
      await posterPdf(sample, 'map-whole', { ...a1, paper, orientation, fonts }),
    )
    const path = join(home, `${paper}.pdf`)
    writeFileSync(path, poster.bytes)
    expect(read('pdfinfo', path)).toContain(`${size} pts`)
  })

  test('a map that is gone is the problem of the drawing', async () => {
    expect(await posterPdf(sample, 'gone', { ...a1, fonts })).toMatchObject({
      problem: { code: 'map-not-found' },
    })
  })
})

test('partial dates pin a file to their first moment', () => {
  expect(pinnedDate('2024-05').toISOString()).toBe('2024-05-01T00:00:00.000Z')
  expect(pinnedDate('2024').toISOString()).toBe('2024-01-01T00:00:00.000Z')
  expect(pinnedDate(null).toISOString()).toBe('2000-01-01T00:00:00.000Z')
})

test('languages become tags that readers know', () => {
  expect(languageTag(['English'])).toBe('en-US')
  expect(languageTag(['es-MX'])).toBe('es-MX')
  expect(languageTag(['Klingon of the north'])).toBe('und')
  expect(languageTag([])).toBe('en-US')
})
