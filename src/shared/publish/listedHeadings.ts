import type { Book, Heading, PagePart } from './pageContent.ts'

/** Every heading of a book that stands in its contents, in reading order. */
export function listedHeadings(book: Book): Heading[] {
  return book.sections.flatMap(({ parts }) => headingsIn(parts))
}

function headingsIn(parts: readonly PagePart[]): Heading[] {
  return parts.flatMap(headingsOf)
}

function headingsOf(part: PagePart): Heading[] {
  switch (part.kind) {
    case 'heading':
      return part.contents === 'listed' ? [part] : []
    case 'list':
      return part.items.flatMap(headingsIn)
    case 'columns':
      return part.columns.flatMap((column) => headingsIn(column.parts))
    case 'quote':
    case 'box':
    case 'newspaper':
    case 'together':
      return headingsIn(part.parts)
    case 'place':
    case 'paragraph':
    case 'checklist':
    case 'table':
    case 'drawing':
    case 'write-in':
    case 'rule':
    case 'space':
    case 'page-break':
    case 'contents':
      return []
  }
}
