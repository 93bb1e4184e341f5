import { join } from 'node:path'
import { posterPdf } from '#main/export/posterPdf.ts'
import { drawingToSvg } from '#shared/map/drawingToSvg.ts'
import { posterDrawing } from '#shared/map/poster/posterDrawing.ts'
import type { PosterOptions } from '#shared/map/poster/posterLayout.ts'
import type { PrintOptions } from '#shared/map/poster/print/posterJob.ts'
import { unwrap } from '../support/results.ts'
import { compare, timeOf } from './compare.ts'
import type { Bench } from './figures.ts'
import { chromiumPrinter, fontStyles } from './printWithChromium.ts'

const options: PosterOptions & PrintOptions = {
  paper: 'A1',
  orientation: 'landscape',
  palette: 'color',
  howToRead: 'shown',
  routes: 'shown',
  payChart: 'shown',
  bleed: 0,
  marks: false,
  tile: null,
}

export const posterBench: Bench = {
  name: 'poster',
  says: 'prints the sample map on A1, against Chromium printing the same drawing',
  async run(room) {
    const document = await room.sample()
    const fonts = join(room.resources, 'fonts')
    const [mapId = ''] = document.map.keys()
    const browser = await room.browser()
    const { page, context } = await browser.window()
    const printer = await chromiumPrinter(page, fonts)
    const { drawing } = unwrap(posterDrawing(document, mapId, options))
    const figures = [
      ...(await compare({
        what: 'Poster on A1, from the document',
        repeats: room.repeats,
        own: () =>
          timeOf(async () => unwrap(await posterPdf(document, mapId, { ...options, fonts }))),
        rivals: [
          {
            name: `our drawing printed by Chromium ${browser.version}`,
            note: 'Both lay the map out and draw it; the rival then prints the SVG in a browser that is running already.',
            work: () =>
              timeOf(() => {
                const poster = unwrap(posterDrawing(document, mapId, options))
                return printer.print(pageOf(poster.drawing))
              }),
          },
          {
            name: 'Chromium given the finished SVG',
            note: 'The rival neither lays out nor draws the map.',
            work: () => timeOf(() => printer.print(pageOf(drawing))),
          },
        ],
      })),
    ]
    await context.close()
    return figures
  },
}

function pageOf(drawing: Parameters<typeof drawingToSvg>[0]): string {
  const svg = drawingToSvg(drawing, { fonts: 'css', size: 'points' })
  const sheet = `@page { size: ${drawing.width}pt ${drawing.height}pt; margin: 0 } body { margin: 0 } svg { display: block }`
  return `<!doctype html><meta charset="utf-8"><style>${fontStyles}\n${sheet}</style>${svg}`
}
