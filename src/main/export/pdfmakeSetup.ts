import { resolve, sep } from 'node:path'
import pdfmake from 'pdfmake'
import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import { pdfFonts } from './pdfFonts.ts'

/**
 * Turns a definition into the bytes of a PDF. The writer may read our font files and nothing else,
 * and never the network. Definitions are changed while they are written: build a new one each time.
 * `finish` may add to the file when all its pages are there.
 */
export async function writePdf(
  definition: TDocumentDefinitions,
  fontFolder: string,
  finish: (file: PDFKit.PDFDocument) => void = () => {},
): Promise<Uint8Array> {
  const folder = resolve(fontFolder)
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy((path) => resolve(path).startsWith(folder + sep))
  pdfmake.setFonts(pdfFonts(folder))
  const pdf = pdfmake.createPdf(definition)
  finish(await pdf.getStream())
  return new Uint8Array(await pdf.getBuffer())
}

/**
 * The date that stands in a file for an edition: the first moment of a date like 2024-05, in UTC.
 * It also decides the file's identifier, so equal projects give equal bytes.
 */
export function pinnedDate(date: string | null): Date {
  const [year = '2000', month = '01', day = '01'] = (date ?? '').split('-').filter(Boolean)
  return new Date(`${year}-${month}-${day}T00:00:00Z`)
}
