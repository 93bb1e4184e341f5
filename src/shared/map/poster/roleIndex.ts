import type { Scene, SceneCard } from '../scene.ts'
import { measureText } from '../textMeasure.ts'
import { compareCards } from './compareCards.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'
import { referenceBadge } from './referenceBadge.ts'

/**
 * Which role a reference stands for, for sheets whose cards carry references only: in reading order,
 * down the columns, in the number of columns that takes the least height.
 */
export function roleIndex(scene: Scene, width: number, pen: PosterPen): Part {
  const cards = [...scene.cards].toSorted(compareCards)
  const gap = pen.profile.smallest
  let best: Part | null = null
  for (let columns = 1; columns <= mostColumns; columns += 1) {
    const part = indexIn(cards, { columns, width: (width + gap) / columns - gap, gap }, pen)
    if (part && (best === null || part.height < best.height - 0.5)) best = part
  }
  return best ?? { width: 0, height: 0, shapes: [] }
}

const mostColumns = 8

/** Null when a word of a name is wider than its column. */
function indexIn(
  cards: readonly SceneCard[],
  column: { readonly columns: number; readonly width: number; readonly gap: number },
  pen: PosterPen,
): Part | null {
  const name = pen.sans(400, 11.5, pen.theme.ink)
  const { look } = name('')
  const badges = cards.map((card) => referenceBadge(card, pen, 1.26))
  const badgeWidth = Math.max(0, ...badges.map((badge) => badge.width))
  const left = badgeWidth + column.gap * 0.5
  const room = column.width - left
  const words = cards.flatMap((card) => (card.shortTitle || card.title).split(' '))
  if (words.some((word) => measureText(word, look) > room)) return null
  const items = cards.map((card, index): Part => {
    const badge = badges[index] ?? { width: 0, height: 0, shapes: [] }
    const fits = measureText(card.title, look) <= room
    const text = paragraph([name(fits ? card.title : card.shortTitle || card.title)], room, 1.12)
    return {
      width: column.width,
      height: Math.max(badge.height, text.height) + look.size * 0.09,
      shapes: [
        placed(badge, 0, 0),
        placed(text, left, Math.max(0, (badge.height - look.size * 1.12) / 2)),
      ],
    }
  })
  return balanced(items, column.columns, column.width + column.gap)
}

/** Fills columns downward so that none is higher than it has to be. */
function balanced(items: readonly Part[], columns: number, pitch: number): Part {
  const heights = items.map(({ height }) => height)
  let limit = Math.max(0, ...heights, heights.reduce((sum, value) => sum + value, 0) / columns)
  let split = splitAt(heights, limit)
  while (split.length > columns) {
    limit += Math.max(1, Math.min(...heights) / 4)
    split = splitAt(heights, limit)
  }
  const stacks = split.map(([from, to]) => stacked(items.slice(from, to), 0))
  return {
    width: columns * pitch,
    height: Math.max(0, ...stacks.map(({ height }) => height)),
    shapes: stacks.map((stack, index) => placed(stack, index * pitch, 0)),
  }
}

function splitAt(heights: readonly number[], limit: number): [from: number, to: number][] {
  const out: [number, number][] = []
  let from = 0
  let used = 0
  for (const [index, height] of heights.entries()) {
    if (used > 0 && used + height > limit + 0.001) {
      out.push([from, index])
      from = index
      used = 0
    }
    used += height
  }
  if (from < heights.length) out.push([from, heights.length])
  return out
}
