import { findProgram } from '#main/tasks/findProgram.ts'
import { runTask } from '#main/tasks/runTask.ts'
import type { Publication } from '#shared/api/publication.ts'
import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import type { Result } from '#shared/base/result.ts'
import type { Document } from '#shared/domain/document.ts'

/** A finished publication. */
export type Printed = {
  readonly bytes: Uint8Array
  readonly pages: number
  /** What does not fit or is unconfirmed, as sentences. */
  readonly warnings: readonly string[]
}

/** What is to be printed, and the pictures it may show. */
export type PrintJob = {
  readonly document: Document
  readonly publication: Publication
  readonly images: ReadonlyMap<Id, ImageFile>
}

/** What is sent to the printing program. */
export type PrintOrder = PrintJob & {
  readonly fonts: string
  /** Folder of the WebAssembly that draws and cuts. */
  readonly engines: string
}

export type Printer = {
  /** Problems: those of the publication, `took-too-long`, `cancelled`. */
  print(job: PrintJob): Promise<Result<Printed>>
  /** Like `print`, but of each kind only the newest goes on: the one before answers `cancelled`. */
  preview(job: PrintJob): Promise<Result<Printed>>
  /** Ends everything that is being printed. */
  stop(): void
}

/** A guidebook of 500 pages takes about 6 seconds on a small laptop. */
const longestPrint = 120
/** A poster on A1 at 600 dpi, 280 million pixels, takes about 40 seconds on a small laptop. */
const longestPicture = 600

/** Prints in a thread, so that edits stay quick meanwhile. */
export function taskPrinter(resources: string): Printer {
  const all = new AbortController()
  const shown = new Map<Publication['kind'], AbortController>()

  async function order(job: PrintJob, signal: AbortSignal) {
    const program = findProgram('api/publishing/printProcess.ts')
    const input: PrintOrder = {
      ...job,
      fonts: `${resources}/fonts`,
      engines: `${resources}/engines`,
    }
    const seconds = job.publication.kind === 'png' ? longestPicture : longestPrint
    const answer = await runTask<Result<Printed>>(program, input, { seconds, signal })
    return answer.ok ? answer.value : answer
  }
  return {
    print: (job) => order(job, all.signal),
    preview(job) {
      const { kind } = job.publication
      shown.get(kind)?.abort()
      const newest = new AbortController()
      shown.set(kind, newest)
      return order(job, AbortSignal.any([all.signal, newest.signal]))
    },
    stop: () => all.abort(),
  }
}
