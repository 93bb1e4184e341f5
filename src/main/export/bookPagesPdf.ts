import type { Content } from 'pdfmake/interfaces'
import { drawingToSvg, faceName } from '#shared/map/drawingToSvg.ts'
import type { DownText, PageLink, PrintPage } from '#shared/publish/printPage.ts'
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
  const targets = targetNodes(pages)
  const first = pages[0]?.drawing ?? { width: 612, height: 792 }
  return writePdf(
    {
      version: '1.7',
      pageSize: { width: first.width, height: first.height },
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
      content: pages.map((page, index) => ({
        stack: [
          { svg: pageSvg(page), absolutePosition: { x: 0, y: 0 } },
          ...(targets[index] ?? []),
          ...page.links.map(linkNode),
        ],
        ...(index < pages.length - 1 ? { pageBreak: 'after' as const } : {}),
      })),
    },
    fonts,
    (file) => addBookmarks(file.outline, pages),
  )
}

function pageSvg({ drawing, downTexts }: PrintPage): string {
  const svg = drawingToSvg({ ...drawing, alt: '' }, { fonts: 'faces' })
  if (downTexts.length === 0) return svg
  return svg.replace(/<\/svg>$/, `${downTexts.map(downMarkup).join('')}</svg>`)
}

/** The word centered on its point, then turned a quarter to the right around it. */
function downMarkup({ text, x, y, look, color }: DownText): string {
  const place = { x, y: y + look.size * 0.33 }
  const inside = drawingToSvg(
    {
      width: 0,
      height: 0,
      alt: '',
      shapes: [{ kind: 'text', text, ...place, ...look, color, anchor: 'middle' }],
    },
    { fonts: 'faces' },
  ).replace(/^<svg[^>]*>|<\/svg>$/g, '')
  return `<g font-family="${faceName(look)}" transform="rotate(90 ${x} ${y})">${inside}</g>`
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

function targetNodes(pages: readonly PrintPage[]): Content[][] {
  const places = pages.map(() => new Map<string, number>())
  for (const { links } of pages) {
    for (const { to } of links) {
      if (to.kind === 'page') places[to.page - 1]?.set(targetId(to.page, to.y), to.y)
    }
  }
  // A blank draws nothing, but it is a place in the text.
  return places.map((place) =>
    [...place].map(([id, y]) => ({ text: ' ', fontSize: 1, id, absolutePosition: { x: 0, y } })),
  )
}

function targetId(page: number, y: number): string {
  return `page-${page}-${Math.round(y)}`
}

/** An empty picture over the place that leads on. */
function linkNode({ box, to }: PageLink): Content {
  const width = Math.max(1, box.width)
  const height = Math.max(1, box.height)
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"></svg>`,
    absolutePosition: { x: box.x, y: box.y },
    ...(to.kind === 'page' ? { linkToDestination: targetId(to.page, to.y) } : { link: to.url }),
  }
}
