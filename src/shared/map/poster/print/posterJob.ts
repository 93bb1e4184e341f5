import type { Id } from '../../../base/identifiers.ts'
import { ok, type Result } from '../../../base/result.ts'
import { type Document, settingsOf } from '../../../domain/document.ts'
import { type Poster, type PosterOptions, posterDrawing } from '../posterDrawing.ts'
import { keyPage } from './keyPage.ts'
import type { PrintJob } from './printJob.ts'
import { tilePages } from './tilePages.ts'
import { type TileOptions, type TilePlan, tilePlan } from './tilePlan.ts'
import { seamSentence, sheetsOf } from './tileWords.ts'
import { trimmedPage } from './trimmedPage.ts'

/** How a poster goes to paper. */
export type PrintOptions = {
  /** Millimeters of color over the edge, 0 to 10. */
  readonly bleed: number
  /** Crop marks outside of the finished sheet. */
  readonly marks: boolean
  /** Cut into sheets of an office printer; bleed and marks are then of no use. */
  readonly tile: TileOptions | null
}

export type PosterJob = PrintJob & {
  readonly title: string
  /** What a screen reader says for the poster. */
  readonly alt: string
  readonly warnings: readonly string[]
}

/** A map as the pages of a poster: one sheet, or a key page and its tiles. */
export function posterJob(
  document: Document,
  mapId: Id,
  options: PosterOptions & PrintOptions,
): Result<PosterJob> {
  const drawn = posterDrawing(document, mapId, options)
  if (!drawn.ok) return drawn
  const poster = drawn.value
  const title = posterTitle(document, mapId)
  const about = { title, alt: poster.drawing.alt }
  if (options.tile === null) {
    const { bleed, marks } = options
    const slug = `${title}. Finished size ${poster.sheetWords}${bleed > 0 ? `, bleed ${bleed} mm` : ''}.`
    const page = trimmedPage(poster.drawing, { bleed, marks, slug })
    return ok({ ...about, pictures: [], pages: [page], warnings: poster.warnings })
  }
  const { plan, seams } = tiledPoster(poster, options.tile)
  return ok({
    ...about,
    pictures: [poster.drawing],
    pages: [
      keyPage(poster.drawing, plan, { title, sheets: sheetsOf(plan, options.tile), seams }),
      ...tilePages(poster.drawing, plan, title),
    ],
    warnings: [seams, ...poster.warnings],
  })
}

/** The cut of a drawn poster into sheets, and what its seams do as a sentence. */
export function tiledPoster(
  poster: Pick<Poster, 'drawing' | 'cards'>,
  options: TileOptions,
): { readonly plan: TilePlan; readonly seams: string } {
  const planFor = (scale: TileOptions['scale']) =>
    tilePlan(poster.drawing, poster.cards, { ...options, scale })
  const [exact, fewest] = [planFor('exact'), planFor('fewest cuts')]
  const plan = options.scale === 'exact' ? exact : fewest
  return { plan, seams: seamSentence(plan, fewest, options) }
}

export function posterTitle(document: Document, mapId: Id): string {
  const { title } = settingsOf(document)
  const map = document.map.get(mapId)
  return map && map.name !== title ? `${title}: ${map.name}` : title
}
