import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTemplate } from '#main/api/templates.ts'
import { workbookPageSvg } from '#main/export/workbookPageSvg.ts'
import { workbookPdf } from '#main/export/workbookPdf.ts'
import type { Document } from '#shared/domain/document.ts'
import type { WorkbookOptions } from '#shared/publish/workbook/facts.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { has, read } from '../../../support/programs.ts'
import { unwrap } from '../../../support/results.ts'

const resources = resolve(import.meta.dirname, '../../../../resources')
const fonts = join(resources, 'fonts')
const home = mkdtempSync(join(tmpdir(), 'pathbook-workbook-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const filled: WorkbookOptions = {
  personId: 'person-07',
  targetRoleId: null,
  mode: 'filled',
  paper: 'letter',
}
let sample: Document
let pageCount = 0
const file = join(home, 'filled.pdf')

beforeAll(async () => {
  sample = unwrap(await readTemplate(resources, 'healthcare'))
  const workbook = unwrap(await workbookPdf(sample, { ...filled, fonts }))
  pageCount = workbook.pages
  writeFileSync(file, workbook.bytes)
})

describe('The workbook as PDF', () => {
  test('equal documents and options give equal bytes', async () => {
    const again = unwrap(await workbookPdf(sample, { ...filled, fonts }))
    expect(Buffer.from(again.bytes).equals(readFileSync(file))).toBe(true)
  })

  test.runIf(has('pdfinfo'))('it has its pages, title, subject and pinned dates', () => {
    const info = read('pdfinfo', '-isodates', file)
    expect(info).toMatch(new RegExp(`Pages: +${pageCount}\n`))
    expect(info).toMatch(/Page size: +612 x 792 pts \(letter\)/)
    expect(info).toMatch(/Title: +Healthcare career workbook, Participant 07/)
    expect(info).toMatch(
      /Subject: +From Environmental services technician to Surgical technologist/,
    )
    expect(info).toMatch(/CreationDate: +2026-11-01T00:00:00/)
  })

  test.runIf(has('pdfinfo'))('index tabs and contents lead to the first page of each part', () => {
    const targets = read('pdfinfo', '-dests', file).match(/^ *(\d+) /gm) ?? []
    expect(targets.map(Number)).toEqual([3, 4, 6, 7, 9, 11, 15])
  })

  test.runIf(has('pdfimages'))('nothing in it is a raster image', () => {
    expect(read('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2)
  })

  test.runIf(has('pdffonts'))('every font is embedded as a subset', () => {
    const rows = read('pdffonts', file).trim().split('\n').slice(2)
    expect(rows.length).toBeGreaterThanOrEqual(6)
    for (const row of rows) expect(row).toMatch(/yes yes yes/)
  })

  test.runIf(has('qpdf'))('its structure has no errors', () => {
    expect(read('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found')
  })

  test.runIf(has('pdftotext'))('its words can be read and copied', () => {
    const text = read('pdftotext', file, '-').replace(/\s+/g, ' ')
    for (const words of [
      'What is in this workbook',
      'My starting point',
      'Still missing on paper',
      'Weighted readiness',
      'What could get in the way, and who can help',
      'How the numbers are made',
    ]) {
      expect(text).toContain(words)
    }
  })

  test('a participant who is gone is a problem that says so', async () => {
    const gone = await workbookPdf(sample, { ...filled, personId: 'gone', fonts })
    expect(gone).toMatchObject({ problem: { code: 'person-not-found' } })
  })
})

test('index tabs run down the page and their words are escaped', () => {
  const [, , , page] = unwrap(workbookPages(sample, filled)).pages
  if (!page) throw new Error('The workbook has no fourth page')
  const svg = workbookPageSvg({
    ...page,
    downTexts: page.downTexts.map((word) => ({ ...word, text: 'A & B' })),
  })
  expect(svg.match(/rotate\(90\)[^>]*>A &amp; B<\/text>/g)).toHaveLength(5)
  expect(svg.endsWith('</text></svg>')).toBe(true)
})
