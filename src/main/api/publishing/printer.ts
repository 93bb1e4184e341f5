import { findProgram } from '#main/tasks/findProgram.ts'
import { runTask } from '#main/tasks/runTask.ts'
import type { Publication } from '#shared/api/publication.ts'
import type { Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'

/** A finished publication. */
export type Printed = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** What does not fit or is unconfirmed, as sentences. */
  readonly warnings: readonly string[]
}

/** What is sent to the printing program. */
export type PrintOrder = {
  readonly document: Document
  readonly publication: Publication
  readonly fonts: string
}

export type Printer = {
  /** Problems: those of the publication, `took-too-long`, `cancelled`. */
  print(document: Document, publication: Publication): Promise<Result<Printed>>
  /** Like `print`, but of each kind only the newest goes on: the one before answers `cancelled`. */
  preview(document: Document, publication: Publication): Promise<Result<Printed>>
  /** Ends everything that is being printed. */
  stop(): void
}

/** A guidebook of 500 pages takes about 6 seconds on a small laptop. */
const longestPrint = 120

/** Prints in a thread, so that edits stay quick meanwhile. */
export function taskPrinter(resources: string): Printer {
  const all = new AbortController()
  const shown = new Map<Publication['kind'], AbortController>()

  async function order(document: Document, publication: Publication, signal: AbortSignal) {
    const program = findProgram('api/publishing/printProcess.ts')
    const input: PrintOrder = { document, publication, fonts: `${resources}/fonts` }
    const answer = await runTask<Result<Printed>>(program, input, { seconds: longestPrint, signal })
    return answer.ok ? answer.value : answer
  }
  return {
    print: (document, publication) => order(document, publication, all.signal),
    preview(document, publication) {
      shown.get(publication.kind)?.abort()
      const newest = new AbortController()
      shown.set(publication.kind, newest)
      return order(document, publication, AbortSignal.any([all.signal, newest.signal]))
    },
    stop: () => all.abort(),
  }
}
