import type { Id } from '#shared/base/identifiers.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { type Document, settingsOf } from '#shared/domain/document.ts'
import { drawingToSvg } from '#shared/map/drawingToSvg.ts'
import { type PosterOptions, posterDrawing } from '#shared/map/poster/posterDrawing.ts'
import { languageTag } from './languageTag.ts'
import { pinnedDate, writePdf } from './pdfmakeSetup.ts'

export type PosterPdf = {
  readonly bytes: Uint8Array
  readonly pages: 1
  readonly warnings: readonly string[]
}

/**
 * A map as a poster in one PDF page of exactly the sheet's size: vector only, fonts embedded. The
 * same document and options always give the same bytes. `fonts` is the folder with the TTF files.
 */
export async function posterPdf(
  document: Document,
  mapId: Id,
  options: PosterOptions & { readonly fonts: string },
): Promise<Result<PosterPdf>> {
  const poster = posterDrawing(document, mapId, options)
  if (!poster.ok) return poster
  const { drawing, warnings } = poster.value
  const settings = settingsOf(document)
  const date = pinnedDate(settings.asOf)
  const map = document.map.get(mapId)
  const bytes = await writePdf(
    {
      version: '1.7',
      pageSize: { width: drawing.width, height: drawing.height },
      pageMargins: 0,
      language: languageTag(settings.languages),
      displayTitle: true,
      info: {
        title:
          map && map.name !== settings.title ? `${settings.title}: ${map.name}` : settings.title,
        subject: drawing.alt,
        creator: 'Pathbook',
        creationDate: date,
        modDate: date,
      },
      defaultStyle: { font: 'SourceSans400' },
      content: [
        {
          svg: drawingToSvg({ ...drawing, alt: '' }, { fonts: 'faces' }),
          absolutePosition: { x: 0, y: 0 },
        },
      ],
    },
    options.fonts,
  )
  return ok({ bytes, pages: 1, warnings })
}
