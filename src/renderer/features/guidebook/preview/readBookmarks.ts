import { type OpenPdf, openPdf } from '#renderer/ui/pdf/openPdf.ts'
import type { Bookmark } from './bookPages.ts'

type Pdf = OpenPdf['document']
type Outline = Awaited<ReturnType<Pdf['getOutline']>>

/** The bookmarks of a PDF held as base64, with the pages they lead to. */
export async function readBookmarks(content: string): Promise<readonly Bookmark[]> {
  const { document, close } = await openPdf(content)
  try {
    return await bookmarksOf(document, await document.getOutline())
  } finally {
    close()
  }
}

async function bookmarksOf(pdf: Pdf, outline: Outline | null): Promise<Bookmark[]> {
  const marks: Bookmark[] = []
  for (const { title, dest, items } of outline ?? []) {
    const target: unknown = typeof dest === 'string' ? await pdf.getDestination(dest) : dest
    const page = await pageOf(pdf, Array.isArray(target) ? target[0] : null)
    if (page !== null) marks.push({ title, page, inside: await bookmarksOf(pdf, items) })
  }
  return marks
}

async function pageOf(pdf: Pdf, target: unknown): Promise<number | null> {
  if (typeof target === 'number') return target + 1
  if (!isReference(target)) return null
  return (await pdf.getPageIndex(target)) + 1
}

function isReference(value: unknown): value is { num: number; gen: number } {
  return typeof value === 'object' && value !== null && 'num' in value && 'gen' in value
}
