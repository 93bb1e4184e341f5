import { ok, type Result } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import type { WorkbookOptions } from '#shared/publish/workbook/facts.ts'
import { workbookPages } from '#shared/publish/workbook/workbookPages.ts'
import { bookPagesPdf } from './bookPagesPdf.ts'
import { languageTag } from './languageTag.ts'

export type WorkbookPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** What could not be printed or is missing, as sentences. */
  readonly warnings: readonly string[]
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
  const about = { title, subject, language, date: date ?? '' }
  const bytes = await bookPagesPdf(pages, about, options.fonts)
  return ok({ bytes, pages: pages.length, warnings })
}
