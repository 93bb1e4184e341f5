import { describe, expect, test } from 'vitest'
import type { Part } from '#shared/map/poster/part.ts'
import { type Block, block, heightOf, pour } from '#shared/publish/workbook/layout/flow.ts'

function aPart(height: number, x = 0): Part {
  return { width: 10, height, shapes: [{ kind: 'rect', x, y: 0, width: 10, height }] }
}

/** Tops and heights of the parts on each page. */
function placesOf(pages: readonly Part[]): [top: number, height: number][][] {
  return pages.map(({ shapes }) =>
    shapes.flatMap((shape): [number, number][] => {
      const [inner] = shape.kind === 'group' ? shape.shapes : []
      return shape.kind === 'group' && inner?.kind === 'rect' ? [[shape.y, inner.height]] : []
    }),
  )
}

const room = () => 100

describe('Blocks', () => {
  test('fill a page with their gaps and go on when it is full; the first gap of a page is dropped', () => {
    const blocks = [block(aPart(40), 9), block(aPart(40), 10), block(aPart(40), 10)]
    expect(placesOf(pour(blocks, room))).toEqual([
      [
        [0, 40],
        [50, 40],
      ],
      [[0, 40]],
    ])
  })

  test('keep to the block after them', () => {
    const blocks: Block[] = [
      block(aPart(70)),
      block(aPart(10), 5, { keep: 'with next' }),
      block(aPart(30), 2),
    ]
    expect(placesOf(pour(blocks, room))).toEqual([
      [[0, 70]],
      [
        [0, 10],
        [12, 30],
      ],
    ])
  })

  test('repeat their header at the top of a later page', () => {
    const again = aPart(15)
    const blocks = [
      block(aPart(90)),
      block(aPart(50), 0, { again }),
      block(aPart(50), 0, { again }),
    ]
    expect(placesOf(pour(blocks, room))).toEqual([
      [[0, 90]],
      [
        [0, 15],
        [15, 50],
      ],
      [
        [0, 15],
        [15, 50],
      ],
    ])
  })

  test('that are too high together are parted rather than cut', () => {
    const blocks: Block[] = [block(aPart(60), 0, { keep: 'with next' }), block(aPart(70))]
    expect(placesOf(pour(blocks, room))).toEqual([[[0, 60]], [[0, 70]]])
  })

  test('grow into the room that is left, and push what follows down', () => {
    const growing = block(aPart(20), 0, { grow: { most: 50, draw: (height) => aPart(height) } })
    expect(placesOf(pour([growing, block(aPart(10), 5)], room))).toEqual([
      [
        [0, 50],
        [55, 10],
      ],
    ])
  })

  test('use the height each page has', () => {
    const heights = [30, 100]
    const pages = pour([block(aPart(20)), block(aPart(60))], (page) => heights[page] ?? 0)
    expect(placesOf(pages)).toEqual([[[0, 20]], [[0, 60]]])
  })

  test('none give one empty page', () => {
    expect(pour([], room)).toEqual([{ width: 0, height: 0, shapes: [] }])
  })

  test('have a height with gaps between them only', () => {
    expect(heightOf([block(aPart(10), 7), block(aPart(20), 5)])).toBe(35)
  })
})
