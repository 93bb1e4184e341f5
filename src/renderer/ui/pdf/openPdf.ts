import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

export type OpenPdf = { readonly document: PDFDocumentProxy; readonly close: () => void }

/** Opens a PDF held as base64. The page policy forbids WASM, so it is off. */
export async function openPdf(content: string): Promise<OpenPdf> {
  const data = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
  const task = getDocument({ data, useWasm: false, verbosity: 0 })
  const document = await task.promise
  return { document, close: () => void task.destroy() }
}
