import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What putting the tiles together showed. */
export type TileProof = {
  readonly tiles: number
  /** Pixels of the poster that no tile showed. */
  readonly uncovered: number
  /** Pixels that differ by more than smoothing at an edge can, and their share of all. */
  readonly different: number
  readonly share: number
  /** Largest distance of a seam from where it belongs, in millimeters. */
  readonly seam: number
  /** Sizes of all pages, without repeats. */
  readonly pageSizes: readonly string[]
}

type Raster = { readonly width: number; readonly height: number; readonly pixels: Uint8Array }

/** Where the poster stands on a tile page, in points from the top left corner. */
type Placement = {
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly window: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

/** How far smoothing may take a color, of 255. */
const tolerance = 40
const pointsPerMillimeter = 72 / 25.4

/**
 * Draws poster and tiles as pixels, puts the tiles together by their matrices, and compares. Before
 * they are drawn, the page boxes of the tiles are widened by a part of a pixel, so that the pixels
 * of the tiles are the very pixels of the poster.
 */
export function proveTiles(
  poster: string,
  tiled: string,
  grid: { readonly columns: number; readonly overlap: number },
  dpi: number,
): TileProof {
  const folder = mkdtempSync(join(tmpdir(), 'pathbook-tiles-'))
  try {
    const text = plainText(tiled)
    // The first page is the key page; it shows the poster too.
    const placements = placementsIn(text).slice(1)
    const inStep = placements.map((placement) => widened(placement, dpi))
    const shifted = join(folder, 'shifted.pdf')
    writeFileSync(join(folder, 'shifted.txt'), withWidenedPages(text, inStep), 'latin1')
    writeFileSync(
      shifted,
      execFileSync('fix-qdf', [join(folder, 'shifted.txt')], { maxBuffer: 1 << 30 }),
    )
    const [whole] = [...rastersOf(poster, folder, 'poster', dpi)]
    if (!whole) throw new Error('The poster has no page')
    const sheet = assembled(whole, inStep, rastersOf(shifted, folder, 'tile', dpi, 2), dpi)
    const { uncovered, different } = differences(whole, sheet)
    return {
      tiles: placements.length,
      uncovered,
      different,
      share: different / (whole.width * whole.height),
      seam: worstSeam(placements, grid),
      pageSizes: pageSizesOf(tiled),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

type Widened = Placement & { readonly left: number; readonly top: number }

/** The placement on a page that is wider at its left and top, so that the poster begins on a pixel. */
function widened(placement: Placement, dpi: number): Widened {
  const pixel = 72 / dpi
  const [left, top] = [placement.x, placement.y].map(
    (value) => Math.ceil(value / pixel - 1e-9) * pixel - value,
  )
  const [more = 0, above = 0] = [left, top]
  const { window } = placement
  return {
    ...placement,
    left: more,
    top: above,
    x: placement.x + more,
    y: placement.y + above,
    window: { ...window, x: window.x + more, y: window.y + above },
  }
}

function withWidenedPages(text: string, pages: readonly Widened[]): string {
  let index = -1
  return text.replace(
    /\/MediaBox \[\s*0\s+0\s+(\S+)\s+(\S+)\s*\]/g,
    (own: string, width: string, height: string) => {
      const page = pages[index]
      index += 1
      return page ? `/MediaBox [ ${-page.left} 0 ${width} ${Number(height) + page.top} ]` : own
    },
  )
}

function plainText(file: string): string {
  const args = ['--qdf', '--object-streams=disable', file, '-']
  return execFileSync('qpdf', args, { maxBuffer: 1 << 30 }).toString('latin1')
}

function* rastersOf(
  file: string,
  folder: string,
  name: string,
  dpi: number,
  first = 1,
): Generator<Raster> {
  execFileSync('pdftoppm', ['-r', String(dpi), '-f', String(first), file, join(folder, name)])
  const pages = readdirSync(folder).filter((each) => each.startsWith(`${name}-`))
  for (const page of pages.toSorted()) {
    const path = join(folder, page)
    yield rasterOf(readFileSync(path))
    rmSync(path)
  }
}

/** Reads the plain format that pdftoppm writes: P6, width, height, 255, then three bytes a pixel. */
function rasterOf(bytes: Buffer): Raster {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 40).toString('latin1'))
  if (!head) throw new Error('pdftoppm wrote another format')
  const [all, width, height] = head
  return {
    width: Number(width),
    height: Number(height),
    pixels: new Uint8Array(bytes.buffer, bytes.byteOffset + all.length),
  }
}

function placementsIn(text: string): Placement[] {
  const number = '(-?[\\d.]+)'
  const pattern = new RegExp(
    `${number} ${number} ${number} ${number} re\\s+W n\\s+${number} 0 0 ${number} ${number} ${number} cm\\s+/Picture0 Do`,
    'g',
  )
  const height = /\/BBox \[\s*0\s+0\s+\S+\s+(\S+)\s*\]/.exec(text)?.[1]
  return [...text.matchAll(pattern)].map((match) => {
    const [x = 0, y = 0, width = 0, wide = 0, scale = 0, down = 0, left = 0, foot = 0] = match
      .slice(1)
      .map(Number)
    if (Math.abs(down + scale) > 1e-6) throw new Error('A tile is stretched')
    return {
      x: left,
      y: foot - Number(height) * scale,
      scale,
      window: { x, y, width, height: wide },
    }
  })
}

/** Neighbors show parts of the poster that are a sheet less the overlap apart. */
function worstSeam(
  placements: readonly Placement[],
  grid: { readonly columns: number; readonly overlap: number },
): number {
  let worst = 0
  const overlap = grid.overlap * pointsPerMillimeter
  for (const [index, tile] of placements.entries()) {
    const left = index % grid.columns === 0 ? undefined : placements[index - 1]
    const above = placements[index - grid.columns]
    if (left) worst = Math.max(worst, Math.abs(left.x - tile.x - (tile.window.width - overlap)))
    if (above) worst = Math.max(worst, Math.abs(above.y - tile.y - (tile.window.height - overlap)))
  }
  return worst / pointsPerMillimeter
}

type Assembled = { readonly pixels: Uint8Array; readonly covered: Uint8Array }

function assembled(
  whole: Raster,
  placements: readonly Placement[],
  tiles: Iterable<Raster>,
  dpi: number,
): Assembled {
  const pixels = new Uint8Array(whole.width * whole.height * 3)
  const covered = new Uint8Array(whole.width * whole.height)
  let index = 0
  for (const tile of tiles) {
    const placement = placements[index]
    index += 1
    if (!placement) throw new Error('A tile has no placement')
    const inPixels = (points: number) => (points * dpi) / 72
    const { window } = placement
    const [shiftX, shiftY] = [Math.round(inPixels(placement.x)), Math.round(inPixels(placement.y))]
    // A pixel that lies only partly in the window shows the edge of the sheet: it is left out.
    const firstX = Math.ceil(inPixels(window.x))
    const lastX = Math.floor(inPixels(window.x + window.width))
    const firstY = Math.ceil(inPixels(window.y))
    const lastY = Math.floor(inPixels(window.y + window.height))
    for (let y = firstY; y < lastY; y += 1) {
      const row = y - shiftY
      if (row < 0 || row >= whole.height) continue
      for (let x = firstX; x < lastX; x += 1) {
        const column = x - shiftX
        if (column < 0 || column >= whole.width) continue
        const to = row * whole.width + column
        const from = (y * tile.width + x) * 3
        pixels[to * 3] = tile.pixels[from] ?? 0
        pixels[to * 3 + 1] = tile.pixels[from + 1] ?? 0
        pixels[to * 3 + 2] = tile.pixels[from + 2] ?? 0
        covered[to] = 1
      }
    }
  }
  return { pixels, covered }
}

function differences(whole: Raster, sheet: Assembled) {
  let uncovered = 0
  let different = 0
  const { width, height } = whole
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      if (sheet.covered[at] === 0) {
        if (!isSeam(sheet.covered, at, width)) uncovered += 1
        continue
      }
      const near = [0, 1, 2].every((channel) => {
        const value = sheet.pixels[at * 3 + channel] ?? 0
        const own = whole.pixels[at * 3 + channel] ?? 0
        return Math.abs(value - own) <= tolerance || isBetweenNeighbors(whole, x, y, channel, value)
      })
      if (!near) different += 1
    }
  }
  return { uncovered, different }
}

/** Without overlap a seam runs through a pixel that then belongs to neither tile alone. */
function isSeam(covered: Uint8Array, at: number, width: number): boolean {
  return [1, width, width + 1, width - 1].some(
    (step) => covered[at - step] !== 0 && covered[at + step] !== 0,
  )
}

/** Smoothing mixes the colors of neighbors: anything between the darkest and lightest of them. */
function isBetweenNeighbors(
  { width, height, pixels }: Raster,
  x: number,
  y: number,
  channel: number,
  value: number,
): boolean {
  const isRim = x === 0 || y === 0 || x === width - 1 || y === height - 1
  // Around the poster the paper is white.
  let [low, high] = [255, isRim ? 255 : 0]
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      const near = pixels[(row * width + column) * 3 + channel] ?? 0
      if (near < low) low = near
      if (near > high) high = near
    }
  }
  return value >= low - tolerance && value <= high + tolerance
}

function pageSizesOf(file: string): string[] {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '9999', file]).toString()
  return [
    ...new Set([...info.matchAll(/size: +([\d.]+ x [\d.]+)/g)].map((match) => match[1] ?? '')),
  ]
}
