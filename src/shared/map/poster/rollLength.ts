import { millimeters, type PosterSheet } from './paperSizes.ts'

/** No printer feeds a roll in one piece much longer than this. */
const longest = millimeters(5000)
/** A map that is too wide for a roll does not get narrower on a longer piece of it. */
const mostWidths = 3
const step = 1.08
const finer = 1.02

/**
 * What `layOut` makes of the shortest piece of a roll on which it finds room; of the longest when
 * it never does.
 */
export function shortestRoll<T extends object, N>(
  roll: PosterSheet,
  layOut: (sheet: PosterSheet) => T | { readonly needs: N },
): T | { readonly needs: N } {
  const width = roll.orientation === 'landscape' ? roll.height : roll.width
  const cut = (length: number): PosterSheet =>
    roll.orientation === 'landscape' ? { ...roll, width: length } : { ...roll, height: length }
  const most = roll.orientation === 'landscape' ? longest : Math.min(longest, width * mostWidths)
  let length = width * 0.75
  while (length * step < most && 'needs' in layOut(cut(length))) length *= step
  for (let shorter = length / step; shorter < length; shorter *= finer) {
    const found = layOut(cut(shorter))
    if (!('needs' in found)) return found
  }
  return layOut(cut(length))
}
