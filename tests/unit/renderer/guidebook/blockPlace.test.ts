import { expect, test } from 'vitest'
import { placeBetween } from '#renderer/features/guidebook/blockPlace.ts'
import { compareOrder } from '#shared/domain/queries/order.ts'

/** Ids as the application makes them, from a seed that the test names. */
function idsFrom(seed: number) {
  let state = seed
  return (prefix: string) => {
    let letters = ''
    for (let index = 0; index < 9; index++) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      letters += (Math.floor(state / 65_536) % 36).toString(36)
    }
    return `${prefix}-${letters}`
  }
}

type Placed = { id: string; order: number }

/** Inserts at a position and answers whether every other block stayed as it was. */
function insert(blocks: Placed[], index: number, makeId: (prefix: string) => string): boolean {
  const place = placeBetween(blocks[index - 1], blocks[index], makeId)
  if (!place) return false
  const expected = blocks.toSpliced(index, 0, place)
  expect(expected.toSorted(compareOrder)).toEqual(expected)
  blocks.splice(index, 0, place)
  return true
}

const chapter = (count: number): Placed[] =>
  Array.from({ length: count }, (_, order) => ({ id: `block-routes-${order + 1}`, order }))

test('a block at the end takes the next order', () => {
  expect(placeBetween(undefined, undefined, idsFrom(1))?.order).toBe(0)
  expect(placeBetween({ id: 'b', order: 7 }, undefined, idsFrom(1))?.order).toBe(8)
})

test('a block in a gap of the order takes it', () => {
  const place = placeBetween({ id: 'a', order: 2 }, { id: 'b', order: 6 }, idsFrom(1))
  expect(place?.order).toBe(3)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])(
  'blocks find a place between any two others without moving them, seed %i',
  (seed) => {
    const makeId = idsFrom(seed)
    for (const index of [0, 1, 3, 6]) {
      const blocks = chapter(6)
      expect(insert(blocks, index, makeId)).toBe(true)
      expect(insert(blocks, index, makeId)).toBe(true)
      expect(insert(blocks, index + 1, makeId)).toBe(true)
    }
  },
)

test('where no id fits there is no place', () => {
  const tied = [
    { id: 'block-a', order: 1 },
    { id: 'block-a-', order: 1 },
  ] as const
  expect(placeBetween(tied[0], tied[1], () => 'zzz')).toBeNull()
})
