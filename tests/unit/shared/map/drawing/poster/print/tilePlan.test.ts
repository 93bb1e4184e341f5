import { describe, expect, test } from 'vitest'
import { millimeters } from '#shared/map/poster/paperSizes.ts'
import { instruction } from '#shared/map/poster/print/tilePages.ts'
import { type TileOptions, tilePlan } from '#shared/map/poster/print/tilePlan.ts'
import { seamSentence } from '#shared/map/poster/print/tileWords.ts'

const a1 = { width: millimeters(841), height: millimeters(594) }
const a4: TileOptions = { sheet: 'a4', overlap: 10, scale: 'exact' }

function card(id: string, x: number, y: number, size = 50) {
  const side = millimeters(size)
  return { id, x: millimeters(x), y: millimeters(y), width: side, height: side }
}

describe('Posters on tiles', () => {
  test.each([0, 10, 25])('tiles with %i mm overlap cover the whole poster', (overlap) => {
    const { tiles, columns, rows } = tilePlan(a1, [], { ...a4, overlap })
    const [first, last] = [tiles[0]?.part, tiles.at(-1)?.part]
    expect(tiles).toHaveLength(columns * rows)
    expect(first?.x).toBeLessThanOrEqual(0)
    expect(first?.y).toBeLessThanOrEqual(0)
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(a1.width - 0.001)
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeGreaterThanOrEqual(a1.height - 0.001)
  })

  test('neighbors share the overlap and nothing more', () => {
    const { tiles } = tilePlan(a1, [], a4)
    const [one, two] = [tiles[0]?.part, tiles[1]?.part]
    const shared = (one?.x ?? 0) + (one?.width ?? 0) - (two?.x ?? 0)
    expect(shared).toBeCloseTo(millimeters(10), 6)
  })

  test('the seams move to where they cut the fewest cards', () => {
    const sheet = { width: millimeters(350), height: millimeters(180) }
    // Two sheets of 281 mm beside each other: a card in the middle would stand on the seam.
    const cards = [card('left', 10, 60), card('middle', 150, 60), card('right', 290, 60)]
    const plan = tilePlan(sheet, cards, a4)
    expect([plan.columns, plan.rows, plan.cutCardIds]).toEqual([2, 1, []])
  })

  test('a card larger than a sheet is always cut, and the sentence says so', () => {
    const plan = tilePlan(a1, [card('huge', 100, 100, 320)], a4)
    expect(plan.cutCardIds).toEqual(['huge'])
    expect(seamSentence(plan, plan, a4)).toMatch(
      /^\d+ A4 sheets in full size: 1 card is cut by a seam\.$/,
    )
  })

  test('a smaller poster is tried when it saves sheets', () => {
    const sheet = { width: millimeters(300), height: millimeters(200) }
    const fewest = tilePlan(sheet, [], { ...a4, scale: 'fewest cuts' })
    expect([tilePlan(sheet, [], a4).tiles.length, fewest.tiles.length]).toEqual([2, 1])
    expect(fewest.scale).toBeLessThan(1)
    expect(seamSentence(fewest, fewest, a4)).toBe(
      `1 A4 sheet at ${Math.round(fewest.scale * 100)} % of its size: no card is cut by a seam.`,
    )
  })

  test('every sheet says what to cut and what goes on top', () => {
    const plan = tilePlan({ width: millimeters(500), height: millimeters(370) }, [], {
      ...a4,
      sheet: 'a4',
    })
    expect(plan.tiles.map((tile) => instruction(tile, plan))).toEqual([
      'On the gray strips tiles 2 and 3 go on top.',
      'Cut at the marks of the left edge. On the gray strips tile 4 goes on top.',
      'Cut at the marks of the top edge. On the gray strips tile 4 goes on top.',
      'Cut at the marks of the left and top edges.',
    ])
  })
})
