import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Box, Drawing } from '#shared/map/drawing.ts'
import { drawingToSvg, type LinkedImage } from '#shared/map/drawingToSvg.ts'
import { fontFiles } from '../fontFiles.ts'

export type Rasterizer = {
  /** A part of the drawing (points) as rows of pixels, three bytes each; `width`, `height` in pixels. */
  readonly draw: (part: Box, width: number, height: number) => Uint8Array
}

let started: Promise<void> | null = null

/** Draws with our own fonts and nothing of the machine, so that equal drawings give equal pixels. */
export async function rasterizer(
  drawing: Drawing,
  means: {
    readonly fonts: string
    readonly engines: string
    readonly images?: readonly LinkedImage[]
  },
): Promise<Rasterizer> {
  // The engine may be started only once in a program.
  started ??= readFile(join(means.engines, 'resvg.wasm')).then((bytes) => initWasm(bytes))
  await started
  const fontBuffers = await Promise.all(
    fontFiles(means.fonts).map(async (path) => new Uint8Array(await readFile(path))),
  )
  const svg = drawingToSvg(
    { ...drawing, alt: '' },
    { fonts: 'css', opacity: 'of paint', images: means.images ?? [] },
  )
  const body = svg.slice(svg.indexOf('>') + 1)
  return {
    draw({ x, y, width: partWidth, height: partHeight }, width, height) {
      const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${partWidth} ${partHeight}" preserveAspectRatio="none">`
      const picture = new Resvg(head + body, {
        background: '#ffffff',
        font: { fontBuffers, defaultFontFamily: 'Source Sans 3' },
        textRendering: 2,
      })
      const image = picture.render()
      const rows = withoutAlpha(image.pixels)
      image.free()
      picture.free()
      return rows
    },
  }
}

/** The ground is white, so no pixel shines through. */
function withoutAlpha(pixels: Uint8Array): Uint8Array {
  const out = new Uint8Array((pixels.length / 4) * 3)
  for (let from = 0, to = 0; from < pixels.length; from += 4, to += 3) {
    out[to] = pixels[from] ?? 255
    out[to + 1] = pixels[from + 1] ?? 255
    out[to + 2] = pixels[from + 2] ?? 255
  }
  return out
}
