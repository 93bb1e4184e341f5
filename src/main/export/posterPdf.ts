import type { Id } from '#shared/base/identifiers.ts'
import type { ImageFile } from '#shared/base/imageHeader.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import type { PosterOptions } from '#shared/map/poster/posterLayout.ts'
import type { CompanionOptions } from '#shared/map/poster/print/companions.ts'
import { type PrintOptions, posterJob } from '#shared/map/poster/print/posterJob.ts'
import { languageTag } from './languageTag.ts'
import { paintPages } from './paintPages.ts'
import { pinnedDate, writePdf } from './pdfmakeSetup.ts'

export type PosterPdf = {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly warnings: readonly string[]
}

/**
 * A map as a poster in one PDF page of exactly the sheet's size, or on tiles: vector only, fonts
 * embedded. The same document and options always give the same bytes. `fonts` is the folder with
 * the TTF files.
 */
export async function posterPdf(
  document: Document,
  mapId: Id,
  options: PosterOptions &
    PrintOptions &
    Partial<CompanionOptions> & {
      readonly fonts: string
      readonly images?: ReadonlyMap<Id, ImageFile>
    },
): Promise<Result<PosterPdf>> {
  const made = posterJob(document, mapId, options)
  if (!made.ok) return made
  const job = made.value
  const [first] = job.pages
  if (!first) throw new Error('A poster without pages cannot be printed')
  const settings = settingsOf(document)
  const date = pinnedDate(settings.asOf)
  const bytes = await writePdf(
    {
      version: '1.7',
      pageSize: { width: first.width, height: first.height },
      pageMargins: 0,
      language: languageTag(settings.languages),
      displayTitle: true,
      info: {
        title: job.title,
        subject: job.alt,
        creator: 'Pathbook',
        creationDate: date,
        modDate: date,
      },
      defaultStyle: { font: 'SourceSans400' },
      // The writer opens the file with one empty page; the poster is drawn on it directly.
      content: [{ canvas: [{ type: 'rect', x: 0, y: 0, w: 0, h: 0 }] }],
    },
    options.fonts,
    (file) => paintPages(file, job, { fonts: options.fonts, images: options.images ?? new Map() }),
  )
  return ok({ bytes, pages: job.pages.length, warnings: job.warnings })
}
