import type { Id } from '../../../base/identifiers.ts'
import { ok, problem, type Result } from '../../../base/result.ts'
import { type Document, settingsOf } from '../../../domain/document.ts'
import type { PlacedImage } from '../../annotations/placedImages.ts'
import type { Size } from '../../drawing.ts'
import type { Poster } from '../posterDrawing.ts'
import type { PosterOptions } from '../posterLayout.ts'
import { type CompanionOptions, sheetsOfKind } from './companions.ts'
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

/** Sizes of images in pixels. */
export type Images = ReadonlyMap<Id, Size>

export type PosterJob = PrintJob & {
  readonly title: string
  /** What a screen reader says for the poster. */
  readonly alt: string
  readonly warnings: readonly string[]
}

/**
 * A map as the pages of a poster: one sheet, a key page and its tiles, or the sheets that go with a
 * poster. `images` are those of the project file; a logo that is not among them is left out.
 */
export function posterJob(
  document: Document,
  mapId: Id,
  options: PosterOptions & PrintOptions & Partial<CompanionOptions> & { readonly images?: Images },
): Result<PosterJob> {
  const logoId = document.map.get(mapId)?.logoId ?? null
  const logo = logoId === null ? null : (options.images?.get(logoId) ?? null)
  const { sheet = 'poster', roleId = null } = options
  if (options.tile !== null && sheet !== 'poster') return tilesProblem()
  const drawn = sheetsOfKind(document, mapId, { ...options, sheet, roleId, logo })
  if (!drawn.ok) return drawn
  const posters = drawn.value
  const [first] = posters
  const title = posterTitle(document, mapId)
  const about = { title, alt: first?.drawing.alt ?? '' }
  const imagesOf = (poster: Poster): readonly PlacedImage[] => poster.images
  if (options.tile === null || !first) {
    const { bleed, marks } = options
    const after = bleed > 0 ? `, bleed ${bleed} mm` : ''
    return ok({
      ...about,
      pictures: [],
      pages: posters.map((poster) =>
        trimmedPage(poster.drawing, {
          bleed,
          marks,
          slug: `${title}. Finished size ${poster.sheetWords}${after}.`,
          images: imagesOf(poster),
        }),
      ),
      warnings: warningsOf(posters),
    })
  }
  const { plan, seams } = tiledPoster(first, options.tile)
  return ok({
    ...about,
    pictures: [{ ...first.drawing, images: imagesOf(first) }],
    pages: [
      keyPage(first.drawing, plan, { title, sheets: sheetsOf(plan, options.tile), seams }),
      ...tilePages(first.drawing, plan, title),
    ],
    warnings: [seams, ...smallerType(first, plan), ...first.warnings],
  })
}

/** A poster that is printed smaller has smaller type than it says. */
function smallerType({ smallestType }: Poster, { scale }: TilePlan): string[] {
  if (scale === 1) return []
  const points = Math.round(smallestType * scale * 10) / 10
  return [`Printed at ${Math.round(scale * 100)} %, the smallest text is ${points} pt.`]
}

/** What is wrong with one of several sheets, said once. */
function warningsOf(posters: readonly Poster[]): string[] {
  return [...new Set(posters.flatMap(({ warnings }) => warnings))]
}

function tilesProblem() {
  return problem(
    'only-posters-on-tiles',
    'Only the poster itself can be cut into tiles. Print the other sheets whole.',
  )
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
