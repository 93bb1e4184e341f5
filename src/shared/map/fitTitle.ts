import type { SceneCard } from './scene.ts'
import { measureText, type TextLook, wrapText } from './textMeasure.ts'

export type FittedTitle = {
  readonly lines: readonly string[]
  readonly look: TextLook
  /** False when even the short title at the smallest size had to end in "…". */
  readonly complete: boolean
}

/**
 * Fits a card's title into a box of points, in steps of half a point down to the floor: the full
 * title, else the short one. Keeping the wording tries all sizes of the full title before the short
 * one; keeping the size tries both at a size before the next smaller one. Words are never broken
 * while a smaller size avoids it.
 */
export function fitTitle(
  card: Pick<SceneCard, 'title' | 'shortTitle'>,
  box: { readonly width: number; readonly height: number },
  type: {
    readonly look: TextLook
    readonly floor: number
    readonly leading: number
    readonly maxLines: number
    readonly keep: 'wording' | 'size'
  },
): FittedTitle {
  const wordings = [...new Set([card.title, card.shortTitle].filter((text) => text !== ''))]
  for (const { wording, size } of attempts(wordings, type)) {
    const look = { ...type.look, size }
    const lines = wrapText(wording, look, box.width)
    const room = linesWithin(box.height, size, type)
    if (lines.length <= room && !breaksWord(wording, look, box.width)) {
      return { lines, look, complete: true }
    }
  }
  const look = { ...type.look, size: type.floor }
  const room = Math.max(1, linesWithin(box.height, type.floor, type))
  const wording = wordings.at(-1) ?? ''
  const all = wrapText(wording, look, box.width)
  if (all.length <= room) return { lines: all, look, complete: true }
  return { lines: wrapText(wording, look, box.width, room, 'ellipsis'), look, complete: false }
}

function attempts(
  wordings: readonly string[],
  type: { readonly look: TextLook; readonly floor: number; readonly keep: 'wording' | 'size' },
): { wording: string; size: number }[] {
  const steps = Math.floor((type.look.size - type.floor) / 0.5 + 0.002) + 1
  const sizes = Array.from({ length: Math.max(steps, 0) }, (_, index) => type.look.size - index / 2)
  return type.keep === 'wording'
    ? wordings.flatMap((wording) => sizes.map((size) => ({ wording, size })))
    : sizes.flatMap((size) => wordings.map((wording) => ({ wording, size })))
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
