import type { Shape } from '#shared/map/drawing.ts'
import { type Part, placed } from '#shared/map/poster/part.ts'

/** A piece of a page that is never cut. Heights and gaps are points. */
export type Block = {
  readonly part: Part
  /** Gap to the block above; none at the top of a page. */
  readonly above: number
  /** Stands on the page of the block after it: headings, first rows of a group. */
  readonly keep?: 'with next'
  /** Drawn above this block when it begins a later page: the header of its table. */
  readonly again?: Part
  /** Draws the block at a larger height, up to `most`, when the page has room left. */
  readonly grow?: { readonly most: number; readonly draw: (height: number) => Part }
}

type Placed = { readonly block: Block; readonly top: number }

type Page = { blocks: Placed[]; shapes: Shape[]; used: number }

/** A block with a gap above it. */
export function block(part: Part, above = 0, more: Omit<Block, 'part' | 'above'> = {}): Block {
  return { part, above, ...more }
}

/** The blocks with the first one moved down by `above`. */
export function spaced(blocks: readonly Block[], above: number): Block[] {
  return blocks.map((one, index) => (index === 0 ? { ...one, above } : one))
}

/** Height of blocks below each other on one page. */
export function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { part, above }, index) => sum + part.height + (index ? above : 0), 0)
}

/**
 * Pours blocks into pages of given heights, in order. Blocks that keep to the next one move on
 * together as long as a page can hold them together. One part per page comes back, at least one.
 */
export function pour(blocks: readonly Block[], roomOf: (page: number) => number): Part[] {
  const pages: Page[] = [{ blocks: [], shapes: [], used: 0 }]
  for (const chunk of chunksOf(blocks)) placeChunk(pages, chunk, roomOf)
  return pages.map((page, index) => finished(page, roomOf(index)))
}

function chunksOf(blocks: readonly Block[]): Block[][] {
  const chunks: Block[][] = []
  let open: Block[] | null = null
  for (const one of blocks) {
    if (open) open.push(one)
    else {
      open = [one]
      chunks.push(open)
    }
    if (one.keep !== 'with next') open = null
  }
  return chunks
}

function placeChunk(
  pages: Page[],
  chunk: readonly Block[],
  roomOf: (page: number) => number,
): void {
  const page = pages.at(-1)
  const [first] = chunk
  if (!page || !first) return
  const empty = page.blocks.length === 0
  const needed = chunk.reduce((sum, { part, above }) => sum + above + part.height, 0)
  const above = empty ? first.above : 0
  if (page.used + needed - above <= roomOf(pages.length - 1) + 0.01) {
    for (const one of chunk) put(page, one)
  } else if (!empty) {
    pages.push(pageStartingWith(first))
    placeChunk(pages, chunk, roomOf)
  } else if (chunk.length > 1) {
    // Too high for a whole page together: its blocks go on one by one.
    for (const one of chunk) placeChunk(pages, [one], roomOf)
  } else put(page, first)
}

function pageStartingWith({ again }: Block): Page {
  if (!again) return { blocks: [], shapes: [], used: 0 }
  return { blocks: [], shapes: [placed(again, 0, 0)], used: again.height }
}

function put(page: Page, one: Block): void {
  const top = page.used + (page.blocks.length === 0 ? 0 : one.above)
  page.blocks.push({ block: one, top })
  page.used = top + one.part.height
}

function finished(page: Page, height: number): Part {
  const left = height - page.used
  const growing = page.blocks.findLastIndex(({ block: { grow } }) => grow !== undefined)
  const shapes = [...page.shapes]
  let width = 0
  let moved = 0
  for (const [index, { block: one, top }] of page.blocks.entries()) {
    let part = one.part
    if (index === growing && one.grow && left > 0) {
      const target = Math.min(one.grow.most, part.height + left)
      if (target > part.height) {
        part = one.grow.draw(target)
        moved = target - one.part.height
      }
    }
    const shift = index > growing ? moved : 0
    shapes.push(placed(part, 0, top + shift))
    width = Math.max(width, part.width)
  }
  return { width, height: page.used + moved, shapes }
}
