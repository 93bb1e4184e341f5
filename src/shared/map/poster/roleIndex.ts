import type { Scene } from '../scene.ts'
import { measureText } from '../textMeasure.ts'
import { compareCards } from './compareCards.ts'
import { paragraph } from './paragraph.ts'
import { type Part, placed, stacked } from './part.ts'
import type { PosterPen } from './posterPen.ts'
import { referenceBadge } from './referenceBadge.ts'

/**
 * Which role a reference stands for, for sheets whose cards carry references only: in reading order,
 * down the columns, in as many columns as the names allow.
 */
export function roleIndex(scene: Scene, width: number, pen: PosterPen): Part {
  const cards = [...scene.cards].toSorted(compareCards)
  const type = pen.sans(400, 11.5, pen.theme.ink)
  const gap = pen.profile.smallest * 1.1
  const badges = cards.map((card) => referenceBadge(card, pen))
  const badgeWidth = Math.max(0, ...badges.map((badge) => badge.width))
  const nameGap = pen.profile.smallest * 0.5
  const widest = Math.max(0, ...cards.map((card) => measureText(card.title, type('').look)))
  const wanted = Math.floor((width + gap) / (badgeWidth + nameGap + widest + gap))
  const columns = Math.max(1, Math.min(cards.length, wanted + 1))
  const columnWidth = (width + gap) / columns - gap
  const items = cards.map((card, index): Part => {
    const badge = badges[index] ?? { width: 0, height: 0, shapes: [] }
    const room = columnWidth - badgeWidth - nameGap
    const fits = measureText(card.title, type('').look) <= room
    const name = paragraph([type(fits ? card.title : card.shortTitle || card.title)], room, 1.12)
    const height = Math.max(badge.height, name.height)
    return {
      width: columnWidth,
      height: height + pen.profile.smallest * 0.12,
      shapes: [
        placed(badge, 0, 0),
        placed(
          name,
          badgeWidth + nameGap,
          Math.max(0, (badge.height - type('').look.size * 1.12) / 2),
        ),
      ],
    }
  })
  return balanced(items, columns, columnWidth + gap)
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
