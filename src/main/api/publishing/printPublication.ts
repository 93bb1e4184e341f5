import { guidebookPdf } from '#main/export/guidebookPdf.ts'
import { htmlMap } from '#main/export/html/htmlMap.ts'
import { linkedImages } from '#main/export/imageLinks.ts'
import { mapFile } from '#main/export/mapFile.ts'
import { pngPicture } from '#main/export/png/pngPicture.ts'
import { posterPdf } from '#main/export/posterPdf.ts'
import { workbookPdf } from '#main/export/workbookPdf.ts'
import type { PublicationOf } from '#shared/api/publication.ts'
import { ok, type Result } from '#shared/base/result.ts'
import { settingsOf } from '#shared/domain/document.ts'
import { drawingToSvg } from '#shared/map/drawingToSvg.ts'
import { mapDrawing } from '#shared/map/plain/mapDrawing.ts'
import type { Printed, PrintOrder } from './printer.ts'

/** Makes a publication. Runs in the printing program, never beside the open project. */
export async function printPublication(order: PrintOrder): Promise<Result<Printed>> {
  const { document, publication } = order
  switch (publication.kind) {
    case 'svg':
      return printSvg(order, publication)
    case 'png':
      return printPng(order, publication)
    case 'html': {
      const bytes = await htmlMap(document, publication.mapId, order)
      return bytes.ok ? ok({ bytes: bytes.value, pages: 1, warnings: [] }) : bytes
    }
    case 'mapFile': {
      const bytes = mapFile(document, publication.mapId, publication.format)
      return bytes.ok ? ok({ bytes: bytes.value, pages: 1, warnings: [] }) : bytes
    }
    case 'poster':
      return printPoster(order, publication)
    case 'guidebook':
      return printGuidebook(order, publication)
    case 'workbook':
      return printWorkbook(order, publication)
  }
}

function printPoster(
  { document, fonts, images }: PrintOrder,
  publication: PublicationOf<'poster'>,
) {
  const { mapId, howToRead, routes, payChart, savesInk, draftNotice, ...options } = publication
  return posterPdf(document, mapId, {
    ...options,
    ink: savesInk ? 'saved' : 'full',
    howToRead: shownIf(howToRead),
    routes: shownIf(routes),
    payChart: shownIf(payChart),
    draftNotice: shownIf(draftNotice),
    fonts,
    images,
  })
}

function printGuidebook({ document, fonts }: PrintOrder, publication: PublicationOf<'guidebook'>) {
  const { guidebookId, paper } = publication
  return guidebookPdf(document, guidebookId, { paper, fonts })
}

function printWorkbook({ document, fonts }: PrintOrder, publication: PublicationOf<'workbook'>) {
  const { personId, targetRoleId, mode, paper } = publication
  return workbookPdf(document, { personId, targetRoleId, mode, paper, fonts })
}

function shownIf(wanted: boolean): 'shown' | 'hidden' {
  return wanted ? 'shown' : 'hidden'
}

/** The map alone, or the whole picture on the map's own sheet. */
function printSvg(
  { document, images }: PrintOrder,
  { mapId, picture }: PublicationOf<'svg'>,
): Result<Printed> {
  const drawn = mapDrawing(document, mapId, picture, images)
  if (!drawn.ok) return drawn
  const { drawing, warnings } = drawn.value
  const linked = linkedImages(drawn.value.images, images)
  const svg = drawingToSvg(drawing, {
    fonts: 'css',
    size: 'points',
    widths: 'written',
    images: linked,
    description: `${settingsOf(document).title}, map “${document.map.get(mapId)?.name ?? ''}”. Every card is a group with its facts as its title; all words are text.`,
  })
  return ok({ bytes: new TextEncoder().encode(svg), pages: 1, warnings })
}

async function printPng(
  { document, fonts, engines, images }: PrintOrder,
  { mapId, picture, dpi }: PublicationOf<'png'>,
): Promise<Result<Printed>> {
  const drawn = mapDrawing(document, mapId, picture, images)
  if (!drawn.ok) return drawn
  const bytes = await pngPicture(drawn.value.drawing, {
    dpi,
    fonts,
    engines,
    images: linkedImages(drawn.value.images, images),
  })
  return bytes.ok ? ok({ bytes: bytes.value, pages: 1, warnings: drawn.value.warnings }) : bytes
}
