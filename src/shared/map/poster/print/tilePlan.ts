import type { Box, Size } from '../../drawing.ts'
import { millimeters } from '../paperSizes.ts'

export const tileSheets = ['a4', 'a3', 'letter'] as const
export type TileSheet = (typeof tileSheets)[number]

export type TileOptions = {
  readonly sheet: TileSheet
  /** Millimeters that neighboring tiles share, 0 to 25. */
  readonly overlap: number
  /** The poster in its own size, or up to a tenth smaller where that cuts fewer cards. */
  readonly scale: 'exact' | 'fewest cuts'
}

/** One sheet: the part of the poster it shows, in points of the scaled poster. */
export type Tile = {
  /** From 1, row by row. */
  readonly number: number
  readonly column: number
  readonly row: number
  readonly part: Box
}

export type TilePlan = {
  readonly sheet: Size
  /** What printers leave white around every sheet, in points. */
  readonly margin: number
  readonly overlap: number
  readonly scale: number
  readonly columns: number
  readonly rows: number
  readonly tiles: readonly Tile[]
  /** Cards that are whole on no sheet, by id. */
  readonly cutCardIds: readonly string[]
}

type Card = Box & { readonly id: string }

const sheetSizes: Record<TileSheet, Size> = {
  a4: { width: millimeters(210), height: millimeters(297) },
  a3: { width: millimeters(297), height: millimeters(420) },
  letter: { width: 612, height: 792 },
}

export function tileSheetLabel(sheet: TileSheet): string {
  return { a4: 'A4', a3: 'A3', letter: 'Letter' }[sheet]
}

/** Office printers leave about this much white. */
const margin = millimeters(8)
const offsetStep = millimeters(1)
/** A card that is cut weighs as much as this share of a further sheet. */
const cutWeight = 0.6
const smallestScale = 0.9

/**
 * The poster cut into sheets: both ways of turning the sheet, and all offsets the free room allows,
 * are tried for the fewest sheets and cards cut by a seam. `cards` are the cards on the poster in
 * its own size.
 */
export function tilePlan(poster: Size, cards: readonly Card[], options: TileOptions): TilePlan {
  const exact = bestAt(1, poster, cards, options)
  if (options.scale === 'exact') return exact
  let best = exact
  for (let percent = 99; percent >= smallestScale * 100; percent -= 1) {
    const plan = bestAt(percent / 100, poster, cards, options)
    if (costOf(plan) < costOf(best) - 0.001) best = plan
  }
  return best
}

function costOf(plan: TilePlan): number {
  return plan.tiles.length + plan.cutCardIds.length * cutWeight
}

function bestAt(
  scale: number,
  poster: Size,
  cards: readonly Card[],
  options: TileOptions,
): TilePlan {
  const { width, height } = sheetSizes[options.sheet]
  const upright = planOn({ width, height }, scale, poster, cards, options)
  const lying = planOn({ width: height, height: width }, scale, poster, cards, options)
  return costOf(lying) < costOf(upright) ? lying : upright
}

function planOn(
  sheet: Size,
  scale: number,
  poster: Size,
  cards: readonly Card[],
  options: TileOptions,
): TilePlan {
  const overlap = millimeters(options.overlap)
  const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin }
  const across = axisOf(poster.width * scale, room.width, overlap, (first) =>
    cards.map((card) => fits(card.x * scale, card.width * scale, first)),
  )
  const down = axisOf(poster.height * scale, room.height, overlap, (first) =>
    cards.map((card) => fits(card.y * scale, card.height * scale, first)),
  )
  const best = fewestCuts(across, down)
  const [columns, rows] = [best.across.count, best.down.count]
  return {
    sheet,
    margin,
    overlap,
    scale,
    columns,
    rows,
    tiles: Array.from({ length: columns * rows }, (_, index): Tile => {
      const [row, column] = [Math.floor(index / columns), index % columns]
      return {
        number: index + 1,
        column,
        row,
        part: {
          x: best.across.first + column * best.across.step,
          y: best.down.first + row * best.down.step,
          ...room,
        },
      }
    }),
    cutCardIds: cards.flatMap(({ id }, index) =>
      best.across.whole[index] && best.down.whole[index] ? [] : [id],
    ),
  }
}

/** Sheets along one direction: the first begins at `first` (0 or before the poster's edge). */
type Axis = {
  readonly first: number
  readonly step: number
  readonly count: number
  readonly room: number
  /** For each card whether one sheet holds it whole in this direction. */
  readonly whole: readonly boolean[]
}

type Window = Pick<Axis, 'first' | 'step' | 'count' | 'room'>

function axisOf(
  length: number,
  room: number,
  overlap: number,
  wholeAt: (window: Window) => boolean[],
): Axis[] {
  const step = room - overlap
  const count = Math.max(1, Math.ceil((length - overlap) / step - 1e-6))
  const spare = count * step + overlap - length
  const steps = Math.max(0, Math.floor(spare / offsetStep))
  // From the middle outward: of equal offsets the one that leaves even margins is taken.
  const offsets = Array.from({ length: steps + 1 }, (_, index) => index * offsetStep)
  return [spare / 2, ...offsets.toSorted((a, b) => off(a) - off(b))].map((offset) => {
    const window = { first: -offset, step, count, room }
    return { ...window, whole: wholeAt(window) }
  })

  function off(offset: number): number {
    return Math.abs(offset - spare / 2)
  }
}

function fits(start: number, length: number, { first, step, count, room }: Window): boolean {
  for (let index = 0; index < count; index += 1) {
    const from = first + index * step
    if (start >= from && start + length <= from + room) return true
  }
  return false
}

function fewestCuts(across: readonly Axis[], down: readonly Axis[]) {
  let best: { across: Axis; down: Axis; cuts: number } | null = null
  for (const column of across) {
    for (const row of down) {
      let cuts = 0
      for (const [index, whole] of column.whole.entries())
        if (!whole || !row.whole[index]) cuts += 1
      if (best === null || cuts < best.cuts) best = { across: column, down: row, cuts }
    }
  }
  if (best === null) throw new Error('A poster always has at least one sheet')
  return best
}
