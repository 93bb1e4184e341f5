import type { Content } from 'pdfmake/interfaces'
import type { Result } from '#shared/base/result.ts'
import { ok } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import type { WorkbookOptions } from '#shared/publish/workbook/facts.ts'
import type { WorkbookPage } from '#shared/publish/workbook/layout/page.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { languageTag } from './languageTag.ts'
import { pinnedDate, writePdf } from './pdfmakeSetup.ts'
import { workbookPageSvg } from './workbookPageSvg.ts'

export type WorkbookPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly warnings: readonly string[]
}

/** What a file of pages says about itself. */
export type PagesAbout = {
  readonly title: string
  readonly subject: string
  /** BCP 47. */
  readonly language: string
  /** ISO date that pins the dates of the file; null takes a fixed one. */
  readonly date: string | null
}

/**
 * The workbook of one participant or for one role as a PDF: real text in embedded fonts, vectors
 * only, bookmarks, and links from contents and index tabs. The same document and options always
 * give the same bytes. `fonts` is the folder with the TTF files.
 */
export async function workbookPdf(
  document: Document,
  options: WorkbookOptions & { readonly fonts: string },
): Promise<Result<WorkbookPdf>> {
  const workbook = workbookPages(document, options)
  if (!workbook.ok) return workbook
  const { title, subject, date, pages, warnings } = workbook.value
  const language = languageTag(settingsOf(document).languages)
  const bytes = await pagesPdf(pages, { title, subject, language, date }, options.fonts)
  return ok({ bytes, pages: pages.length, warnings })
}

/** Any pages of workbooks as one PDF, in order. Links count pages of the whole file. */
export function pagesPdf(
  pages: readonly WorkbookPage[],
  about: PagesAbout,
  fonts: string,
): Promise<Uint8Array> {
  const [first] = pages
  const date = pinnedDate(about.date)
  return writePdf(
    {
      version: '1.7',
      pageSize: first
        ? { width: first.drawing.width, height: first.drawing.height }
        : { width: 612, height: 792 },
      pageMargins: 0,
      language: about.language,
      displayTitle: true,
      info: {
        title: about.title,
        subject: about.subject,
        creator: 'Pathbook',
        creationDate: date,
        modDate: date,
      },
      defaultStyle: { font: 'SourceSans400', fontSize: 1 },
      content: pages.flatMap(pageContent),
    },
    fonts,
  )
}

function pageContent(page: WorkbookPage, index: number): Content[] {
  return [
    {
      text: ' ',
      preserveLeadingSpaces: true,
      id: anchor(index + 1),
      absolutePosition: { x: 0, y: 0 },
      ...(page.bookmark === null ? {} : { outline: true, outlineText: page.bookmark }),
      ...(index === 0 ? {} : { pageBreak: 'before' as const }),
    },
    { svg: workbookPageSvg(page), absolutePosition: { x: 0, y: 0 } },
    ...page.links.map(({ box, page: target }): Content => {
      const size = `width="${box.width}" height="${box.height}"`
      return {
        svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}></svg>`,
        absolutePosition: { x: box.x, y: box.y },
        linkToDestination: anchor(target),
      }
    }),
  ]
}

function anchor(page: number): string {
  return `page-${page}`
}
