import { countOf } from '../../../base/words.ts'
import { type TileOptions, type TilePlan, tileSheetLabel } from './tilePlan.ts'

/**
 * What the seams do to the map, as one sentence; `other` is the plan with the other way of scaling,
 * named when it is better.
 */
export function seamSentence(plan: TilePlan, other: TilePlan, options: TileOptions): string {
  const here = `${sheetsOf(plan, options)}: ${cutsOf(plan)}.`
  const [cuts, sheets] = [other.cutCardIds.length, other.tiles.length]
  const better =
    cuts < plan.cutCardIds.length || (cuts === plan.cutCardIds.length && sheets < plan.tiles.length)
  if (options.scale === 'exact' && better) {
    return `${here} A little smaller, it takes ${sheetsOf(other, options)}, and ${cutsOf(other)}.`
  }
  return here
}

export function sheetsOf(plan: TilePlan, options: TileOptions): string {
  const size = plan.scale === 1 ? 'in full size' : `at ${percent(plan)} of its size`
  return `${countOf(plan.tiles.length, `${tileSheetLabel(options.sheet)} sheet`)} ${size}`
}

function cutsOf({ cutCardIds }: TilePlan): string {
  const cuts = cutCardIds.length
  if (cuts === 0) return 'no card is cut by a seam'
  return `${countOf(cuts, 'card')} ${cuts === 1 ? 'is' : 'are'} cut by a seam`
}

function percent({ scale }: TilePlan): string {
  return `${Math.round(scale * 100)} %`
}
