import { bookPages } from '#shared/publish/bookPages.ts'
import type { Book } from '#shared/publish/pageContent.ts'
import { bookPagesPdf } from './bookPagesPdf.ts'
import { languageTag } from './languageTag.ts'

export type BookPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** What does not fit its page, as sentences. */
  readonly warnings: readonly string[]
}

/**
 * A book as PDF: its pages with bookmarks, contents and links, fonts embedded, vectors only. Equal
 * books give equal bytes. `fonts` is the folder with the TTF files.
 */
export async function bookPdf(book: Book, fonts: string): Promise<BookPdf> {
  const { pages, warnings } = bookPages(book)
  const { title, subject, language, date } = book
  const about = { title, subject, language: languageTag([language]), date }
  const bytes = await bookPagesPdf(pages, about, fonts)
  return { bytes, pages: pages.length, warnings }
}
