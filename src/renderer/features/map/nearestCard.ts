import type { Box } from '#shared/map/drawing.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

/**
 * The card a person means by an arrow key: the nearest one whose middle lies that way, where going
 * astray sideways counts double. Null when there is none.
 */
export function nearestCard<Card extends Box & { readonly id: string }>(
  cards: readonly Card[],
  from: Card,
  direction: Direction,
): Card | null {
  let best: Card | null = null
  let bestCost = Number.POSITIVE_INFINITY
  for (const card of cards) {
    if (card.id === from.id) continue
    const [ahead, aside] = steps(from, card, direction)
    if (ahead <= 1 || aside > ahead * 4 + from.width) continue
    const cost = ahead + aside * 2
    if (cost < bestCost) {
      best = card
      bestCost = cost
    }
  }
  return best
}

/** Distance the way of the arrow, and across it. */
function steps(from: Box, to: Box, direction: Direction): [ahead: number, aside: number] {
  const x = to.x + to.width / 2 - (from.x + from.width / 2)
  const y = to.y + to.height / 2 - (from.y + from.height / 2)
  switch (direction) {
    case 'left':
      return [-x, Math.abs(y)]
    case 'right':
      return [x, Math.abs(y)]
    case 'up':
      return [-y, Math.abs(x)]
    case 'down':
      return [y, Math.abs(x)]
  }
}
