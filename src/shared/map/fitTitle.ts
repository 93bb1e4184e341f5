import type { SceneCard } from './scene.ts'
import { measureText, type TextLook, wrapText } from './textMeasure.ts'

export type FittedTitle = {
  readonly lines: readonly string[]
  readonly look: TextLook
  /** False when even the short title at the smallest size had to end in "…". */
  readonly complete: boolean
}

/**
 * Fits a card's title into a box of points: the full title, else the short one, then both again in
 * steps of half a point down to the floor. Words are never broken while a smaller size avoids it.
 */
export function fitTitle(
  card: Pick<SceneCard, 'title' | 'shortTitle'>,
  box: { readonly width: number; readonly height: number },
  type: {
    readonly look: TextLook
    readonly floor: number
    readonly leading: number
    readonly maxLines: number
  },
): FittedTitle {
  const wordings = [...new Set([card.title, card.shortTitle].filter((text) => text !== ''))]
  for (let size = type.look.size; size >= type.floor - 0.001; size -= 0.5) {
    const look = { ...type.look, size }
    const room = linesWithin(box.height, size, type)
    for (const wording of wordings) {
      const lines = wrapText(wording, look, box.width)
      if (lines.length <= room && !breaksWord(wording, look, box.width)) {
        return { lines, look, complete: true }
      }
    }
  }
  const look = { ...type.look, size: type.floor }
  const room = Math.max(1, linesWithin(box.height, type.floor, type))
  const wording = wordings.at(-1) ?? ''
  const all = wrapText(wording, look, box.width)
  if (all.length <= room) return { lines: all, look, complete: true }
  return { lines: wrapText(wording, look, box.width, room, 'ellipsis'), look, complete: false }
}

function linesWithin(
  height: number,
  size: number,
  type: { readonly leading: number; readonly maxLines: number },
): number {
  return Math.min(type.maxLines, Math.floor((height + 0.01) / (size * type.leading)))
}

function breaksWord(text: string, look: TextLook, width: number): boolean {
  return text.split(/[\s/-]+/).some((word) => measureText(word, look) > width)
}
