import type { Id } from '#shared/base/identifiers.ts'
import { ok, type Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'
import { guidebookBook } from '#shared/publish/guidebook/guidebookBook.ts'
import type { BookPaper } from '#shared/publish/pageContent.ts'
import { type BookPdf, bookPdf } from './bookPdf.ts'

/**
 * A guidebook as PDF. Warnings name what is missing in the guidebook and what does not fit its
 * pages. `fonts` is the folder with the TTF files. Problem: `guidebook-not-found`.
 */
export async function guidebookPdf(
  document: Document,
  guidebookId: Id,
  options: { readonly paper: BookPaper; readonly fonts: string },
): Promise<Result<BookPdf>> {
  const made = guidebookBook(document, guidebookId, { paper: options.paper })
  if (!made.ok) return made
  const printed = await bookPdf(made.value.book, options.fonts)
  return ok({ ...printed, warnings: [...made.value.warnings, ...printed.warnings] })
}
