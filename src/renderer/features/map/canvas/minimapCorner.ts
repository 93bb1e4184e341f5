import type { Box, Size } from '#shared/map/drawing.ts'

export const corners = ['top left', 'bottom left', 'top right', 'bottom right'] as const
export type Corner = (typeof corners)[number]

/** The corner of `inside` a box of this size takes, with a gap to the edges. */
export function cornerBox(corner: Corner, size: Size, inside: Box, gap: number): Box {
  const [upright, side] = corner.split(' ')
  return {
    ...size,
    x: side === 'left' ? inside.x + gap : inside.x + inside.width - size.width - gap,
    y: upright === 'top' ? inside.y + gap : inside.y + inside.height - size.height - gap,
  }
}

type Card = Box & { readonly chosen: boolean }

/** How much of cards a box hides; a chosen card counts a hundredfold. */
export function hiddenBy(box: Box, cards: readonly Card[]): number {
  return cards.reduce((sum, card) => {
    const width = Math.min(box.x + box.width, card.x + card.width) - Math.max(box.x, card.x)
    const height = Math.min(box.y + box.height, card.y + card.height) - Math.max(box.y, card.y)
    if (width <= 0 || height <= 0) return sum
    return sum + width * height * (card.chosen ? 100 : 1)
  }, 0)
}

/**
 * The corner that hides the fewest cards, and none that is chosen. It stays where it is unless it
 * would hide less elsewhere, so that it does not jump about while the map moves.
 */
export function minimapCorner(
  now: Corner,
  cards: readonly Card[],
  boxAt: (corner: Corner) => Box,
): Corner {
  let best = now
  for (const corner of corners) {
    if (hiddenBy(boxAt(corner), cards) < hiddenBy(boxAt(best), cards) - 1) best = corner
  }
  return best
}
