import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readTemplate } from '#main/api/templates.ts'
import { posterPdf } from '#main/export/posterPdf.ts'
import type { PaperName } from '#shared/domain/records/map.ts'
import { posterDrawing } from '#shared/map/poster/posterDrawing.ts'
import { tiledPoster } from '#shared/map/poster/print/posterJob.ts'
import type { TileSheet } from '#shared/map/poster/print/tilePlan.ts'
import { unwrap } from './results.ts'
import { proveTiles, type TileProof } from './tileProof.ts'

export type Combination = {
  readonly paper: PaperName
  readonly sheet: TileSheet
  /** Millimeters. */
  readonly overlap: number
  readonly dpi: number
}

/** Prints the sample's poster whole and on tiles, and puts the tiles together again. */
export async function proveCombination(
  { paper, sheet, overlap, dpi }: Combination,
  places: { readonly resources: string; readonly folder: string },
): Promise<{ readonly proof: TileProof; readonly columns: number }> {
  const document = unwrap(await readTemplate(places.resources, 'healthcare'))
  const tile = { sheet, overlap, scale: 'exact' } as const
  const options = {
    paper,
    orientation: 'landscape',
    palette: 'color',
    howToRead: 'shown',
    routes: 'shown',
    payChart: 'shown',
    bleed: 0,
    marks: false,
    tile: null,
  } as const
  const fonts = join(places.resources, 'fonts')
  const name = `${paper}-${sheet}-${overlap}`
  const files = {
    whole: join(places.folder, `${name}-whole.pdf`),
    tiled: join(places.folder, `${name}.pdf`),
  }
  const whole = unwrap(await posterPdf(document, 'map-whole', { ...options, fonts }))
  const tiled = unwrap(await posterPdf(document, 'map-whole', { ...options, tile, fonts }))
  writeFileSync(files.whole, whole.bytes)
  writeFileSync(files.tiled, tiled.bytes)
  const { plan } = tiledPoster(unwrap(posterDrawing(document, 'map-whole', options)), tile)
  const proof = proveTiles(files.whole, files.tiled, { columns: plan.columns, overlap }, dpi)
  return { proof, columns: plan.columns }
}
