import type { Scale } from '#shared/domain/records/structure.ts'
import { endsOf, pointLabel } from '#shared/domain/scales.ts'

/** The words of a level; the lowest level of a scale that starts at 0 asks for nothing. */
export function levelWord(scale: Scale, level: number): string {
  return level === 0 && endsOf(scale).min === 0 ? 'Not needed' : pointLabel(scale, level)
}

/** The whole numbers of a scale that a row of cells can hold. */
export function selectorEnds(scale: Scale): { readonly min: number; readonly max: number } {
  const { min, max } = endsOf(scale)
  const first = Math.ceil(min)
  return { min: first, max: Math.min(Math.floor(max), first + 9) }
}
