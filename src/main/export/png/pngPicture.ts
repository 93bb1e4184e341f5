import { ok, problem, type Result } from '#shared/base/result.ts'
import type { Drawing } from '#shared/map/drawing.ts'
import type { LinkedImage } from '#shared/map/drawingToSvg.ts'
import { pngWriter } from './pngWriter.ts'
import { rasterizer } from './rasterizer.ts'

/** Pixels drawn at a time: 32 MB while they are drawn. */
const stripPixels = 8_000_000
/** Longest side of a picture that common viewers open. */
const longestSide = 65_000

/**
 * A drawing as PNG. It is drawn in strips from the top, each packed before the next, so that memory
 * does not grow with the size of the picture. Problem `picture-too-large` names a finer size.
 */
export async function pngPicture(
  drawing: Drawing,
  options: {
    readonly dpi: number
    readonly fonts: string
    readonly engines: string
    readonly images?: readonly LinkedImage[]
  },
): Promise<Result<Uint8Array>> {
  const { dpi } = options
  const width = pixels(drawing.width, dpi)
  const height = pixels(drawing.height, dpi)
  const longest = Math.max(width, height)
  if (longest > longestSide) {
    const most = Math.floor((dpi * longestSide) / longest)
    return problem(
      'picture-too-large',
      `At ${dpi} dpi this picture is ${width} by ${height} pixels, more than programs open. Take at most ${most} dpi.`,
    )
  }
  const raster = await rasterizer(drawing, options)
  const writer = pngWriter(width, height, dpi)
  const rows = Math.max(1, Math.floor(stripPixels / width))
  for (let top = 0; top < height; top += rows) {
    const count = Math.min(rows, height - top)
    const part = {
      x: 0,
      y: (top / height) * drawing.height,
      width: drawing.width,
      height: (count / height) * drawing.height,
    }
    await writer.write(raster.draw(part, width, count))
  }
  return ok(await writer.end())
}

/** A length in points as whole pixels. */
function pixels(points: number, dpi: number): number {
  return Math.max(1, Math.round((points / 72) * dpi))
}
