import { centeredBaseline } from '#shared/map/textShapes.ts'
import type { DownText, PageLink, PrintPage } from '#shared/publish/printPage.ts'
import { paintShapes } from './paintShapes.ts'
import { pinnedDate, writePdf } from './pdfmakeSetup.ts'

export type AboutBook = {
  readonly title: string
  readonly subject: string
  /** BCP 47. */
  readonly language: string
  /** Pins the dates in the file; it may stop early: 2024-05. */
  readonly date: string
}

/**
 * Finished pages as one PDF: vectors and real text, fonts embedded as subsets, bookmarks and links.
 * The same pages always give the same bytes. `fonts` is the folder with the TTF files.
 */
export async function bookPagesPdf(
  pages: readonly PrintPage[],
  about: AboutBook,
  fonts: string,
): Promise<Uint8Array> {
  const date = pinnedDate(about.date)
  const [first] = pages
  if (!first) throw new Error('A book without pages cannot be printed')
  const { width, height } = first.drawing
  return writePdf(
    {
      version: '1.7',
      pageSize: { width, height },
      pageMargins: 0,
      language: about.language,
      displayTitle: true,
      info: {
        title: about.title,
        ...(about.subject === '' ? {} : { subject: about.subject }),
        creator: 'Pathbook',
        creationDate: date,
        modDate: date,
      },
      defaultStyle: { font: 'SourceSans400' },
      // The writer opens the file with one empty page; what stands on pages is drawn on it directly.
      content: [{ canvas: [{ type: 'rect', x: 0, y: 0, w: 0, h: 0 }] }],
    },
    fonts,
    (file) => {
      const targets = targetsOn(pages)
      for (const [index, page] of pages.entries()) {
        if (index > 0) addPage(file, page)
        drawPage(file, page, fonts)
        for (const [name, y] of targets[index] ?? []) {
          file.addNamedDestination(name, 'XYZ', 0, y, 0)
        }
        for (const link of page.links) addLink(file, link)
      }
      addBookmarks(file.outline, pages)
    },
  )
}

function addPage(file: PDFKit.PDFDocument, { drawing }: PrintPage): void {
  file.addPage({ size: [drawing.width, drawing.height], margin: 0 })
}

function drawPage(file: PDFKit.PDFDocument, page: PrintPage, fonts: string): void {
  paintShapes(file, page.drawing.shapes, fonts)
  for (const text of page.downTexts) drawDown(file, text, fonts)
}

/** The word centered on its point, turned a quarter to the right. */
function drawDown(
  file: PDFKit.PDFDocument,
  { text, x, y, look, color }: DownText,
  fonts: string,
): void {
  file.save().translate(x, y).rotate(90)
  const place = { x: 0, y: centeredBaseline(0, look), anchor: 'middle' } as const
  paintShapes(file, [{ kind: 'text', text, ...place, ...look, color }], fonts)
  file.restore()
}

/** Names of the places that links lead to, page by page, with their distance from the top. */
function targetsOn(pages: readonly PrintPage[]): ReadonlyMap<string, number>[] {
  const places = pages.map(() => new Map<string, number>())
  for (const { links } of pages) {
    for (const { to } of links) {
      if (to.kind === 'page') places[to.page - 1]?.set(nameOf(to.page, to.y), to.y)
    }
  }
  return places
}

function nameOf(page: number, y: number): string {
  return `page-${page}-${Math.round(y)}`
}

function addLink(file: PDFKit.PDFDocument, { box, to }: PageLink): void {
  const { x, y, width, height } = box
  if (to.kind === 'page') file.goTo(x, y, width, height, nameOf(to.page, to.y))
  else file.link(x, y, width, height, to.url)
}

/** Bookmarks that open their page at its left edge, at the height of the heading. */
function addBookmarks(root: PDFKit.PDFOutline, pages: readonly PrintPage[]): void {
  const parents: PDFKit.PDFOutline[] = []
  for (const [pageNumber, { bookmarks, drawing }] of pages.entries()) {
    for (const { text, level, y } of bookmarks) {
      const depth = Math.min(level - 1, parents.length)
      // The writer counts the left edge from the right.
      const place = { expanded: false, pageNumber, top: y, left: drawing.width }
      parents.splice(depth, parents.length, (parents[depth - 1] ?? root).addItem(text, place))
    }
  }
}
