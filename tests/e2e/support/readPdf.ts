import { readFile } from 'node:fs/promises'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

export type PdfFacts = {
  readonly pages: number
  /** Width and height of the first page in whole millimeters. */
  readonly size: readonly [number, number]
  /** Words of all pages in order, for searching. */
  readonly text: string
}

const millimetersPerPoint = 25.4 / 72

/** What a printed file says about itself; throws when it is no PDF. */
export async function readPdf(path: string): Promise<PdfFacts> {
  const data = new Uint8Array(await readFile(path))
  const opening = getDocument({ data, verbosity: VerbosityLevel.ERRORS, useSystemFonts: true })
  const pdf = await opening.promise
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 })
  const facts: PdfFacts = {
    pages: pdf.numPages,
    size: [Math.round(width * millimetersPerPoint), Math.round(height * millimetersPerPoint)],
    text: texts.join('\n'),
  }
  await opening.destroy()
  return facts
}
