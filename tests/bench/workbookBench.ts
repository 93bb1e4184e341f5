import { join } from 'node:path'
import { bookPagesPdf } from '#main/export/bookPagesPdf.ts'
import { workbookPageSvg } from '#main/export/workbookPageSvg.ts'
import type { Document } from '#shared/domain/document.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { compare, timeOf } from './compare.ts'
import type { Bench } from './figures.ts'
import { chromiumPrinter, fontStyles } from './printWithChromium.ts'

const pageCount = 100
const about = { title: 'Workbooks', subject: '', language: 'en-US', date: '2026-05-17' }

type Pages = ReturnType<typeof pagesOf>

export const workbookBench: Bench = {
  name: 'workbook',
  says: `prints ${pageCount} pages of workbooks, against Chromium printing the same pages`,
  async run(room) {
    const document = await room.sample()
    const fonts = join(room.resources, 'fonts')
    const browser = await room.browser()
    const { page, context } = await browser.window()
    const printer = await chromiumPrinter(page, fonts)
    const finished = pagesOf(document)
    const figures = [
      ...(await compare({
        what: `Workbook of ${pageCount} pages, from the document`,
        repeats: room.repeats,
        own: () => timeOf(() => bookPagesPdf(pagesOf(document), about, fonts)),
        rivals: [
          {
            name: `our pages printed by Chromium ${browser.version}`,
            note: 'Both analyze, write and set the pages; the rival then prints them as SVG in a browser that is running already, without bookmarks and links.',
            work: () => timeOf(() => printer.print(htmlOf(pagesOf(document)))),
          },
          {
            name: 'Chromium given the finished pages',
            note: 'The rival neither writes nor sets the pages.',
            work: () => timeOf(() => printer.print(htmlOf(finished))),
          },
        ],
      })),
    ]
    await context.close()
    return figures
  },
}

/** The filled workbooks of as many participants as it takes, cut off at the last page. */
function pagesOf(document: Document) {
  const pages = []
  for (const { id } of document.person.values()) {
    const order = { personId: id, targetRoleId: null, mode: 'filled', paper: 'letter' } as const
    const workbook = workbookPages(document, order)
    if (workbook.ok) pages.push(...workbook.value.pages)
    if (pages.length >= pageCount) return pages.slice(0, pageCount)
  }
  throw new Error(`The sample fills only ${pages.length} pages of workbooks`)
}

function htmlOf(pages: Pages): string {
  const sheet =
    '@page { size: 612pt 792pt; margin: 0 } body { margin: 0 } svg { display: block; break-after: page; width: 612pt; height: 792pt }'
  return `<!doctype html><meta charset="utf-8"><style>${fontStyles}\n${sheet}</style>${pages.map(workbookPageSvg).join('')}`
}
